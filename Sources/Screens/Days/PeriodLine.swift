import News

/// A period in words, as the screen and the command show it.
public struct PeriodLine {
    /// "Sun 10 Feb 2019", "4-10 Feb 2019", "Feb 2019", "2019"; days of the current year without it.
    public let label: PlainText
    /// As many signs as its share of the most, one at least: what has an article has a mark.
    public let bar: PlainText
    /// How many articles.
    public let count: PlainText
    /// The largest story's headline, after the number of its articles where it has several.
    public let headline: PlainText

    /// Puts a period in words; `most` articles make a bar of `bar` columns.
    public init(_ period: Period, by unit: CalendarUnit, most: Int, bar longest: Int, year: Int) {
        label = PeriodLine.label(period.days, by: unit, year: year)
        let length = max(1, (period.articles * longest + most / 2) / max(1, most))
        bar = PlainText(String(repeating: "#", count: length))
        count = PlainText("\(period.articles)")
        let title = Words.title(period.title)
        headline = period.inLargest > 1 ? "(\(PlainText(String(period.inLargest)))) \(title)" : title
    }

    private static func label(_ days: ClosedRange<Day>, by unit: CalendarUnit, year: Int) -> PlainText {
        let (first, last) = (days.lowerBound, days.upperBound)
        switch unit {
        case .day:
            let shown = first.civil.year == year ? "" : " \(first.civil.year)"
            return PlainText(first.withWeekday + shown)
        case .week:
            let (_, month, day) = first.civil
            let start = month == last.civil.month ? "\(day)" : "\(day) \(Day.shortMonths[month - 1])"
            return PlainText("\(start)-\(last.short(currentYear: year))")
        case .month, .year: return PlainText(LongDates.name(days))
        }
    }
}
