/// A stretch of the calendar that lists and axes count by.
public enum CalendarUnit: Int, CaseIterable, Sendable {
    /// A year.
    case year
    /// A month.
    case month
    /// A week, from Monday (ISO 8601).
    case week
    /// A day.
    case day

    /// The days of the one a day lies in.
    public func stretch(of day: Day) -> ClosedRange<Day> {
        let (year, month, _) = day.civil
        func first(_ month: Int) -> Day { Day(year: year, month: month, day: 1) ?? day }
        func last(_ month: Int) -> Day {
            Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)) ?? day
        }
        switch self {
        case .year: return first(1)...max(first(1), last(12))
        case .month: return first(month)...max(first(month), last(month))
        case .week: return day.adding(1 - day.weekday)...day.adding(7 - day.weekday)
        case .day: return day...day
        }
    }
}
