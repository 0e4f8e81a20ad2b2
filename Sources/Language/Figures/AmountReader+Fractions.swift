/// Parts of one in words: "two-thirds", "half of", "a fifth of"; and the parts of a magnitude: "half a million", "a half-million".
extension AmountReader {
    /// "one-third", "two thirds", "a third of", "half of", "half the", "half a mile".
    func fraction(at place: Int) -> Amount? {
        let word = folded(place)
        if word == "half" || word == "quarter" { return half(at: place, of: word == "half" ? 0.5 : 0.25) }
        if word == "one", folded(place + 1) == "in", let whole = share(place + 2) { return whole }
        let isArticle = word == "a"
        guard let upper = isArticle ? 1 : NumberWords.small(word), upper > 0, upper < 20 else { return nil }
        let name = afterHyphen(place + 1)
        let written = folded(name)
        guard let part = NumberWords.part(written), (upper == 1) != written.hasSuffix("s") || written == "half" else {
            return nil
        }
        if upper == 1, part == 0.5 || part == 0.25, let whole = ofBareMagnitude(part, from: place, name: name) {
            return whole
        }
        // "a third of the land", "rose by a fifth", "more than a third"; "a second" alone is a moment.
        let isBehindBound = place > 0 && AmountReader.beforeHalf.contains(tokens[place - 1].folded)
        let isMeasured = isBehindBound && part != 0.25
        let next = folded(name + 1)
        guard upper > 1 || !isArticle || isMeasured || next == "of" else { return nil }
        guard upper * part < 1 else { return nil }
        // "three quarters of the crop", "three-quarters full"; "three quarters" alone are nine months, or parts of a match.
        if upper > 1, part == 0.25, !isBehindBound, !isHyphen(place + 1), next != "of", next != "the" { return nil }
        // "one second" and "three quarters" of a match aside, "a quarter" alone is a coin or three months.
        if upper == 1, !isMeasured, !isHyphen(place + 1), next != "of", next != "the" {
            // "one fifth," is a part wherever no noun follows; "one quarter" is not.
            let isLast = next.isEmpty || StopWords.contains(next)
            guard isLast, !isArticle, part != 0.25, part != 0.5 else { return nil }
        }
        return Amount(value: upper * part, form: .fraction, start: place, end: name + 1)
    }

    /// What begins with "half" or "quarter".
    private func half(at place: Int, of part: Double) -> Amount? {
        if let whole = ofBareMagnitude(part, from: place, name: place) { return whole }
        guard part == 0.5 else { return nil }
        let next = folded(place + 1)
        if folded(afterHyphen(place + 1)) == "dozen" {
            return Amount(value: 6, form: .words, start: place, end: afterHyphen(place + 1) + 1)
        }
        let previous = place > 0 ? tokens[place - 1].folded : ""
        // "The second half of the year" is six months.
        if AmountReader.sides.contains(previous) { return nil }
        if next == "a" || next == "an", Units.measure(folded(place + 2)) != nil {
            return Amount(value: 0.5, form: .words, start: place, end: place + 2)
        }
        let fits =
            AmountReader.beforeHalf.contains(previous) || ["of", "the", "its", "their"].contains(next)
            || next == "a" && NumberWords.magnitude(folded(place + 2)) != nil
        return fits ? Amount(value: 0.5, form: .fraction, start: place, end: place + 1) : nil
    }

    /// "Half million", "a half-million", "a quarter million": "a" or "of a" is left out.
    private func ofBareMagnitude(_ part: Double, from start: Int, name: Int) -> Amount? {
        let place = afterHyphen(name + 1)
        guard let factor = NumberWords.magnitude(folded(place)), factor >= 1000 else { return nil }
        return Amount(value: part * factor, form: .words, magnitude: factor, start: start, end: place + 1)
    }

    /// A place, or the one behind the hyphen that stands there.
    func afterHyphen(_ place: Int) -> Int { isHyphen(place) ? place + 1 : place }

    private static let beforeHalf: WordSet = [
        "than", "by", "about", "nearly", "almost", "over", "under", "roughly",
    ]

    /// Words before a half that is one of two parts of a thing, and no share that somebody reckoned.
    private static let sides: WordSet = [
        "first", "second", "latter", "other", "better", "top", "bottom", "upper", "lower", "opening", "northern",
        "southern", "eastern", "western",
    ]

    /// "One in five trains"; "one in five years" counts time.
    private func share(_ place: Int) -> Amount? {
        guard let whole = NumberWords.small(folded(place)), whole > 1 else { return nil }
        let next = folded(place + 1)
        guard Units.measure(next) == nil, NumberWords.magnitude(next) == nil else { return nil }
        return Amount(value: 1 / whole, form: .fraction, start: place - 2, end: place + 1)
    }
}
