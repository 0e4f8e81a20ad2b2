/// Cuts a block into tokens, in one pass over its scalars.
///
/// Hyphenated compounds are cut into their parts, so that "US-led" and "led by the US" share their words; units glued to
/// a number come apart ("4sq km" is 4, sq, km); "U.S." is one token that folds to "us".
struct Tokenizer {
    private let text: BlockText
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var tokens: [Token] = []

    /// The tokens of a block, in order.
    static func tokens(of text: BlockText) -> [Token] {
        var tokenizer = Tokenizer(text)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(_ text: BlockText) {
        self.text = text
        scalars = text.scalars
        tokens.reserveCapacity(scalars.count / 5 + 1)
    }

    private mutating func run() {
        var isSpaced = true
        while place < scalars.count {
            let scalar = scalars[place]
            if scalar.isBlank {
                isSpaced = true
                place += 1
                continue
            }
            let start = place
            if isSpaced, let end = addressEnd(from: start) {
                add(.address, from: start, to: end, isSpaced: isSpaced)
            } else if scalar.isDigit || (scalar == "." && isSpaced && isDigit(start + 1)) {
                number(isSpaced: isSpaced)
            } else if scalar.isIdeographic {
                add(.word, from: start, to: start + 1, isSpaced: isSpaced)
            } else if scalar.isWordLetter {
                add(.word, from: start, to: wordEnd(from: start), isSpaced: isSpaced)
            } else if scalar == "#" || scalar == "@", isLetter(start + 1) {
                add(.tag, from: start, to: tagEnd(from: start + 1), isSpaced: isSpaced)
            } else if scalar == "'" || scalar == "`", start + 1 < scalars.count, scalars[start + 1] == scalar {
                // Two single marks are a double one in wire copy of the typewriter's day.
                addDoubleMark(from: start, isSpaced: isSpaced)
            } else {
                add(.mark, from: start, to: start + 1, isSpaced: isSpaced)
            }
            isSpaced = false
        }
    }

    private func isDigit(_ place: Int) -> Bool { place < scalars.count && scalars[place].isDigit }

    private func isApostrophe(before place: Int) -> Bool { place > 0 && scalars[place - 1].isApostrophe }

    private func isLetter(_ place: Int) -> Bool { place < scalars.count && scalars[place].isWordLetter }

    private mutating func addDoubleMark(from start: Int, isSpaced: Bool) {
        tokens.append(
            Token(
                kind: .mark, shape: .lower, isSpaced: isSpaced, start: start, end: start + 2, text: "\"", folded: "\""))
        place = start + 2
    }

    private mutating func add(_ kind: Token.Kind, from start: Int, to end: Int, isSpaced: Bool, value: Double? = nil) {
        let written = text.string(start, end)
        let folded: String
        switch kind {
        case .mark: folded = written
        case .number: folded = written.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
        case .tag: folded = Folding.fold(written.dropFirst())
        default: folded = Folding.fold(written)
        }
        let shape = kind == .word || kind == .tag ? shape(start, end) : .lower
        tokens.append(
            Token(
                kind: kind, shape: shape, isSpaced: isSpaced, start: start, end: end, text: written, folded: folded,
                value: value))
        place = end
    }

    private func shape(_ start: Int, _ end: Int) -> Token.Shape {
        var (capitals, small, first) = (0, 0, false)
        for index in start..<end {
            let scalar = scalars[index]
            if scalar.isCapital {
                if capitals + small == 0 { first = true }
                capitals += 1
            } else if scalar.isWordLetter, !(scalar == "s" && index == end - 1 && isApostrophe(before: index)) {
                small += 1
            }
        }
        if capitals == 0 { return .lower }
        if small == 0 { return .upper }
        return first && capitals == 1 ? .capital : .mixed
    }

    // MARK: Words

    /// The end of a word: letters and digits, apostrophes between letters, and the dots of "U.S." and "a.m.".
    private func wordEnd(from start: Int) -> Int {
        var end = start
        while end < scalars.count {
            let scalar = scalars[end]
            // "EUR20m": the code of a currency before its sum.
            if scalar.isDigit, end == start + 3, isCurrency(scalars[start..<end]) { break }
            if (scalar.isWordLetter && !scalar.isIdeographic) || scalar.isDigit {
                end += 1
            } else if scalar.isApostrophe, isLetter(end + 1), end > start {
                end += 1
            } else if scalar == ".", end == start + 1, let dotted = dottedEnd(from: start) {
                return dotted
            } else {
                break
            }
        }
        return end
    }

    private func isCurrency(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        Currencies.name(code: String(String.UnicodeScalarView(letters))) != nil
    }

    /// The most letters an abbreviation with dots may have: a longer run is none, and must not be walked from each letter.
    private static let longestDotted = 12

    /// The end of letters parted by dots, two at least, with the last dot: "U.S.", "a.m.", "D.C."; nil for anything else.
    private func dottedEnd(from start: Int) -> Int? {
        var end = start
        var letters = 0
        while end < scalars.count, scalars[end].isWordLetter, !isLetter(end + 1) {
            letters += 1
            guard letters <= Tokenizer.longestDotted else { return nil }
            guard end + 1 < scalars.count, scalars[end + 1] == "." else {
                end += 1
                break
            }
            end += 2
        }
        guard letters >= 2, !isDigit(end) else { return nil }
        // "said.A" style slips: a letter that goes on into a word is not part of the run, and the dot stays with it.
        return end
    }

    private func tagEnd(from start: Int) -> Int {
        var end = start
        while end < scalars.count, scalars[end].isWordLetter || scalars[end].isDigit || scalars[end] == "_" { end += 1 }
        return end
    }

    /// The end of an address that starts here ("https://…", "www.…", "name@host"), without closing punctuation.
    private func addressEnd(from start: Int) -> Int? {
        guard scalars[start].isWordLetter else { return nil }
        var scheme = start
        while scheme < scalars.count, scheme - start < 32, scalars[scheme].value < 0x80,
            scalars[scheme].isWordLetter || scalars[scheme].isDigit || scalars[scheme] == "." || scalars[scheme] == "_"
        {
            scheme += 1
        }
        guard scheme < scalars.count, mayBeAddress(start, scheme) else { return nil }
        let isAddress =
            starts("://", at: scheme) || (scalars[scheme] == "@" && isLetter(scheme + 1))
            || ((starts("www.", at: start) || starts("WWW.", at: start)) && isLetter(start + 4))
        guard isAddress else { return nil }
        var end = scheme
        while end < scalars.count, !scalars[end].isBlank, !"\"<>“”«»".unicodeScalars.contains(scalars[end]) { end += 1 }
        while end > scheme, ".,;:!?)]}'’".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return end
    }

    /// Whether the scalar behind a word, or the one it begins with, is one that addresses have there: hardly any is.
    private func mayBeAddress(_ start: Int, _ end: Int) -> Bool {
        scalars[end] == ":" || scalars[end] == "@" || scalars[start] == "w" || scalars[start] == "W"
    }

    private func starts(_ prefix: String, at place: Int) -> Bool {
        var place = place
        for scalar in prefix.unicodeScalars {
            guard place < scalars.count, scalars[place] == scalar else { return false }
            place += 1
        }
        return true
    }

    // MARK: Numbers

    private mutating func number(isSpaced: Bool) {
        let start = place
        let end = NumberShape.end(in: scalars, from: start)
        let value = NumberShape.value(in: scalars, from: start, to: end)
        guard let value else { return add(.code, from: start, to: end, isSpaced: isSpaced) }
        var suffix = end
        while suffix < scalars.count, suffix - end < 3, scalars[suffix].isWordLetter { suffix += 1 }
        if suffix > end, suffix - end <= 2 {
            let letters = text.string(end, suffix).lowercased()
            if ["st", "nd", "rd", "th"].contains(letters) {
                return add(.ordinal, from: start, to: suffix, isSpaced: isSpaced, value: value)
            }
            if letters == "s" { return add(.code, from: start, to: suffix, isSpaced: isSpaced) }
        }
        add(.number, from: start, to: end, isSpaced: isSpaced, value: value)
    }
}
