extension Day: CustomStringConvertible {
    /// English month names, short.
    public static let shortMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// English weekday names, short, Monday first.
    public static let shortWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// ISO 8601, "2019-02-10".
    public var description: String {
        let (year, month, day) = civil
        return "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
    }

    /// "10 Feb 2019", or "10 Feb" where the reader's current year is the same.
    public func short(currentYear: Int? = nil) -> String {
        let (year, month, day) = civil
        let head = "\(day) \(Day.shortMonths[month - 1])"
        return year == currentYear ? head : "\(head) \(year)"
    }

    /// "Sun 10 Feb".
    public var withWeekday: String {
        let (_, month, day) = civil
        return "\(Day.shortWeekdays[weekday - 1]) \(day) \(Day.shortMonths[month - 1])"
    }

    /// Reads "2019-02-10"; nil for anything else and for days that do not exist.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// A number with leading zeros to `width` digits.
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
