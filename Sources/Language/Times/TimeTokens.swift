import News

/// Cuts a block into the tokens time patterns are matched on; linear in the text.
struct TimeTokens {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var tokens: [TimeToken] = []
    private var isQuoted = false

    /// Tokens of `scalars`, a block's text.
    static func of(_ scalars: [Unicode.Scalar]) -> [TimeToken] {
        var reader = TimeTokens(scalars)
        reader.read()
        reader.markShortenings()
        reader.markVerbs()
        return reader.tokens
    }

    private init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private mutating func read() {
        var isSpaced = true
        while place < scalars.count {
            let scalar = scalars[place]
            if isBlank(scalar) {
                isSpaced = true
                place += 1
                continue
            }
            if isDigit(scalar) {
                readNumber(isSpaced)
            } else if isLetter(scalar) {
                readWord(isSpaced)
            } else {
                readSign(scalar, isSpaced)
            }
            isSpaced = false
        }
    }

    private mutating func add(
        _ text: String, _ classes: TimeWord.Classes, _ value: Int, from start: Int, _ isSpaced: Bool,
        capital: Bool = false, parts: [Int] = [], literal: UInt64 = 0
    ) {
        tokens.append(
            TimeToken(
                text: text, literal: literal, classes: classes, value: value, parts: parts, start: start, end: place,
                isSpaced: isSpaced, isCapital: capital, isQuoted: isQuoted))
    }

    /// Opening and closing marks differ in print; the typewriter's mark turns the state over.
    private mutating func readSign(_ scalar: Unicode.Scalar, _ isSpaced: Bool) {
        let start = place
        place += 1
        switch scalar {
        case "\u{201C}", "\u{00AB}": isQuoted = true
        case "\u{201D}", "\u{00BB}": isQuoted = false
        case "\"": isQuoted.toggle()
        default: break
        }
        let sign = scalar == "\u{2013}" || scalar == "\u{2014}" || scalar == "\u{2011}" ? "-" : String(scalar)
        let literal =
            switch sign {
            case ",": TimeTokens.comma
            case "-": TimeTokens.hyphen
            case "'", "\u{2019}": TimeTokens.apostrophe
            default: UInt64(0)
            }
        add(sign, [], 0, from: start, isSpaced, literal: literal)
    }

    private static let comma = TimeWord.literal(",")
    private static let hyphen = TimeWord.literal("-")
    private static let apostrophe = TimeWord.literal("'") | TimeWord.literal("\u{2019}")

    /// A full stop before a comma, a small letter or a digit, and that of a title or of one letter, ends nothing.
    private mutating func markShortenings() {
        for place in tokens.indices.dropFirst().dropLast() where tokens[place].text == "." {
            let (before, next) = (tokens[place - 1], tokens[place + 1])
            let isWord = next.start < scalars.count && isLetter(scalars[next.start])
            tokens[place].isInner =
                next.text == "," || next.text == "#" || (isWord && !next.isCapital)
                || (isWord && !tokens[place].isSpaced
                    && (before.end - before.start == 1 || Abbreviations.isTitle(before.text)))
        }
    }

    /// "Will last six weeks", "is expected to last until May": the verb, which counts from no day.
    private mutating func markVerbs() {
        for place in tokens.indices.dropFirst() where tokens[place].text == "last" {
            let before = tokens[place - 1].text
            let next = place + 1 < tokens.count ? tokens[place + 1] : nil
            let isMeasured = next.map { $0.has([.number, .few]) || TimeTokens.measures.contains($0.text) } ?? false
            guard TimeTokens.modals.contains(before) || before == "to" && isMeasured else { continue }
            (tokens[place].classes, tokens[place].literal) = ([], 0)
        }
    }

    private static let modals: WordSet = [
        "will", "ll", "shall", "would", "could", "may", "might", "can", "must", "should", "cannot",
    ]
    private static let measures: WordSet = [
        "a", "an", "several", "about", "around", "up", "more", "at", "until", "till", "for", "into", "through", "well",
        "many", "some",
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    ]

