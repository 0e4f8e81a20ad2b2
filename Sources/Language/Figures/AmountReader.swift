/// Reads amounts out of tokens: "3,000", "4.5 million", "twenty-one", "several hundred", "two-thirds".
struct AmountReader {
    /// The tokens of the block.
    let tokens: [Token]
    /// How far it may read: the end of the sentence.
    let limit: Int

    /// The amount that begins at a token, with what is joined on to it, or nil.
    func amount(at place: Int) -> Amount? { plain(at: place).map { asShare(withPart(ofMagnitude($0))) } }

    /// The amount that begins at a token by its own words alone.
    func plain(at place: Int) -> Amount? {
        guard place < limit else { return nil }
        let token = tokens[place]
        switch token.kind {
        case .number: return digits(at: place)
        case .code: return decimalComma(at: place)
        case .mark:
            // "A ⅔ majority".
            guard token.isSpaced, let part = AmountReader.glyphs[token.text] else { return nil }
            return Amount(value: part, form: .fraction, start: place, end: place + 1)
        case .ordinal: return Amount(value: token.value, form: .ordinal, start: place, end: place + 1)
        case .word:
            guard NumberWords.begins(token.folded) else { return nil }
            return vague(at: place) ?? fraction(at: place) ?? words(at: place)
        default: return nil
        }
    }

    func folded(_ place: Int) -> String {
        place < limit && tokens[place].kind == .word ? tokens[place].folded : ""
    }

    private func isGlued(_ place: Int, _ mark: String) -> Bool {
        place + 1 < limit && tokens[place].isMark(mark) && !tokens[place].isSpaced && !tokens[place + 1].isSpaced
    }

    func isHyphen(_ place: Int) -> Bool {
        isGlued(place, "-") || isGlued(place, "\u{2010}") || isGlued(place, "\u{2011}")
    }

    // MARK: Digits

    private func digits(at place: Int) -> Amount? {
        guard var value = tokens[place].value else { return nil }
        var end = place + 1
        while let group = spacedThousands(at: end, after: place) {
            value = value * 1000 + group
            end += 1
        }
        // "$500, 000": a slip of the comma, for no number of a list begins with a nought.
        while end + 1 < limit, tokens[place].text.utf8.count <= 3, tokens[end].isMark(","), !tokens[end].isSpaced,
            tokens[end + 1].kind == .number, tokens[end + 1].isSpaced, tokens[end + 1].text.utf8.count == 3,
            tokens[end + 1].text.hasPrefix("0"), let group = tokens[end + 1].value, group == group.rounded()
        {
            value = value * 1000 + group
            end += 2
        }
        // "2 1/2" and "1/2".
        if isGlued(end, "/"), tokens[end + 1].kind == .number, let lower = tokens[end + 1].value {
            guard let part = AmountReader.ratio(value, lower), !isGlued(end + 2, "/") else { return nil }
            return Amount(value: part, form: .fraction, start: place, end: end + 2)
        }
        if end + 2 < limit, tokens[end].kind == .number, tokens[end].isSpaced, isGlued(end + 1, "/"),
            let upper = tokens[end].value, let lower = tokens[end + 2].value, upper < lower,
            let part = AmountReader.ratio(upper, lower)
        {
            value += part
            end += 3
        } else if end + 3 < limit, isHyphen(end), !tokens[end].isSpaced, tokens[end + 1].kind == .number,
            !tokens[end + 1].isSpaced, isGlued(end + 2, "/"), let upper = tokens[end + 1].value,
            let lower = tokens[end + 3].value, [2, 4, 8, 16, 32].contains(lower),
            let part = AmountReader.ratio(upper, lower), !isGlued(end + 4, "/")
        {
            // "5-3/4 cents", as wire copy writes parts of a number.
            value += part
            end += 4
        } else if end < limit, tokens[end].kind == .mark, let part = AmountReader.glyphs[tokens[end].text] {
            value += part
            end += 1
        }
        var magnitude = 1.0
        while let factor = magnitudeWord(at: end) {
            magnitude *= factor
            end += isHyphen(end) ? 2 : 1
        }
        if magnitude == 1, folded(end) == "dozen" || folded(end) == "dozens" {
            return Amount(value: value * 12, form: .digits, start: place, end: end + 1)
        }
        let amount = Amount(value: value * magnitude, form: .digits, magnitude: magnitude, start: place, end: end)
        return withHundreds(amount)
    }

