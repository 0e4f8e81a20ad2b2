/// A second in time with the offset from UTC it was stated in.
public struct Instant: Hashable, Codable, Sendable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var seconds: Int64
    /// Seconds east of UTC in which it was stated.
    public var offset: Int

    /// Makes an instant.
    public init(seconds: Int64, offset: Int = 0) { (self.seconds, self.offset) = (seconds, offset) }

    /// The day at that moment in the instant's own offset.
    public var day: Day {
        let local = seconds + Int64(offset)
        return Day(number: Int((local >= 0 ? local : local - 86_399) / 86_400))
    }

    /// Seconds since midnight in the instant's own offset.
    public var secondOfDay: Int { Int(seconds + Int64(offset) - Int64(day.number) * 86_400) }

    /// Chronological order; the offset plays no part.
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339, "2019-02-10T14:30:00+01:00", with "Z" for UTC.
    public var description: String {
        let second = secondOfDay
        let clock = [second / 3600, second / 60 % 60, second % 60].map { Day.padded($0, 2) }.joined(separator: ":")
        return "\(day)T\(clock)" + zone
    }

    private var zone: String {
        guard offset != 0 else { return "Z" }
        let minutes = abs(offset) / 60
        return (offset < 0 ? "-" : "+") + Day.padded(minutes / 60, 2) + ":" + Day.padded(minutes % 60, 2)
    }

    /// Reads RFC 3339 ("2019-02-10T14:30:00Z", "...14:30+01:00", also a space for the T and fractions of a second);
    /// nil for anything else, for times that do not exist and for times without a zone.
    public init?(rfc3339 text: some StringProtocol) {
        let trimmed = Array(text.utf8)
        guard trimmed.count >= 17, let day = Day(iso: text.prefix(10)), [0x54, 0x74, 0x20].contains(trimmed[10]) else {
            return nil
        }
        var place = 11
        func number(_ separator: UInt8?) -> Int? {
            if let separator {
                guard place < trimmed.count, trimmed[place] == separator else { return nil }
                place += 1
            }
            guard place + 2 <= trimmed.count else { return nil }
            let digits = trimmed[place..<place + 2]
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            place += 2
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard let hour = number(nil), hour < 24, let minute = number(0x3A), minute < 60 else { return nil }
        var second = 0
        if place < trimmed.count, trimmed[place] == 0x3A {
            guard let stated = number(0x3A), stated <= 60 else { return nil }
            second = min(stated, 59)
            if place < trimmed.count, trimmed[place] == 0x2E {
                place += 1
                while place < trimmed.count, (0x30...0x39).contains(trimmed[place]) { place += 1 }
            }
        }
        guard place < trimmed.count else { return nil }
        var offset = 0
        if trimmed[place] == 0x5A || trimmed[place] == 0x7A {
            place += 1
        } else {
            let sign = trimmed[place] == 0x2D ? -1 : trimmed[place] == 0x2B ? 1 : 0
            place += 1
            guard sign != 0, let hours = number(nil), hours < 24 else { return nil }
            let minutes = number(place < trimmed.count && trimmed[place] == 0x3A ? 0x3A : nil) ?? 0
            guard minutes < 60 else { return nil }
            offset = sign * (hours * 3600 + minutes * 60)
        }
        guard place == trimmed.count else { return nil }
        let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        self.init(seconds: local - Int64(offset), offset: offset)
    }
}
