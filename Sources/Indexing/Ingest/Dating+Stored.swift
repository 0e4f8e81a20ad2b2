import News

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