    /// The three digits of "10 000" and "1 234 567", as many outlets part thousands: groups of three behind one of three at most.
    private func spacedThousands(at place: Int, after first: Int) -> Double? {
        guard place < limit, place - first <= 4, tokens[place].kind == .number, tokens[place].isSpaced,
            tokens[place].text.utf8.count == 3, !tokens[place].text.contains("."),
            tokens[first].text.utf8.count <= 3, !tokens[first].text.contains("."), tokens[first].value != 0
        else { return nil }
        // "on May 6 300 people": the first number is a day; "1 200 300" of a list goes on with other lengths.
        if first > 0, tokens[first - 1].isCapitalised, NumberContext.isMonth(tokens[first - 1].folded) { return nil }
        if place + 1 < limit, tokens[place + 1].kind == .number, tokens[place + 1].text.utf8.count != 3 { return nil }
        return tokens[place].value
    }

    /// "million" after a space or a hyphen ("4-million-dollar").
    func magnitudeWord(at place: Int) -> Double? {
        let word = isHyphen(place) ? folded(place + 1) : folded(place)
        if let factor = NumberWords.magnitude(word) { return factor }
        return nil
    }

    /// A fraction as news writes them; "9/11", "24/7" and "10/02" are none.
    private static func ratio(_ upper: Double, _ lower: Double) -> Double? {
        guard upper > 0, upper < lower, [2, 3, 4, 5, 6, 8, 10, 16, 20, 40, 100].contains(lower) else { return nil }
        return upper / lower
    }

    private static let glyphs: WordTable<Double> = WordTable([
        "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 0.2, "⅖": 0.4, "⅗": 0.6, "⅘": 0.8, "⅙": 1 / 6,
        "⅚": 5 / 6, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875,
    ])

    // MARK: Words

    /// "twenty-one", "three hundred and two", "a hundred", "two million", "half a dozen".
    private func words(at start: Int) -> Amount? {
        var place = start
        var (total, current, magnitude) = (0.0, 0.0, 1.0)
        var isStarted = false
        var mayAnd = false
        if folded(place) == "half", folded(place + 1) == "a", folded(place + 2) == "dozen" {
            return Amount(value: 6, form: .words, start: start, end: start + 3)
        }
        if folded(place) == "a" || folded(place) == "an" {
            let next = folded(place + 1)
            // "An hour and a half".
            if Units.measure(next) != nil, folded(place + 2) == "and", folded(place + 3) == "a",
                folded(place + 4) == "half"
            {
                return Amount(value: 1, form: .words, start: start, end: start + 1)
            }
            guard next == "dozen" || (NumberWords.magnitude(next) != nil && next != "bn") else { return nil }
            (current, isStarted) = (1, true)
            place += 1
        }
        while place < limit {
            var word = place
            if isStarted, isHyphen(place) { word = place + 1 }
            // "Two million and one", but "two million and one half".
            if mayAnd, folded(place) == "and", NumberWords.small(folded(place + 1)) != nil,
                NumberWords.part(folded(afterHyphen(place + 2))) == nil
            {
                word = place + 1
            }
            let next = folded(word)
            if let small = NumberWords.small(next) {
                let fits =
                    current == 0 ? !isStarted || mayAnd : small < 10 ? Self.takesUnit(current) : Self.takesTen(current)
                guard fits else { break }
                current += small
                isStarted = true
                mayAnd = false
            } else if next == "hundred", isStarted, current > 0, current < 100 {
                current *= 100
                (magnitude, mayAnd) = (100, true)
            } else if next == "dozen", isStarted, current > 0 {
                current *= 12
                place = word + 1
                break
            } else if next == "point", isStarted, total == 0, let part = spokenDecimals(at: word + 1) {
                current += part.value
                (place, mayAnd) = (part.end, false)
                // "two point five million", and nothing smaller.
                guard let factor = magnitudeWord(at: place), factor > 100 else { break }
                (current, magnitude) = ((current * factor * 1000).rounded() / 1000, factor)
                place += 1
                break
            } else if let factor = NumberWords.magnitude(next), factor > 100, isStarted, current > 0 || total > 0 {
                total += max(current, 0) * factor
                (current, magnitude, mayAnd) = (0, factor, true)
            } else {
                break
            }
            place = word + 1
        }
        guard isStarted, place > start, total + current > 0 || folded(start) == "zero" else { return nil }
        return Amount(value: total + current, form: .words, magnitude: magnitude, start: start, end: place)
    }

    private static func takesUnit(_ current: Double) -> Bool {
        let rest = current.truncatingRemainder(dividingBy: 100)
        return rest == 0 || (rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0)
    }

    private static func takesTen(_ current: Double) -> Bool { current.truncatingRemainder(dividingBy: 100) == 0 }
}
