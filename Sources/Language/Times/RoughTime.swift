/// A time expression as written, before it is known which day it means.
struct RoughTime: Sendable {
    /// What it names.
    enum Core: Sendable {
        /// A day of a month, with a year where one is written.
        case day(year: Int?, month: Int, day: Int, weekday: Int?)
        /// Days of one month.
        case days(year: Int?, month: Int, from: Int, to: Int)
        /// Three numbers whose order is not known.
        case ambiguous(Int, Int, Int)
        /// A month; `shift` is -1 for "last", 0 for "this", 1 for "next", nil for none.
        case month(year: Int?, month: Int, shift: Int?)
        /// A month of a year named from the article's: "March last year".
        case monthOfYear(month: Int, yearShift: Int)
        /// A year.
        case year(Int)
        /// Years from one to another.
        case years(Int, Int)
        /// Ten years from that one.
        case decade(Int)
        /// A century by its ordinal.
        case century(Int)
        /// A season, with a year or a shift.
        case season(Int, year: Int?, shift: Int?)
        /// A quarter of a year.
        case quarter(Int, year: Int?)
        /// A weekday; `shift` as for months, `week` where the week is named ("Tuesday last week").
        case weekday(Int, shift: Int?, week: Int?)
        /// So many days from the article's.
        case today(Int)
        /// "last week", "this year", "next month": so many calendar units from the article's.
        case unit(TimeUnit, Int)
        /// "the past three weeks": up to the article's day; the count is nil for "a few".
        case past(Int?, TimeUnit)
        /// "the next two days": from the article's day on.
        case coming(Int?, TimeUnit)
        /// "two weeks ago", negative, or "three days from now".
        case distance(Int?, TimeUnit, sign: Int)
        /// "two days later": counted from another date of the text.
        case anaphora(Int?, TimeUnit, sign: Int)
        /// A length of time; the count is nil for "several".
        case duration(Int?, TimeUnit)
        /// A recurring time, by its TIMEX value.
        case set(String)
        /// A half of a year.
        case half(Int, year: Int?)
        /// A day called by its name, with a year or a shift.
        case holiday(Holiday, year: Int?, shift: Int?)
        /// The first so many months of a year, or the last: "the first nine months of 2012".
        case opening(Int, TimeUnit, month: Int?, year: Int, isLast: Bool)
        /// A week or so of a month by its rank, 0 for the last: "the last week of September".
        case monthPart(Int, TimeUnit, month: Int, year: Int?)
        /// The time of writing, or what lies before or after it.
        case reference(Int)
        /// A half of a unit more than a whole number: "two and a half years", "half an hour".
        case halves(Int, TimeUnit)
        /// A time of day alone; the day is not named.
        case clock
    }

    /// What it names.
    var core: Core
    /// Beginning 1, middle 2, end 3 of it.
    var edge: Int?
    /// The part of the day.
    var part: DayPart?
    /// Minute of the day.
    var clock: Int?
    /// Minutes east of UTC of the clock, where a zone is named.
    var zone: Int?
    /// First token.
    var from: Int
    /// One past the last token.
    var to: Int

    /// Whether it names one day, so that an hour can be joined to it.
    var isDay: Bool {
        switch core {
        case .day, .weekday, .today, .ambiguous, .holiday, .anaphora(_, .day, _): true
        default: false
        }
    }
}
