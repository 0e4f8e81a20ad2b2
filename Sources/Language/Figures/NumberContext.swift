/// Tells numbers that state how many from those that date, time, name or point at something.
struct NumberContext {
    let tokens: [Token]
    let range: Range<Int>

    private func folded(_ place: Int) -> String { range.contains(place) ? tokens[place].folded : "" }

    private func isGlued(_ place: Int, _ marks: String) -> Bool {
        range.contains(place) && !tokens[place].isSpaced && tokens[place].isOne(of: marks)
    }

    /// Whether an amount is no figure, by the words around it and before its unit is looked for.
    func excludes(_ amount: Amount) -> Bool {
        switch amount.form {
        case .ordinal: return true
        case .vague, .fraction: return false
        case .words: return isPronoun(amount) || isClockOrAge(amount)
        case .digits:
            return isClockOrAge(amount) || isDate(amount) || isYear(amount) || isCode(amount)
        }
    }

    /// Whether a figure stands once its unit is known: a small bare number after a capitalised word is part of a name.
    func keeps(_ draft: FigureDraft, amount: Amount) -> Bool {
        if amount.form == .words, amount.value == 1, draft.unit == nil { return false }
        guard amount.form == .digits, draft.bound == nil, draft.unit == nil || draft.kind == .count else { return true }
        let before = amount.start - 1
        guard range.contains(before), tokens[before].kind == .word, tokens[amount.start].isSpaced else { return true }
        let isPlain = tokens[amount.start].text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        guard isPlain, amount.magnitude == 1 else { return true }
        if NumberContext.labels.contains(tokens[before].folded) { return false }
        // "Windows 8, due to be released": a bare number right behind the first word, and a comma, is a name.
        let isOpening = before == range.lowerBound && !isGlued(draft.end, ",")
        return draft.unit != nil || !tokens[before].isCapitalised || isOpening
    }

    // MARK: Words

    /// "one" for a person or a thing, and "one" before what counts nothing.
    private func isPronoun(_ amount: Amount) -> Bool {
        guard amount.value == 1, amount.end == amount.start + 1 else { return false }
        let next = folded(amount.end)
        let previous = folded(amount.start - 1)
        // "One-time items", "a one-way street".
        if isGlued(amount.end, "-\u{2010}\u{2011}"), NumberContext.afterOneHyphen.contains(folded(amount.end + 1)) {
            return true
        }
        if NumberContext.beforeOne.contains(previous) { return true }
        return next.isEmpty || StopWords.contains(next) || NumberContext.afterOne.contains(next)
    }

    private static let beforeOne = words(
        "no the this that which every any each only another some good big new last first")
    private static let afterOneHyphen = words("time off way sided stop on shot party man woman size liner star hit")
    private static let zones = words("gmt utc bst est edt et cst cdt pst pdt cet cest ist aest")
    private static let afterOne = words(
        "day thing way time point another side hand reason example part step word more last final such year month week moment"
    )

    // MARK: Clocks, ages, dates

    private func isClockOrAge(_ amount: Amount) -> Bool {
        let (before, after) = (amount.start - 1, amount.end)
        if isGlued(after, ":"), range.contains(after + 1), tokens[after + 1].kind == .number { return true }
        if isGlued(before, ":"), range.contains(before - 1), tokens[before - 1].kind == .number { return true }
        let next = folded(after)
        if next == "am" || next == "pm" || next == "o'clock" || next == "noon" { return true }
        if NumberContext.zones.contains(next), range.contains(after), tokens[after].shape == .upper { return true }
        if next == "a" || next == "p", isGlued(after + 1, ".m") { return true }
        // "38-year-old", "38 years old", "aged 38", "Bali, 38,".
        var unit = after
        if isGlued(unit, "-\u{2010}\u{2011}") { unit += 1 }
        if folded(unit).hasPrefix("year") || folded(unit).hasPrefix("month") {
            let old = isGlued(unit + 1, "-\u{2010}\u{2011}") ? unit + 2 : unit + 1
            if folded(old) == "old" || folded(old) == "olds" || folded(old) == "of" && folded(old + 1) == "age" {
                return true
            }
        }
        let previous = folded(before)
        if previous == "aged" || previous == "age" || previous == "ages" { return true }
        guard let value = amount.value, value < 120, value == value.rounded() else { return false }
        return isGlued(before, ",") && isGlued(after, ",") && range.contains(before - 1)
            && tokens[before - 1].isCapitalised
    }

