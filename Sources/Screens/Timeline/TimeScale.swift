import News

/// How close one looks at time: what one cell of the axis stands for.
enum TimeScale: Int, CaseIterable, Sendable {
    /// A cell a year.
    case years
    /// A cell a month.
    case months
    /// A cell a week, from Monday.
    case weeks
    /// A cell a day; days on which nothing begins, ends or is published are left out.
    case days
    /// A cell a day, and every day of what lasts several.
    case everyDay

    /// The cell's days.
    func unit(of day: Day) -> ClosedRange<Day> {
        switch self {
        case .years: CalendarUnit.year.stretch(of: day)
        case .months: CalendarUnit.month.stretch(of: day)
        case .weeks: CalendarUnit.week.stretch(of: day)
        case .days, .everyDay: CalendarUnit.day.stretch(of: day)
        }
    }

    /// What lasts longer has a cell of its own instead of several of the axis.
    var longest: Int {
        switch self {
        case .years: 36_600
        case .months: 364
        case .weeks: 100
        case .days, .everyDay: 21
        }
    }

    /// What the axis shows, in words.
    var name: String {
        switch self {
        case .years: "years"
        case .months: "months"
        case .weeks: "weeks"
        case .days: "days"
        case .everyDay: "every day"
        }
    }

    /// The scale one step closer, the same at the end.
    var closer: TimeScale { TimeScale(rawValue: rawValue + 1) ?? self }

    /// The scale one step further away, the same at the end.
    var further: TimeScale { TimeScale(rawValue: rawValue - 1) ?? self }
}
