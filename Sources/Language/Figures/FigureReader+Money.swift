import News

/// Sums of money: signs and codes before the number, words and codes after it.
extension FigureReader {
    /// A currency sign, code or short form before the number: "$", "US$", "USD 5", "Rs 500".
    func currencyBefore(_ place: Int, floor: Int) -> (name: String, start: Int)? {
        guard place > floor else { return nil }
        let sign = tokens[place - 1]
        if sign.kind == .mark, let name = Currencies.name(sign: sign.text) {
            if place - 1 > floor, !sign.isSpaced, tokens[place - 2].kind == .word,
                let local = Currencies.name(sign: tokens[place - 2].text + sign.text)
            {
                return (local, place - 2)
            }
            return (name, place - 1)
        }
        if sign.kind == .word, sign.text.utf8.count <= 3 {
            let isCode = sign.shape == .upper && sign.text.utf8.count == 3
            if let name = isCode ? Currencies.name(code: sign.text) : Currencies.name(prefix: sign.text) {
                return (name, place - 1)
            }
        }
        if sign.isMark("."), !sign.isSpaced, place - 1 > floor,
            let name = Currencies.name(prefix: tokens[place - 2].text)
        {
            return (name, place - 2)
        }
        return nil
    }

    /// "5 billion euros", "40 Swiss francs", "75 million Hong Kong dollars", "3 million EUR", "500 €".
    func currency(_ draft: inout FigureDraft, at place: Int) -> Bool {
        if isMark(place, "€", "£", "$", "¥", "₹"), !tokens[place].isSpaced || tokens[place].text == "€",
            place + 1 >= range.upperBound || tokens[place + 1].kind != .number,
            let name = Currencies.name(sign: tokens[place].text)
        {
            (draft.unit, draft.kind, draft.end) = (name, .money, place + 1)
            return true
        }
        guard place < range.upperBound, tokens[place].kind == .word,
            let found = currencyName(at: place, isMillions: draft.amount.magnitude >= 1e6)
        else { return false }
        (draft.unit, draft.kind, draft.end) = (found.name, .money, found.end)
        return true
    }

    private func currencyName(at place: Int, isMillions: Bool) -> (name: String, end: Int)? {
        let word = tokens[place]
        if word.shape == .upper, word.text.utf8.count == 3, let name = Currencies.name(code: word.text) {
            return (name, place + 1)
        }
        // Pounds by the million are money; a few pounds may be weight. So is won, which is a verb besides.
        if isMillions, word.folded == "pounds" {
            return ("pounds", folded(place + 1) == "sterling" ? place + 2 : place + 1)
        }
        if isMillions, word.folded == "won", !FigureReader.won.contains(folded(place + 1)) { return ("won", place + 1) }
        if isMillions, word.folded == "crowns" { return ("crowns", place + 1) }
        if word.folded == "pounds", folded(place + 1) == "sterling" { return ("pounds", place + 2) }
        if let name = Currencies.name(word: word.folded) { return (name, place + 1) }
        guard word.isCapitalised, place + 1 < range.upperBound else { return nil }
        // "Hong Kong dollars", "New Zealand dollars".
        if folded(place + 2).hasPrefix("dollar"),
            ["hong kong", "new zealand"].contains(word.folded + " " + folded(place + 1))
        {
            return (word.text + " " + tokens[place + 1].text + " dollars", place + 3)
        }
        let next = folded(place + 1)
        let name = next == "pounds" || next == "won" || next == "crowns" ? next : Currencies.name(word: next)
        return name.flatMap { Currencies.name(country: word.folded, of: $0) }.map { ($0, place + 2) }
    }

    /// Words behind "won" that show it to be a verb.
    private static let won: WordSet = [
        "the", "a", "an", "his", "her", "its", "their", "by", "in", "at", "on", "over", "last", "control", "praise",
    ]

    /// "300m euros", "5bn pounds": a letter glued to the digits, and a currency behind it; "50p".
    func gluedMoney(_ draft: inout FigureDraft) -> Bool {
        guard isUnitGlued(draft.end), draft.amount.form == .digits else { return false }
        let letters = folded(draft.end)
        if letters == "p", let value = draft.amount.value, value < 1000, !NumberContext.isResolution(value) {
            (draft.unit, draft.kind, draft.end) = ("pence", .money, draft.end + 1)
            return true
        }
        guard let factor = NumberWords.gluedMagnitude(letters), draft.end + 1 < range.upperBound,
            tokens[draft.end + 1].kind == .word,
            let found = currencyName(at: draft.end + 1, isMillions: factor >= 1e6)
        else { return false }
        draft.factor = factor
        (draft.unit, draft.kind, draft.end) = (found.name, .money, found.end)
        return true
    }
}