    private func isDate(_ amount: Amount) -> Bool {
        guard let value = amount.value, value >= 1, value <= 31, value == value.rounded() else { return false }
        let before = amount.start - 1
        if isMonth(before) || isMonth(amount.end) { return true }
        if isGlued(before, "."), isMonth(before - 1) { return true }
        // "from 3 to 8 February", "10-12 June", "June 10-12".
        let joint = amount.end
        if isGlued(joint, "-–—\u{2010}\u{2011}") || folded(joint) == "to" || folded(joint) == "and"
            || folded(joint) == "or"
        {
            if range.contains(joint + 1), tokens[joint + 1].kind == .number, isMonth(joint + 2) { return true }
        }
        if isGlued(before, "-–—\u{2010}\u{2011}") || folded(before) == "to" || folded(before) == "and" {
            let first = before - 1
            if range.contains(first), tokens[first].kind == .number {
                if isMonth(first - 1) || (isGlued(first - 1, ".") && isMonth(first - 2)) { return true }
            }
        }
        return false
    }

    /// Whether a folded word is the name of a month, or short for it.
    static func isMonth(_ folded: String) -> Bool { months.contains(folded) }

    private func isMonth(_ place: Int) -> Bool {
        range.contains(place) && tokens[place].isCapitalised && NumberContext.months.contains(tokens[place].folded)
    }

    private func isYear(_ amount: Amount) -> Bool {
        let token = tokens[amount.start]
        guard amount.end == amount.start + 1, token.text.utf8.count == 4, !token.text.contains("."),
            let value = amount.value, (1100...2199).contains(value)
        else { return false }
        let previous = folded(amount.start - 1)
        if NumberContext.beforeYears.contains(previous) || isMonth(amount.start - 1) { return true }
        // "2000 troops": a small plural right after, with nothing that dates before it, counts; all else is a year.
        let next = amount.end
        guard range.contains(next), tokens[next].isSpaced, tokens[next].kind == .word, tokens[next].shape == .lower
        else { return !isMoneyOrBound(amount.start) }
        if CountedNoun.isPlural(tokens[next]) { return false }
        return !isMoneyOrBound(amount.start) && Units.measure(tokens[next].folded) == nil
            && tokens[next].folded != "percent"
    }

    private func isMoneyOrBound(_ place: Int) -> Bool {
        guard range.contains(place - 1) else { return false }
        if tokens[place - 1].kind == .mark, Units.currency(sign: tokens[place - 1].text) != nil { return true }
        return Bounds.before(place, in: tokens, from: range.lowerBound) != nil && folded(place - 1) != "about"
            && folded(place - 1) != "around"
    }

    // MARK: Codes

    /// Telephone numbers, scores, dates in digits, versions: digits joined to digits by marks; letters glued on.
    private func isCode(_ amount: Amount) -> Bool {
        let (before, after) = (amount.start - 1, amount.end)
        let joints = "-–/.\u{2010}\u{2011}"
        if isGlued(after, joints), range.contains(after + 1), !tokens[after + 1].isSpaced, isDigits(after + 1) {
            // "500-1,000 civilians" is a range; "555-1234", "3-1", "10/02/2019" are not.
            guard tokens[after].text != "/", tokens[after].text != "." else { return true }
            guard let low = amount.value, let high = tokens[after + 1].value, low < high else { return true }
            if isGlued(after + 2, joints), range.contains(after + 3), isDigits(after + 3) { return true }
            if isModel(amount) { return true }
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
        if range.contains(before), tokens[before].isMark("+"), !tokens[amount.start].isSpaced { return true }
        if isGlued(before, "#") || (range.contains(before) && tokens[before].text == "#") || folded(before) == "№" {
            return true
        }
        // "5G", "3D": letters glued on that are no unit.
        if range.contains(after), tokens[after].kind == .word, !tokens[after].isSpaced {
            let letters = tokens[after].folded
            return Units.measure(letters) == nil && Units.abbreviated(letters) == nil
                && NumberWords.gluedMagnitude(letters) == nil && Units.currency(word: letters) == nil
                && !["sq", "sqkm", "km2", "pct", "percent"].contains(letters) && !isMoney(letters, amount)
                && !TemperatureWords.isScale(tokens[after], in: tokens[range])
                || (tokens[after].shape == .upper && ["g", "t", "l"].contains(letters) && !isMoney(letters, amount))
        }
        return false
    }

    /// "$160MM", "$2.1T": letters that only a sum of money can bear.
    private func isMoney(_ letters: String, _ amount: Amount) -> Bool {
        let before = amount.start - 1
        return range.contains(before) && tokens[before].kind == .mark
            && Units.currency(sign: tokens[before].text) != nil && NumberWords.moneyMagnitude(letters) != nil
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

    // MARK: Words that decide

    private static let months = words(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul aug
        sep sept oct nov dec
        """)

    private static let beforeYears = words(
        "in since until till by during before after of from early late mid circa year summer winter spring autumn fall for to and"
    )

    /// Words a number is the name of, not a count: "Article 5", "Flight 370".
    private static let labels = words(
        """
        article chapter page pages number numbers no nos flight section phase part day level version season episode line round tier
        group channel route highway interstate resolution type unit room floor stage step volume act bill proposition
        appendix figure table track gate terminal platform district ward precinct area zone block grade class category
        paragraph rule clause amendment issue question item lot exit
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