    private mutating func readWord(_ isSpaced: Bool) {
        let start = place
        while place < scalars.count, isLetter(scalars[place]) { place += 1 }
        let capital = isUpper(scalars[start])
        guard place - start <= 13 else { return add("", [], 0, from: start, isSpaced, capital: capital) }
        var folded = folded(start, place)
        if place - start == 1, folded == "a" || folded == "p", isMeridiem(at: place) {
            folded = folded == "a" ? "am" : "pm"
            place = min(scalars.count, place + (place + 2 < scalars.count && scalars[place + 2] == "." ? 3 : 2))
        }
        let entry = TimeWord.entry(folded)
        if let entry, folded.utf8.count <= 5, entry.has(.month) || entry.has(.short), takesFullStop { place += 1 }
        add(
            folded, entry?.classes ?? [], entry?.value ?? 0, from: start, isSpaced, capital: capital,
            literal: entry?.literal ?? 0)
    }

    /// The letters between two places, at most thirteen, in lower case; short ASCII words make no allocation.
    private func folded(_ start: Int, _ end: Int) -> String {
        guard scalars[start..<end].allSatisfy(\.isASCII) else {
            return String(String.UnicodeScalarView(scalars[start..<end].map(lowered)))
        }
        return String(unsafeUninitializedCapacity: end - start) { bytes in
            for offset in 0..<end - start {
                bytes[offset] = UInt8(truncatingIfNeeded: lowered(scalars[start + offset]).value)
            }
            return end - start
        }
    }

    /// Whether "." and "m" follow the "a" or "p" just read.
    private func isMeridiem(at place: Int) -> Bool {
        guard place + 1 < scalars.count, scalars[place] == "." else { return false }
        guard lowered(scalars[place + 1]) == "m" else { return false }
        return place + 2 >= scalars.count || !isLetter(scalars[place + 2])
    }

    /// Whether "am", "pm", "a.m." or "p.m." stands here or after a blank: the British "6.30am".
    private func isMeridiemNext(after place: Int) -> Bool {
        let from = place < scalars.count && isBlank(scalars[place]) ? place + 1 : place
        guard from + 1 < scalars.count, ["a", "p"].contains(lowered(scalars[from])) else { return false }
        return lowered(scalars[from + 1]) == "m" || isMeridiem(at: from + 1)
    }

    /// Whether the full stop after an abbreviated month or weekday belongs to it: a number or a comma follows.
    private var takesFullStop: Bool {
        guard place < scalars.count, scalars[place] == "." else { return false }
        var next = place + 1
        while next < scalars.count, isBlank(scalars[next]) { next += 1 }
        guard next < scalars.count else { return false }
        return isDigit(scalars[next]) || scalars[next] == ","
    }

    private mutating func readNumber(_ isSpaced: Bool) {
        let start = place
        if let parts = numericDate() {
            return add("#", .numeric, parts.count, from: start, isSpaced, parts: parts)
        }
        let digits = skipDigits()
        var value = number(start, place)
        if place < scalars.count, scalars[place] == ":", digits <= 2, let minute = pair(at: place + 1) {
            place += 3
            if place < scalars.count, scalars[place] == ":", pair(at: place + 1) != nil { place += 3 }
            let isClock = value < 24 && minute < 60
            return add(":", isClock ? .clock : [], value * 60 + minute, from: start, isSpaced)
        }
        if place < scalars.count, scalars[place] == ".", digits <= 2, let minute = pair(at: place + 1),
            minute < 60, value < 13, isMeridiemNext(after: place + 3)
        {
            place += 3
            return add(":", .clock, value * 60 + minute, from: start, isSpaced)
        }
        var classes: TimeWord.Classes = .number
        if skipGroups(digits) {
            value = number(start, place)
        } else if skipSuffix(["st", "nd", "rd", "th"]) {
            classes = (1...31).contains(value) ? [.ordinal, .day] : .ordinal
        } else if digits >= 2, value % 10 == 0, skipSuffix(["s", "'s", "\u{2019}s"]) {
            classes = digits == 4 || digits == 2 ? .decade : []
        } else {
            if digits == 4, (1000...2999).contains(value) { classes.insert(.year) }
            if digits == 4, scalars[start] == "0" { classes = .hour }
            if digits <= 2, (1...31).contains(value) { classes.insert(.day) }
        }
        add("#", classes, value, from: start, isSpaced)
    }

