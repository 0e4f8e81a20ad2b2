/// Tells numbers that state how many from those that date, time, name or point at something.
struct NumberContext {
    let tokens: [Token]
    let range: Range<Int>

    func folded(_ place: Int) -> String { range.contains(place) ? tokens[place].folded : "" }

    func isGlued(_ place: Int, _ marks: String) -> Bool {
        range.contains(place) && !tokens[place].isSpaced && tokens[place].isOne(of: marks)
    }

    /// Whether an amount is no figure, by the words around it and before its unit is looked for.
    func excludes(_ amount: Amount) -> Bool {
        // "A two-pronged attack", "a six-sided die".
        let shape = folded(amount.end + 1)
        if isGlued(amount.end, "-\u{2010}\u{2011}"), shape.utf8.count > 5, shape.hasSuffix("ed"), shape != "hundred" {
            return true
        }
        switch amount.form {
        case .ordinal: return true
        case .vague, .fraction: return false
        case .words: return isPronoun(amount) || isClock(amount) || isAge(amount) || isNamed(amount)
        case .digits:
            return isClock(amount) || isAge(amount) || isDate(amount) || isYear(amount) || isCode(amount)
                || isAddress(amount)
        }
    }

    /// Whether a figure stands once its unit is known: a small bare number after a capitalised word is part of a name.
    func keeps(_ draft: FigureDraft, amount: Amount) -> Bool {
        if draft.unit == nil, amount.value == 0 { return false }
        if amount.form == .words {
            guard draft.unit == nil else { return true }
            return amount.value != 1 && !(draft.bound == nil && isReference(amount))
        }
        guard amount.form == .digits, draft.bound == nil, draft.unit == nil || draft.kind == .count else { return true }
        if draft.unit == nil, isUnparted(amount) { return false }
        let before = amount.start - 1
        guard range.contains(before), tokens[before].kind == .word, tokens[amount.start].isSpaced else { return true }
        if amount.magnitude == 1, NumberContext.labels.contains(tokens[before].folded) { return false }
        let isPlain = tokens[amount.start].text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        guard isPlain, amount.magnitude == 1 else { return true }
        // "The iPhone 12", "the Group of 77".
        if tokens[before].shape == .mixed, tokens[before].text.utf8.first.map({ $0 >= 0x61 }) == true { return false }
        if draft.unit == nil, folded(before) == "of", range.contains(before - 1), tokens[before - 1].text == "Group" {
            return false
        }
        // "Psalm 23 was read", "Windows 8, due to be released": behind the first word a bare number counts where that is no name.
        let isOpening =
            before == range.lowerBound && !isGlued(draft.end, ",")
            && (StopWords.contains(tokens[before].folded) || NumberContext.openers.contains(tokens[before].folded))
        return draft.unit != nil || !tokens[before].isCapitalised || isOpening
    }

    /// "The two", "all four": they point back at what was told, and tell no number.
    private func isReference(_ amount: Amount) -> Bool {
        guard amount.end == amount.start + 1, let value = amount.value, value <= 12 else { return false }
        return NumberContext.pointers.contains(folded(amount.start - 1))
    }

    /// "90210", "448812": news parts the thousands of a count, and what it leaves unparted and unnamed is a code.
    private func isUnparted(_ amount: Amount) -> Bool {
        let text = tokens[amount.start].text
        return amount.end == amount.start + 1 && amount.magnitude == 1 && text.utf8.count > 4
            && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static let pointers = words("the these those all any other for into or")
    private static let yearly = words(
        """
        targets elections goals games olympics campaigns attacks riots protests rules results models figures polls primaries
        caucuses finals championships sanctions budgets rivals floods fires wildfires bombings talks accords plans levels
        """)
    private static let openers = words(
        "only just another nearly killed injured wounded dead police officials so barely almost rescuers authorities")

    // MARK: Words

    /// "one" for a person or a thing, and "one" before what counts nothing.
    private func isPronoun(_ amount: Amount) -> Bool {
        guard amount.value == 1, amount.end == amount.start + 1, folded(amount.start) == "one" else { return false }
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

    private func isClock(_ amount: Amount) -> Bool {
        let (before, after) = (amount.start - 1, amount.end)
        if isGlued(after, ":"), range.contains(after + 1), tokens[after + 1].kind == .number { return true }
        if isGlued(before, ":"), range.contains(before - 1), tokens[before - 1].kind == .number { return true }
        let next = folded(after)
        if next == "am" || next == "pm" || next == "o'clock" || next == "noon" { return true }
        if NumberContext.zones.contains(next), range.contains(after), tokens[after].shape == .upper { return true }
        return (next == "a" || next == "p") && isGlued(after + 1, ".") && folded(after + 2) == "m"
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

    func isMonth(_ place: Int) -> Bool {
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
        if CountedNoun.isPlural(tokens[next]) {
            // "Its 2025 targets", "the 2008 riots": of a year, in which counts are seldom written without a comma.
            return (1900...2059).contains(value) && NumberContext.yearly.contains(tokens[next].folded)
                && !isMoneyOrBound(amount.start)
        }
        if tokens[next].folded == "second" { return !isMoneyOrBound(amount.start) }
        return !isMoneyOrBound(amount.start) && Units.measure(tokens[next].folded) == nil
            && tokens[next].folded != "percent"
    }

    private func isMoneyOrBound(_ place: Int) -> Bool {
        guard range.contains(place - 1) else { return false }
        if tokens[place - 1].kind == .mark, Currencies.name(sign: tokens[place - 1].text) != nil { return true }
        return Bounds.before(place, in: tokens, from: range.lowerBound) != nil && folded(place - 1) != "about"
            && folded(place - 1) != "around"
    }

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
        group channel route highway interstate motorway resolution type unit room floor stage step volume act bill proposition
        appendix figure table track gate terminal platform district ward precinct area zone block grade class category
        paragraph rule clause amendment issue question item lot exit war formula psalm radio studio apartment suite reactor
        sector chapter verse building hall windows apollo schedule annex tier bus train week series grade pier berth code pin
        """)

    private static func words(_ text: String) -> WordSet {
        WordSet(text.listed)
    }
}
