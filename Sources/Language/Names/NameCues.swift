/// Reads what the words beside a name tell of its bearer.
struct NameCues {
    let tokens: [Token]
    let range: Range<Int>

    private func folded(_ index: Int) -> String { range.contains(index) ? tokens[index].folded : "" }

    private func isComma(_ index: Int) -> Bool { range.contains(index) && tokens[index].isMark(",") }

    /// The cue for the name in these tokens, or nil.
    func cue(_ start: Int, _ end: Int) -> NameCue? {
        let before = start - 1
        if !tokens[end - 1].isPossessive {
            if NameWords.settlements.contains(folded(end)) { return .place }
            if isComma(end), range.contains(end + 1), isKnownPlace(end + 1) { return .place }
        }
        if folded(before) == "of", NameWords.settlements.contains(folded(before - 1)) { return .place }
        // "SDF spokesman Mustafa Bali": a role in lower case right before.
        if range.contains(before), tokens[before].kind == .word, tokens[before].shape == .lower,
            NameWords.roles.contains(tokens[before].folded), end - start > 1 || GivenNames.contains(tokens[start].bare)
        {
            return .person
        }
        if isFirm(start, end) { return .organisation }
        guard isComma(end), !tokens[end - 1].isPossessive else { return nil }
        // "The judge, Miriam Castle, said", "his widow, Odile,": who the role before the comma is.
        if isComma(before), range.contains(before - 1), tokens[before - 1].shape == .lower,
            NameWords.roles.contains(folded(before - 1)), end - start > 1 || GivenNames.contains(tokens[start].bare)
        {
            return .person
        }
        // "the New Orleans Saints, who": no person is called so.
        if folded(before) == "the" { return apposition(end + 1) == .organisation ? .organisation : nil }
        if folded(end + 1) == "who" || folded(end + 1) == "whose" { return end - start > 1 ? .person : nil }
        if range.contains(end + 1), tokens[end + 1].kind == .number, isComma(end + 2),
            (tokens[end + 1].value ?? 999) < 120
        {
            return .person
        }
        // "In Tripoli, Libyan leader Moammar Gaddafi": the role is the next one's.
        if ["in", "at", "near", "from", "outside"].contains(folded(before)) { return nil }
        return apposition(end + 1)
    }

    /// "the airline Denk", "shares in Denk", "Denk shares", "Denk employs": what is said of firms alone.
    private func isFirm(_ start: Int, _ end: Int) -> Bool {
        let before = start - 1
        if range.contains(before), tokens[before].shape == .lower, NameWords.firms.contains(tokens[before].folded) {
            return true
        }
        if folded(before) == "in", ["shares", "stock", "stake", "stakes", "share"].contains(folded(before - 1)) {
            return true
        }
        guard range.contains(end), tokens[end].shape == .lower, tokens[end].isSpaced else { return false }
        return ["shares", "stock", "employs", "shareholders"].contains(tokens[end].folded)
    }

    /// "…, an SDF spokesman," "…, director of the institute,": a role before the next comma or verb.
    private func apposition(_ start: Int) -> NameCue? {
        var index = start
        while range.contains(index), index < start + 8 {
            let token = tokens[index]
            if token.kind == .mark, !token.isMark("-"), !token.isMark(".") { return nil }
            if index > start, SpeechVerbs.isSpeech(token.folded) { return nil }
            if token.kind == .word, token.shape == .lower {
                if token.folded == "in" || token.folded == "and" || token.folded == "where" || token.folded == "which" {
                    return nil
                }
                if NameWords.roles.contains(token.folded) {
                    // "a police officer said": a new clause about another, unless the comma closes it.
                    let isOpen = folded(start) == "a" || folded(start) == "an" || folded(start) == "the"
                    return isOpen || index <= start + 2 ? .person : nil
                }
                if NameWords.firms.contains(token.folded)
                    || ["group", "monitor", "militia", "charity"].contains(token.folded)
                {
                    return .organisation
                }
            }
            index += 1
        }
        return nil
    }

    private func isKnownPlace(_ index: Int) -> Bool {
        if KnownNames.isPlace(tokens[index].bare), tokens[index].isCapitalised { return true }
        guard range.contains(index + 1), tokens[index].isCapitalised else { return false }
        return KnownNames.isPlace(tokens[index].folded + " " + tokens[index + 1].bare)
    }
}
