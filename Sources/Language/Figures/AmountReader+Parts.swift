/// What is joined on to a number to make another of it: "two and a half", "half a million", "one in three".
extension AmountReader {
    /// The amount with "and a half", "and three-quarters" behind it, and the magnitude that may follow: "two and a half million".
    func withPart(_ amount: Amount) -> Amount {
        guard let value = amount.value, value == value.rounded(), amount.form == .digits || amount.form == .words else {
            return amount
        }
        var place = afterHyphen(amount.end)
        guard folded(place) == "and" else { return amount }
        place = afterHyphen(place + 1)
        guard let upper = folded(place) == "a" ? 1 : NumberWords.small(folded(place)), upper > 0, upper < 10 else {
            return amount
        }
        place = afterHyphen(place + 1)
        guard let one = NumberWords.part(folded(place)), one > 0.1, upper * one < 1,
            (upper == 1) != folded(place).hasSuffix("s")
        else { return amount }
        // "Killed 20 and a third of their cattle".
        if one != 0.5, folded(place + 1) == "of" { return amount }
        let part = upper * one
        var whole = amount
        // "a million and a half" is half a million more; "two hundred and a half" is half of one.
        whole.value = value + part * (amount.magnitude >= 1000 ? amount.magnitude : 1)
        whole.end = place + 1
        let next = afterHyphen(whole.end)
        if amount.magnitude == 1, let factor = NumberWords.magnitude(folded(next)) {
            whole.value = (value + part) * factor
            (whole.magnitude, whole.end) = (factor, next + 1)
        } else if amount.magnitude >= 1e6, one == 0.5, let factor = NumberWords.magnitude(folded(next)) {
            // "one billion and a half million".
            whole.value = value + part * factor
            whole.end = next + 1
        }
        return whole
    }

    /// "4 thousand 3 hundred and 21": what follows in digits on a number whose magnitude is a word.
    func withHundreds(_ amount: Amount) -> Amount {
        var whole = amount
        if whole.magnitude == 1000, let hundreds = digit(at: whole.end, below: 10),
            magnitudeWord(at: whole.end + 1) == 100
        {
            whole.value = whole.value.map { $0 + hundreds * 100 }
            (whole.magnitude, whole.end) = (100, whole.end + 2)
        }
        guard whole.magnitude == 100, folded(whole.end) == "and", let rest = digit(at: whole.end + 1, below: 100),
            magnitudeWord(at: whole.end + 2) == nil
        else { return whole }
        whole.value = whole.value.map { $0 + rest }
        whole.end += 2
        return whole
    }

    private func digit(at place: Int, below most: Double) -> Double? {
        guard place < limit, tokens[place].kind == .number, let value = tokens[place].value, value < most,
            value == value.rounded()
        else { return nil }
        return value
    }

    /// The decimals of "two point seven five", and one past the last of them.
    func spokenDecimals(at start: Int) -> (value: Double, end: Int)? {
        var (value, scale, place) = (0.0, 1.0, start)
        while let digit = NumberWords.small(folded(place)), digit < 10, scale < 1e6 {
            value = value * 10 + digit
            scale *= 10
            place += 1
        }
        if place == start, let tens = NumberWords.small(folded(place)), tens >= 10 {
            let ones = NumberWords.small(folded(afterHyphen(place + 1))) ?? 0
            let isTwo = tens >= 20 && ones > 0 && ones < 10
            return ((isTwo ? tens + ones : tens) / 100, isTwo ? afterHyphen(place + 1) + 1 : place + 1)
        }
        return place == start ? nil : (value / scale, place)
    }

    /// "1,5 million", "€2,75", "3,5 percent": a decimal comma, where what stands beside it leaves no list to be meant.
    func decimalComma(at place: Int) -> Amount? {
        let parts = tokens[place].text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...3).contains(parts[0].count), (1...2).contains(parts[1].count),
            let value = Double(parts[0] + "." + parts[1])
        else { return nil }
        let end = place + 1
        let amount = Amount(value: value, form: .digits, start: place, end: end)
        if let factor = magnitudeWord(at: end) {
            let whole = (value * factor * 100).rounded() / 100
            return Amount(value: whole, form: .digits, magnitude: factor, start: place, end: afterHyphen(end) + 1)
        }
        let isMoney =
            place > 0 && tokens[place - 1].kind == .mark && Currencies.name(sign: tokens[place - 1].text) != nil
        let isShare = end < limit && tokens[end].isMark("%") || folded(end) == "percent" || folded(end) == "per"
        return isMoney || isShare || Units.measure(folded(end)) != nil && folded(end) != "in" ? amount : nil
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
            upper < lower, lower <= 1000, lower == lower.rounded(),
            isOut || upper == 1 || lower == 10 || lower == 100 || isShareOfFew(amount, lower)
        else { return amount }
        // "no one in two villages", "this one in 12 tries": "one" is a pronoun there.
        if amount.start > 0, AmountReader.beforePronouns.contains(tokens[amount.start - 1].folded) { return amount }
        if let next = TimeWord.entry(folded(other.end)), !next.classes.isDisjoint(with: [.unit, .month]) {
            return amount
        }
        return Amount(value: upper / lower, form: .fraction, start: amount.start, end: other.end)
    }

    /// "Three in four voters", "about two in five": words for few, where a clause begins and no verb counts the first of them.
    private func isShareOfFew(_ amount: Amount, _ lower: Double) -> Bool {
        guard amount.form == .words, lower < 10, amount.end == amount.start + 1 else { return false }
        guard amount.start > 0 else { return true }
        let before = tokens[amount.start - 1]
        return before.kind == .mark || AmountReader.beforeShares.contains(before.folded)
    }

    private static let beforeShares: WordSet = [
        "about", "nearly", "almost", "some", "than", "roughly", "that", "and",
    ]

    private static let beforePronouns: WordSet = [
        "no", "the", "this", "that", "which", "any", "each", "only", "another", "first", "last", "every", "some",
    ]
}
