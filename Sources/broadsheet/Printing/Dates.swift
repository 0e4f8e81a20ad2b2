import News

/// Dates in words.
enum Dates {
    /// "10 Feb 2019", "10 Feb" in that year; "by 10 Feb" where only the arrival is known.
    static func words(_ dating: Dating, year: Int) -> PlainText {
        dating.short(currentYear: year) ?? "no date"
    }

    /// The whole of a date with its basis: "10 Feb 2019 (metadata)", "~10 Feb 2019, reckoned from its text: ..".
    static func whole(_ dating: Dating, year: Int) -> PlainText {
        if dating.isReckoned { return "\(dating.stretch), \(dating.basisWords)" }
        let note = dating.why.map { "; \($0)" } ?? PlainText.empty
        return "\(words(dating, year: year)) (\(PlainText(dating.basis.rawValue))\(note))"
    }

    /// "10 Feb 2019", "10 Feb" in that year.
    static func words(_ moment: Moment, year: Int) -> PlainText { PlainText(moment.day.short(currentYear: year)) }
}
