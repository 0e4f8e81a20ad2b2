import News

/// Names for what lasts longer than a few days, on the axis and in the list.
enum LongDates {
    /// A name for a cell, and what stands above it: ("Sep", "2018"), ("2014", ""), ("1990s", ""), ("2014-17", "").
    static func label(_ days: ClosedRange<Day>) -> (name: String, group: String) {
        let (year, month, day) = days.lowerBound.civil
        let (lastYear, lastMonth, lastDay) = days.upperBound.civil
        let isWhole = month == 1 && day == 1 && lastMonth == 12 && lastDay == 31
        if isWhole, year == lastYear { return (String(year), "") }
        if isWhole, year % 10 == 0, lastYear == year + 9 { return ("\(year)s", "") }
        if year != lastYear {
            return (year / 100 == lastYear / 100 ? "\(year)-\(twoDigits(lastYear % 100))" : "\(year)-\(lastYear)", "")
        }
        let name = Day.shortMonths[month - 1]
        return (month == lastMonth ? name : "\(name)-\(Day.shortMonths[lastMonth - 1])", String(year))
    }

    /// A name for a line of the list: "Sep 2018", "2014", "Mar-May 2018".
    static func name(_ days: ClosedRange<Day>) -> String {
        let label = label(days)
        return label.group.isEmpty ? label.name : "\(label.name) \(label.group)"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