    private mutating func skipDigits() -> Int {
        let start = place
        while place < scalars.count, isDigit(scalars[place]) { place += 1 }
        return place - start
    }

    /// Passes over thousands ("2,000") and decimals ("3.5"); such numbers are no days or years.
    private mutating func skipGroups(_ digits: Int) -> Bool {
        let before = place
        while place + 1 < scalars.count, scalars[place] == "," || scalars[place] == ".", isDigit(scalars[place + 1]) {
            let isGroup = scalars[place] == ","
            let mark = place
            place += 1
            let count = skipDigits()
            if isGroup, count != 3 {
                place = mark
                break
            }
        }
        return place > before
    }

    private mutating func skipSuffix(_ suffixes: [String]) -> Bool {
        for suffix in suffixes {
            let wanted = Array(suffix.unicodeScalars)
            let end = place + wanted.count
            guard end <= scalars.count, end == scalars.count || !isLetter(scalars[end]) else { continue }
            if zip(scalars[place..<end], wanted).allSatisfy({ lowered($0) == $1 }) {
                place = end
                return true
            }
        }
        return false
    }

    /// "2019-02-10", "10/02/2019", "10.02.2019": three numbers parted by the same sign; moves past it where it is one.
    private mutating func numericDate() -> [Int]? {
        let start = place
        var parts: [Int] = []
        var sign: Unicode.Scalar?
        while parts.count < 3 {
            let from = place
            let digits = skipDigits()
            guard digits == 1 || digits == 2 || digits == 4 else { break }
            parts.append(number(from, place))
            guard parts.count < 3 else { break }
            guard place < scalars.count, ["-", "/", "."].contains(scalars[place]),
                sign ?? scalars[place] == scalars[place]
            else { break }
            sign = scalars[place]
            place += 1
        }
        let isWhole = place >= scalars.count || !(isLetter(scalars[place]) || isDigit(scalars[place]))
        guard parts.count == 3, isWhole, parts[0] > 31 || parts[2] > 31 || sign == "/" else {
            place = start
            return nil
        }
        return parts
    }

    private func pair(at place: Int) -> Int? {
        guard place + 1 < scalars.count, isDigit(scalars[place]), isDigit(scalars[place + 1]) else { return nil }
        guard place + 2 >= scalars.count || !isDigit(scalars[place + 2]) else { return nil }
        return number(place, place + 2)
    }

    /// The value of the digits between two places, held at ten million so that no length of digits overflows.
    private func number(_ from: Int, _ to: Int) -> Int {
        var value = 0
        for scalar in scalars[from..<to] where isDigit(scalar) {
            value = min(10_000_000, value * 10 + Int(scalar.value) - 48)
        }
        return value
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    private func isUpper(_ scalar: Unicode.Scalar) -> Bool { (65...90).contains(scalar.value) }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}" || scalar == "\u{3000}"
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 65...90, 97...122: true
        case 0...0xBF: false
        case 0x2000...0x206F: false
        default: scalar.properties.isAlphabetic
        }
    }

    private func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        isUpper(scalar) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
    }
}

extension TimeWord {
    /// Whether it has this class.
    func has(_ wanted: Classes) -> Bool { classes.contains(wanted) }
}
