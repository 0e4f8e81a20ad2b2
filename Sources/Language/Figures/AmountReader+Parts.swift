/// What is joined on to a number to make another of it: "two and a half", "half a million", "one in three".
extension AmountReader {
    /// The amount with "and a half", "and a quarter" behind it, and the magnitude that may follow: "two and a half million".
    func withPart(_ amount: Amount) -> Amount {
        guard let value = amount.value, value == value.rounded(), amount.form == .digits || amount.form == .words else {
            return amount
        }
        var place = amount.end
        if isHyphen(place) { place += 1 }
        guard folded(place) == "and" else { return amount }
        place += isHyphen(place + 1) ? 2 : 1
        guard folded(place) == "a" else { return amount }
        place += isHyphen(place + 1) ? 2 : 1
        guard ["half", "quarter", "third"].contains(folded(place)), let part = NumberWords.part(folded(place)) else {
            return amount
        }
        var whole = amount
        // "a million and a half" is half a million more; "two hundred and a half" is half of one.
        whole.value = value + part * (amount.magnitude >= 1000 ? amount.magnitude : 1)
        whole.end = place + 1
        let next = isHyphen(whole.end) ? whole.end + 1 : whole.end
        if amount.magnitude == 1, let factor = NumberWords.magnitude(folded(next)) {
            whole.value = (value + part) * factor
            (whole.magnitude, whole.end) = (factor, next + 1)
        }
        return whole
    }

    /// "half a million", "a quarter of a million", "two thirds of a billion": so much of a magnitude.
    func ofMagnitude(_ amount: Amount) -> Amount {
        guard amount.form == .fraction, let value = amount.value else { return amount }
        let place = folded(amount.end) == "of" ? amount.end + 1 : amount.end
        guard folded(place) == "a", let factor = NumberWords.magnitude(folded(place + 1)) else { return amount }
        return Amount(value: value * factor, form: .words, magnitude: factor, start: amount.start, end: place + 2)
    }

    /// "one in three", "nine in 10", "two out of every five": a share, where no time is meant ("one in 10 minutes").
    func asShare(_ amount: Amount) -> Amount {
        guard let upper = amount.value, upper >= 1, upper == upper.rounded(), amount.magnitude == 1,
            amount.form == .digits || amount.form == .words
        else { return amount }
        var place = amount.end
        let isOut = folded(place) == "out" && folded(place + 1) == "of"
        guard isOut || folded(place) == "in" else { return amount }
        place += isOut ? 2 : 1
        if folded(place) == "every" { place += 1 }
        guard let other = plain(at: place), let lower = other.value, other.form == .digits || other.form == .words,
            upper < lower, lower <= 1000, lower == lower.rounded(), isOut || upper == 1 || lower == 10 || lower == 100
        else { return amount }
        // "no one in two villages", "this one in 12 tries": "one" is a pronoun there.
        if amount.start > 0, AmountReader.beforePronouns.contains(tokens[amount.start - 1].folded) { return amount }
        if let next = TimeWord.entry(folded(other.end)), !next.classes.isDisjoint(with: [.unit, .month]) {
            return amount
        }
        return Amount(value: upper / lower, form: .fraction, start: amount.start, end: other.end)
    }

    private static let beforePronouns: Set<String> = [
        "no", "the", "this", "that", "which", "any", "each", "only", "another", "first", "last", "every", "some",
    ]
}
