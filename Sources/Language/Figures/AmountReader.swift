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
        return Amount(value: value * magnitude, form: .digits, magnitude: magnitude, start: place, end: end)
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
    private func magnitudeWord(at place: Int) -> Double? {
        let word = isHyphen(place) ? folded(place + 1) : folded(place)
        if let factor = NumberWords.magnitude(word) { return factor }
        return nil
    }

    /// A fraction as news writes them; "9/11", "24/7" and "10/02" are none.
    private static func ratio(_ upper: Double, _ lower: Double) -> Double? {
        guard upper > 0, upper < lower, [2, 3, 4, 5, 6, 8, 10, 16, 20, 40, 100].contains(lower) else { return nil }
        return upper / lower
    }

    private static let glyphs: [String: Double] = ["½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3]

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
            guard next == "dozen" || (NumberWords.magnitude(next) != nil && next != "bn") else { return nil }
            (current, isStarted) = (1, true)
            place += 1
        }
        while place < limit {
            var word = place
            if isStarted, isHyphen(place) { word = place + 1 }
            if mayAnd, folded(place) == "and", NumberWords.small(folded(place + 1)) != nil { word = place + 1 }
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

    // MARK: Parts and vague amounts

    /// "one-third", "two thirds", "a third of", "half of", "half the".
    private func fraction(at place: Int) -> Amount? {
        let word = folded(place)
        if word == "half" || word == "quarter" {
            // "half million", "a quarter million" leave out "a" and "of a".
            if let factor = NumberWords.magnitude(folded(place + 1)), factor >= 1000 {
                let part = word == "half" ? 0.5 : 0.25
                return Amount(value: part * factor, form: .words, magnitude: factor, start: place, end: place + 2)
            }
            guard word == "half" else { return nil }
            let next = folded(place + 1)
            if place > 0, AmountReader.beforeHalf.contains(tokens[place - 1].folded) {
                return Amount(value: 0.5, form: .fraction, start: place, end: place + 1)
            }
            if next == "a", NumberWords.magnitude(folded(place + 2)) != nil {
                return Amount(value: 0.5, form: .fraction, start: place, end: place + 1)
            }
            guard next == "of" || next == "the" || next == "its" || next == "their" else { return nil }
            return Amount(value: 0.5, form: .fraction, start: place, end: place + 1)
        }
        if word == "one" || word == "1", folded(place + 1) == "in", let whole = share(place + 2) { return whole }
        let isArticle = word == "a"
        guard let upper = isArticle ? 1 : NumberWords.small(word), upper > 0, upper < 20 else { return nil }
        let name = isHyphen(place + 1) ? place + 2 : place + 1
        let written = folded(name)
        guard let part = NumberWords.part(written), (upper == 1) != written.hasSuffix("s") || written == "half" else {
            return nil
        }
        // "a third of the land", "rose by a fifth", "more than a third"; "a second" alone is a moment.
        let isMeasured = place > 0 && AmountReader.beforeHalf.contains(tokens[place - 1].folded) && part != 0.25
        guard upper > 1 || !isArticle || isMeasured || folded(name + 1) == "of" else { return nil }
        guard upper * part < 1 else { return nil }
        // "one second" and "three quarters" of a match aside, "a quarter" alone is a coin or three months.
        let next = folded(name + 1)
        if upper == 1, !isMeasured, !isHyphen(place + 1), next != "of", next != "the" {
            // "one fifth," is a part wherever no noun follows; "one quarter" is not.
            let isLast = next.isEmpty || StopWords.contains(next)
            guard isLast, !isArticle, part != 0.25, part != 0.5 else { return nil }
        }
        return Amount(value: upper * part, form: .fraction, start: place, end: name + 1)
    }

    private static let beforeHalf: Set<String> = [
        "than", "by", "about", "nearly", "almost", "over", "under", "roughly",
    ]

    /// "One in five trains"; "one in five years" counts time.
    private func share(_ place: Int) -> Amount? {
        guard let whole = NumberWords.small(folded(place)), whole > 1 else { return nil }
        let next = folded(place + 1)
        guard Units.measure(next) == nil, NumberWords.magnitude(next) == nil else { return nil }
        return Amount(value: 1 / whole, form: .fraction, start: place - 2, end: place + 1)
    }

    /// "several hundred", "a few dozen", "thousands", "tens of thousands".
    private func vague(at start: Int) -> Amount? {
        let first = folded(start)
        if let base = NumberWords.plural(first) {
            if first == "scores" || first == "tens" || first == "hundreds", folded(start + 1) == "of",
                let larger = NumberWords.plural(folded(start + 2)), larger > base, larger >= 1000
            {
                return Amount(
                    low: 2 * base * larger, high: base * 10 * larger - 1, form: .vague, start: start, end: start + 3)
            }
            // "scores" alone is as often a verb or a result ("scores of people", "scores were hurt"); "tens" alone says nothing.
            let isCount = ["of", "were", "are", "more", "have"].contains(folded(start + 1))
            if first == "tens" || (first == "scores" && !isCount) { return nil }
            return Amount(low: 2 * base, high: Self.most(of: base), form: .vague, start: start, end: start + 1)
        }
        var place = start
        if first == "a", folded(start + 1) == "handful", folded(start + 2) == "of" {
            return Amount(low: 2, high: 9, form: .vague, start: start, end: start + 2)
        }
        if first == "a", folded(start + 1) == "few" || folded(start + 1) == "couple" { place += 1 }
        let quantifier = folded(place)
        guard ["several", "few", "couple", "many"].contains(quantifier) else { return nil }
        place += 1
        if folded(place) == "of", quantifier == "couple" { place += 1 }
        let unit = folded(place)
        guard let base = unit == "dozen" ? 12 : NumberWords.magnitude(unit) ?? NumberWords.plural(unit) else {
            return nil
        }
        let high = quantifier == "couple" ? 3 * base : quantifier == "many" ? nil : 10 * base - 1
        return Amount(low: 2 * base, high: high, form: .vague, start: start, end: place + 1)
    }

    /// What a bare plural can reach.
    ///
    /// "Thousands" may be tens of thousands, for writers do not always say so, yet no million. Wide on purpose: a vague word must not be made to contradict a number it allows.
    private static func most(of base: Double) -> Double {
        switch base {
        case 12, 20: 199
        case 100: 1999
        case 1000: 999_999
        default: base * 1000 - 1
        }
    }
}
