extension Dating {
    /// The date as lists show it, within twelve columns as a rule.
    ///
    /// "10 Feb 2019", "10 Feb" in that year; "by 20 Nov" where only an upper bound is known. What was reckoned bears a "~": "~10 Feb 2019",
    /// "~Feb 2019", "~2019", "~2018-2019": the least stretch of the calendar that holds all of it.
    public func short(currentYear: Int? = nil) -> PlainText? {
        if let value { return PlainText(value.day.short(currentYear: currentYear)) }
        guard isReckoned, let earliest = earliest?.day else {
            if let latest { return PlainText("by " + latest.day.short(currentYear: currentYear)) }
            return earliest.map { PlainText("from " + $0.day.short(currentYear: currentYear)) }
        }
        guard let latest = latest?.day else { return PlainText("from " + earliest.short(currentYear: currentYear)) }
        if earliest == latest { return PlainText("~" + earliest.short(currentYear: currentYear)) }
        let (from, to) = (earliest.civil, latest.civil)
        if from.year != to.year { return "~\(PlainText(String(from.year)))-\(PlainText(String(to.year)))" }
        let year = from.year == currentYear ? "" : " \(from.year)"
        if from.month != to.month {
            let name =
                year.isEmpty ? "\(Day.shortMonths[from.month - 1])-\(Day.shortMonths[to.month - 1])" : "\(from.year)"
            return PlainText("~" + name)
        }
        if to.day - from.day > 4 { return PlainText("~\(Day.shortMonths[from.month - 1])\(year)") }
        return PlainText("~\(from.day)-\(to.day) \(Day.shortMonths[from.month - 1])\(year)")
    }

    /// The whole stretch in words: "10 Feb 2019", "between 10 Feb and 2 Mar 2019", "by 20 Nov 2026", "no date".
    public var stretch: PlainText {
        if let value { return PlainText(value.day.short()) }
        guard let earliest = earliest?.day else { return latest.map { PlainText("by " + $0.day.short()) } ?? "no date" }
        guard let latest = latest?.day else { return PlainText("from " + earliest.short()) }
        if earliest == latest { return PlainText("~" + earliest.short()) }
        return PlainText("between \(earliest.short(currentYear: latest.civil.year)) and \(latest.short())")
    }

    /// How it is known, in words that go after "date": "from metadata", "reckoned from its text: the weekday named in it, ..".
    public var basisWords: PlainText {
        let words: PlainText =
            switch basis {
            case .credit: "from its credit line"
            case .domain, .url: "from its address"
            case .feed: "from the feed"
            case .metadata: "from metadata"
            case .text: "from its text"
            case .story: "from its story"
            case .given: "given"
            case .arrival: "not stated: the day it came in"
            }
        if isReckoned { return "reckoned \(words)\(why.map { ": \($0)" } ?? "")" }
        return why.map { "\(words); \($0)" } ?? words
    }
}
