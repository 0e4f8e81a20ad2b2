import News

/// Dates in words.
enum Dates {
    /// "10 Feb 2019", "10 Feb" in that year; "by 10 Feb" where only the arrival is known.
    static func words(_ dating: Dating, year: Int) -> PlainText {
        if let value = dating.value { return words(value, year: year) }
        guard let latest = dating.latest else { return "no date" }
        return "by \(words(latest, year: year))"
    }

    /// "10 Feb 2019", "10 Feb" in that year.
    static func words(_ moment: Moment, year: Int) -> PlainText { PlainText(moment.day.short(currentYear: year)) }
}
