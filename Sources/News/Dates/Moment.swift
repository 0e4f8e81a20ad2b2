/// A day, or a second of one: as exact as the source was.
public enum Moment: Hashable, Sendable {
    /// A date alone.
    case day(Day)
    /// A date with time and offset.
    case instant(Instant)

    /// The day it falls on, in its own offset.
    public var day: Day {
        switch self {
        case .day(let day): day
        case .instant(let instant): instant.day
        }
    }

    /// Where it sorts: its second, or 12:00Z of a date alone.
    public var sortSecond: Int64 {
        switch self {
        case .day(let day): Int64(day.number) * 86_400 + 43_200
        case .instant(let instant): instant.seconds
        }
    }

    /// Whether an hour is stated.
    public var hasHour: Bool {
        if case .instant = self { true } else { false }
    }

    /// Reads "2019-02-10" or RFC 3339; nil for anything else.
    public init?(_ text: some StringProtocol) {
        if let day = Day(iso: text) {
            self = .day(day)
        } else if let instant = Instant(rfc3339: text) {
            self = .instant(instant)
        } else {
            return nil
        }
    }
}

extension Moment: Comparable {
    /// Chronological order, a date alone at noon UTC.
    public static func < (left: Moment, right: Moment) -> Bool { left.sortSecond < right.sortSecond }
}

extension Moment: CustomStringConvertible {
    /// ISO 8601.
    public var description: String {
        switch self {
        case .day(let day): day.description
        case .instant(let instant): instant.description
        }
    }
}

extension Moment: Codable {
    /// Reads the printed form.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let moment = Moment(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a date: \(text)"))
        }
        self = moment
    }

    /// Writes the printed form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
