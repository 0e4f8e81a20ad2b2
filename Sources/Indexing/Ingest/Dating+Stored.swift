import News

extension Library {
    /// The condition on an article's row that its date is known: the day it came in is none, and `after:` and `before:` ask for a date.
    static let isDated = "a.dating NOT LIKE '|%'"
}

extension Dating {
    /// One line for the table: value, bounds and basis parted by bars.
    var stored: String {
        [value, earliest, latest].map { $0?.description ?? "" }.joined(separator: "|") + "|" + basis.rawValue
    }

    /// Reads the line; what cannot be read is unknown.
    init(stored: String) {
        let parts = stored.split(separator: "|", omittingEmptySubsequences: false)
        let moments = (0..<3).map { $0 < parts.count ? Moment(parts[$0]) : nil }
        let basis = parts.count > 3 ? Basis(rawValue: String(parts[3])) : nil
        self.init(value: moments[0], earliest: moments[1], latest: moments[2], basis: basis ?? .arrival)
    }
}
