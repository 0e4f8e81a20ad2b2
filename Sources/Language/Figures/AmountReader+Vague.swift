/// Amounts that give no number: "several hundred", "thousands", "a handful".
extension AmountReader {
    /// "several hundred", "a few dozen", "thousands", "tens of thousands".
    func vague(at start: Int) -> Amount? {
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
        // "A score of villages", not "a score of 12".
        if first == "a", folded(start + 1) == "score", folded(start + 2) == "of", start + 3 < limit,
            CountedNoun.isPlural(tokens[start + 3])
        {
            return Amount(low: 15, high: 29, form: .vague, start: start, end: start + 2)
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
