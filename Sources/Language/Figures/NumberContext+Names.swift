/// Tells numbers that are an age, a telephone number, a house in a street, or part of a name in words.
extension NumberContext {
    /// "38-year-old", "38 years old", "aged 18 to 24", "Bali, 38,", "Smith (38)", "he is 38", "turned 30".
    func isAge(_ amount: Amount) -> Bool {
        let (before, after) = (amount.start - 1, amount.end)
        if isYearsOld(after) { return true }
        // "68 and 48 years old".
        if ["and", "or", "to"].contains(folded(after)) || isGlued(after, ","), range.contains(after + 1),
            tokens[after + 1].kind == .number, isYearsOld(after + 2)
        {
            return true
        }
        guard let value = amount.value, value < 120, value == value.rounded(), amount.magnitude == 1 else {
            return false
        }
        if isAged(before) { return true }
        // "Aged 18 to 24", "ages 5-11", "between the ages of 18 and 24".
        if let first = firstOfTwo(before), isAged(first - 1) { return true }
        guard range.contains(before) else { return false }
        let isLast = !range.contains(after) || tokens[after].kind == .mark || StopWords.contains(folded(after))
        if isLast, folded(before) == "turned" || folded(before) == "turns" || folded(before) == "turning" {
            return true
        }
        if isLast, ["is", "was", "be"].contains(folded(before)), ["he", "she", "i", "who"].contains(folded(before - 1))
        {
            return true
        }
        guard range.contains(before - 1) else { return false }
        if tokens[before].isMark("("), isGlued(after, ")"), tokens[before - 1].isCapitalised {
            return amount.form == .digits
        }
        // "Died at 91".
        if isLast, folded(before) == "at",
            (2...4).contains(where: { NumberContext.ends.contains(folded(amount.start - $0)) })
        {
            return true
        }
        // "Bali, 38," and "Joseph Comeaux Jr., 49,".
        let name = tokens[before - 1].isMark(".") ? before - 2 : before - 1
        let isEnd = !range.contains(after) || isGlued(after, ",.;")
        return isGlued(before, ",") && isEnd && range.contains(name) && tokens[name].isCapitalised
    }

    private static let ends: WordSet = ["died", "dies", "dead", "die", "retired", "retires"]

    /// "Years old", "-year-old's", "months of age".
    private func isYearsOld(_ place: Int) -> Bool {
        let unit = isGlued(place, "-\u{2010}\u{2011}") ? place + 1 : place
        guard folded(unit).hasPrefix("year") || folded(unit).hasPrefix("month") else { return false }
        let old = isGlued(unit + 1, "-\u{2010}\u{2011}") ? unit + 2 : unit + 1
        return ["old", "olds", "old's"].contains(folded(old)) || folded(old) == "of" && folded(old + 1) == "age"
    }

    private func isAged(_ place: Int) -> Bool {
        let word = folded(place)
        if word == "aged" || word == "age" || word == "ages" { return true }
        return word == "of" && (folded(place - 1) == "age" || folded(place - 1) == "ages")
    }

    /// The number before "to", "and", "or" or a dash before a place.
    private func firstOfTwo(_ joint: Int) -> Int? {
        let isJoint = isGlued(joint, "-–") || ["to", "and", "or"].contains(folded(joint))
        guard isJoint, range.contains(joint - 1) else { return nil }
        let first = tokens[joint - 1]
        return first.kind == .number || NumberWords.small(first.folded) != nil ? joint - 1 : nil
    }

    /// "0800 555 111", "(212) 555-0187", "0530": digits that begin with a nought, and those that go on from them.
    func isTelephone(_ amount: Amount) -> Bool {
        let (before, after) = (amount.start - 1, amount.end)
        if beginsWithNought(amount.start) { return true }
        if range.contains(before), tokens[before].kind == .number, tokens[amount.start].isSpaced,
            beginsWithNought(before) || range.contains(before - 1) && beginsWithNought(before - 1)
        {
            return true
        }
        guard amount.end == amount.start + 1, isGlued(after, ")"), range.contains(before), tokens[before].isMark("("),
            range.contains(after + 2), tokens[after + 1].kind == .number
        else { return false }
        return isGlued(after + 2, "-.") && tokens[after + 1].text.utf8.count == 3
    }

    private func beginsWithNought(_ place: Int) -> Bool {
        let text = tokens[place].text.utf8
        guard text.count > 1, text.first == 0x30 else { return false }
        return text.dropFirst().first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    }

    /// "[31m", "10^6": what a terminal's colours leave behind, and powers.
    func isResidue(_ amount: Amount) -> Bool {
        let (before, after) = (amount.start - 1, amount.end)
        if isGlued(before, "^") || isGlued(after, "^") { return true }
        guard range.contains(before), tokens[before].isOne(of: "[;"), !tokens[amount.start].isSpaced,
            range.contains(after),
            !tokens[after].isSpaced
        else { return false }
        return tokens[after].text == "m" || tokens[after].isMark(";") && isGlued(before, ";")
            || tokens[after].text == "K"
    }

    /// "14 Mill Lane", "115 Spring St.": one to three capitalised words behind the number, and the last is a street's.
    func isAddress(_ amount: Amount) -> Bool {
        guard amount.end == amount.start + 1, amount.magnitude == 1, tokens[amount.start].text.utf8.count < 6 else {
            return false
        }
        for place in amount.end..<min(amount.end + 4, range.upperBound) {
            if tokens[place].kind == .ordinal { continue }
            guard tokens[place].isCapitalised, tokens[place].isSpaced else { return false }
            if place > amount.end || tokens[amount.end].kind == .ordinal,
                NumberContext.streets.contains(tokens[place].folded)
            {
                return true
            }
        }
        return false
    }

    private static let streets: WordSet = [
        "street", "st", "road", "rd", "lane", "avenue", "ave", "drive", "boulevard", "blvd", "terrace", "crescent",
        "broadway",
        "highway", "close", "parkway",
    ]

    /// "Chapter Two", "Group of Seven", "the Big Three": a number word with a capital behind another, in the middle of a sentence.
    func isNamed(_ amount: Amount) -> Bool {
        let before = amount.start - 1
        guard amount.end == amount.start + 1, tokens[amount.start].shape == .capital, range.contains(before - 1),
            !(range.contains(amount.end) && CountedNoun.isPlural(tokens[amount.end]))
        else { return false }
        let named = folded(before) == "of" ? before - 1 : before
        return named > range.lowerBound && tokens[named].isCapitalised && NumberWords.small(folded(amount.start)) != nil
    }
}
