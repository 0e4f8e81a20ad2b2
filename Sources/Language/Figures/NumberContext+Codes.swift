/// Tells numbers that are part of a code or of a name.
extension NumberContext {
    /// Telephone numbers, scores, dates in digits, versions: digits joined to digits by marks; letters glued on.
    func isCode(_ amount: Amount) -> Bool {
        let (before, after) = (amount.start - 1, amount.end)
        let joints = "-–/.\u{2010}\u{2011}"
        if isTelephone(amount) || isResidue(amount) { return true }
        if isGlued(after, joints), range.contains(after + 1), !tokens[after + 1].isSpaced, isDigits(after + 1) {
            // "500-1,000 civilians" is a range; "555-1234", "3-1", "10/02/2019" are not.
            guard tokens[after].text != "/", tokens[after].text != "." else { return true }
            guard let low = amount.value, let high = tokens[after + 1].value, low < high else { return true }
            if isGlued(after + 2, joints), range.contains(after + 3), isDigits(after + 3) { return true }
            if NumberContext.results.contains(folded(after + 2)) { return true }
            if isModel(amount) { return true }
            // "Case 18-1234": nobody counts from 18 to 1,234.
            if high > low * 20, isGlued(after, "-"), magnitude(after + 2) == 1 { return true }
            let isLong = tokens[amount.start].text.utf8.count >= 3 && tokens[after + 1].text.utf8.count == 4
            if isLong, !tokens[after + 1].text.contains(",") { return true }
        }
        if isGlued(before, joints), range.contains(before - 1), isDigits(before - 1), !tokens[amount.start].isSpaced {
            return true
        }
        // "A-10", "COVID-19", "F-16s".
        if isGlued(before, "-\u{2010}\u{2011}/_"), !tokens[amount.start].isSpaced, range.contains(before - 1),
            tokens[before - 1].kind == .word, NumberWords.small(tokens[before - 1].folded) == nil
        {
            return true
        }
        // "six AK 47 rifles": a number behind two capitals that follow a number is the name of a model.
        if range.contains(before - 1), tokens[before].kind == .word, tokens[before].shape == .upper,
            tokens[before].text.utf8.count == 2, tokens[amount.start].text.utf8.count <= 3,
            tokens[before - 1].kind == .number || NumberWords.small(tokens[before - 1].folded) != nil
        {
            return true
        }
        if isCountedModel(amount) { return true }
        if range.contains(before), tokens[before].isMark("+"), !tokens[amount.start].isSpaced,
            !(range.contains(after) && tokens[after].isMark("%"))
        {
            return true
        }
        // "No. 5512", "nos. 3"; a ".45-calibre" gun and a "12-gauge" one.
        if range.contains(before - 1), tokens[before].isMark("."), !tokens[before].isSpaced,
            ["no", "nos", "nr", "nrs"].contains(folded(before - 1))
        {
            return true
        }
        let kind = folded(isGlued(after, "-\u{2010}\u{2011}") ? after + 1 : after)
        if ["calibre", "caliber", "gauge", "bore"].contains(kind) { return true }
        // "1) Unlike": the number of a list.
        if isGlued(after, ")"), amount.end == amount.start + 1, amount.value ?? 100 < 100,
            !range.contains(before) || Currencies.name(sign: tokens[before].text) == nil, !isOpened(before)
        {
            return true
        }
        if isGlued(before, "#") || (range.contains(before) && tokens[before].text == "#") || folded(before) == "№" {
            return true
        }
        // "5G", "3D": letters glued on that are no unit.
        if range.contains(after), tokens[after].kind == .word, !tokens[after].isSpaced {
            let letters = tokens[after].folded
            // "221B Baker Street".
            if tokens[after].shape == .upper, letters == "b", range.contains(after + 1),
                tokens[after + 1].isCapitalised,
                Currencies.name(code: tokens[after + 1].text) == nil, !isMoney(letters, amount)
            {
                return true
            }
            return !(letters == "p" && !NumberContext.isResolution(amount.value ?? 0)) && Units.measure(letters) == nil
                && Units.abbreviated(letters) == nil
                && NumberWords.gluedMagnitude(letters) == nil && Currencies.name(word: letters) == nil
                && !NumberContext.gluedUnits.contains(letters) && !isMoney(letters, amount)
                && !TemperatureWords.isScale(tokens[after], in: tokens[range])
                || (tokens[after].shape == .upper && ["g", "t", "l"].contains(letters) && !isMoney(letters, amount))
        }
        return false
    }

    /// "$160MM", "$2.1T": letters that only a sum of money can bear.
    private func isMoney(_ letters: String, _ amount: Amount) -> Bool {
        let before = amount.start - 1
        return range.contains(before) && tokens[before].kind == .mark
            && Currencies.name(sign: tokens[before].text) != nil && NumberWords.moneyMagnitude(letters) != nil
    }

    /// "20 Boeing 737 jets": a bare number behind a name that is itself counted is the name of a model.
    private func isCountedModel(_ amount: Amount) -> Bool {
        let (before, after) = (amount.start - 1, amount.end)
        guard range.contains(before - 1), tokens[before].kind == .word, tokens[before].isCapitalised,
            tokens[before].isSpaced, tokens[amount.start].isSpaced, amount.end == amount.start + 1,
            !isMonth(before), !NameWords.calendar.contains(tokens[before].folded),
            (2...4).contains(tokens[amount.start].text.utf8.count),
            tokens[amount.start].text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            tokens[before - 1].kind == .number || NumberWords.small(tokens[before - 1].folded) != nil
        else { return false }
        return range.contains(after) && CountedNoun.isPlural(tokens[after])
            && Units.measure(tokens[after].folded) == nil
    }

    /// "Boeing 737-800": two bare numbers of a like length behind a name, with no things counted after them.
    private func isModel(_ amount: Amount) -> Bool {
        let (before, second) = (amount.start - 1, amount.end + 1)
        guard before > range.lowerBound, range.contains(before), tokens[before].kind == .word,
            tokens[before].isCapitalised, tokens[amount.start].isSpaced, !isMonth(before),
            !NameWords.calendar.contains(tokens[before].folded)
        else { return false }
        let next = second + 1
        guard range.contains(next), tokens[next].kind == .word, tokens[next].shape == .lower else { return true }
        return !CountedNoun.isPlural(tokens[next]) && Units.measure(tokens[next].folded) == nil
            && tokens[next].folded != "percent" && NumberWords.magnitude(tokens[next].folded) == nil
    }

    private func isDigits(_ place: Int) -> Bool { tokens[place].kind == .number || tokens[place].kind == .code }

    private func magnitude(_ place: Int) -> Double { NumberWords.magnitude(folded(place)) ?? 1 }

    /// Whether a bracket was opened in the words before a place and not closed.
    private func isOpened(_ place: Int) -> Bool {
        var back = place
        while range.contains(back), place - back < 12 {
            if tokens[back].isMark(")") { return false }
            if tokens[back].isMark("(") { return true }
            back -= 1
        }
        return false
    }

    /// The lines of a picture on a screen: "1080p" is no money.
    static func isResolution(_ value: Double) -> Bool { [240, 360, 480, 576, 720, 1080].contains(value) }

    /// What two numbers with a dash are before in sport: "a 12-20 lead".
    private static let results: WordSet = [
        "mark", "record", "win", "victory", "loss", "lead", "defeat", "draw", "score", "season", "run", "deficit",
    ]

    private static let gluedUnits: WordSet = [
        "sq", "sqkm", "sqm", "sqft", "km2", "m2", "ft2", "pct", "percent", "pc", "bp", "bps",
    ]
}
