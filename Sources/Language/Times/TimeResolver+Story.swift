import News

/// Times counted from another time of the text.
extension TimeResolver {
    /// The year of a month named without one after a time of another year.
    ///
    /// "The war began in July 1914. In August": told in order, as histories are; a month up to three before the one named last is a look
    /// back in the same year. Nothing is inherited from the three years before the article, where the habits of news hold.
    func narrativeYear(month: Int) -> Int? {
        guard isInOrder, direction.cue == nil || direction.isLaterInPast, let named, let from = named.first,
            let to = named.last
        else { return nil }
        guard to.number - from.number <= 366, anchor.map({ to.civil.year + 3 <= $0.civil.year }) ?? true else {
            return nil
        }
        let (year, first, _) = from.civil
        let isWholeYear = to.number - from.number > 300
        let told = isWholeYear || month + 3 >= first ? year : year + 1
        if let anchor, let start = Day(year: told, month: month, day: 1), start > anchor { return nil }
        return told
    }

    /// "Two days later": counted from the time named before it in the paragraph.
    ///
    /// "A year earlier" where no other time is named counts from the article's day, as reports of figures have it.
    func anaphora(_ count: Int?, _ unit: TimeUnit, _ sign: Int) -> ResolvedTime {
        let open = ResolvedTime(
            value: count == nil ? TimexValue.reference(sign) : nil,
            basis: "counted from another time of the text, which is not resolved")
        guard let count else { return open }
        let isFigure = sign < 0 && [.month, .quarter, .year, .decade].contains(unit) && named == nil
        guard let day = isFigure ? anchor : named?.first, let last = isFigure ? anchor : named?.last else {
            return open
        }
        let isFine = last.number - day.number < (unit == .day || unit == .week ? 1 : unit == .month ? 31 : 366)
        guard isFine || count == 0 && unit == .month && last.number - day.number < 31,
            let counted = counted(day, count, unit, sign)
        else { return open }
        let basis =
            isFigure
            ? "counted from \(anchorName), \(day), no other time being named before it"
            : "counted from \(named?.value ?? "\(day)"), named before it"
        switch unit {
        case .day: return ResolvedTime(value: "\(counted)", first: counted, last: counted, basis: basis)
        case .week:
            let monday = counted.adding(1 - counted.weekday)
            return ResolvedTime(value: week(of: counted), first: monday, last: monday.adding(6), basis: basis)
        case .month:
            return period(year: counted.civil.year, month: counted.civil.month, basis: basis) ?? open
        case .quarter: return quarter((counted.civil.month + 2) / 3, counted.civil.year, basis) ?? open
        case .year:
            let year = counted.civil.year
            return span(year, year, value: pad(year), basis: basis) ?? open
        case .decade where count > 0:
            let year = counted.civil.year
            return span(year, year, value: pad(year), basis: basis + ", to the decade") ?? open
        default: return open
        }
    }
}
