import News

extension Library {
    /// The condition on an article's row that its date is known: the day it came in is none, and `after:` and `before:` ask for a date.
    static let isDated = "a.dating NOT LIKE '|%'"

    /// The condition that the whole of an article's date, stated or reckoned, lies on that day or after it, or before it; a day of arrival does not.
    static func isDated(after day: Day) -> String {
        "(a.day >= \(day.number) AND \(isDated) OR \(isReckoned) AND substr(a.dating, 2, 10) >= '\(day)')"
    }

    /// The other one.
    static func isDated(before day: Day) -> String {
        "(a.day < \(day.number) AND \(isDated) OR \(isReckoned) AND a.dating NOT LIKE '|%||%' AND \(latest) < '\(day)')"
    }

    private static let isReckoned = "(a.dating LIKE '|%|text%' OR a.dating LIKE '|%|story%')"

    /// The day of the last bound: behind the second bar.
    private static let latest = "substr(a.dating, instr(substr(a.dating, 2), '|') + 2, 10)"
}

extension Dating {
    /// One line for the table: value, bounds, basis and what else is to be said, parted by bars.
    var stored: String {
        [value, earliest, latest].map { $0?.description ?? "" }.joined(separator: "|") + "|" + basis.rawValue
            + (why.map { "|" + $0.string } ?? "")
    }

    /// Reads the line; what cannot be read is unknown.
    init(stored: String) {
        let parts = stored.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
        let moments = (0..<3).map { $0 < parts.count ? Moment(parts[$0]) : nil }
        let basis = parts.count > 3 ? Basis(rawValue: String(parts[3])) : nil
        self.init(
            value: moments[0], earliest: moments[1], latest: moments[2], basis: basis ?? .arrival,
            why: parts.count > 4 ? PlainText(parts[4]) : nil)
    }
}
