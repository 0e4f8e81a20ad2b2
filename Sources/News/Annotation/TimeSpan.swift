/// A time expression of the text, and what it resolves to.
public struct TimeSpan: Hashable, Codable, Sendable {
    /// The TIMEX3 types.
    public enum Kind: String, Codable, Sendable {
        /// A day or something longer.
        case date = "DATE"
        /// A time of day.
        case time = "TIME"
        /// A length of time.
        case duration = "DURATION"
        /// A recurring time.
        case set = "SET"
    }

    /// Where it stands.
    public var span: Span
    /// Its TIMEX3 type.
    public var kind: Kind
    /// The TIMEX3 value ("2019-02-09", "2018-09", "P1W"), nil where it cannot be resolved.
    public var value: String?
    /// First moment it can mean.
    public var earliest: Moment?
    /// Last moment it can mean, inclusive.
    public var latest: Moment?
    /// Why it resolves so, in words ("Saturday before Sunday 2019-02-10"); says what is missing where it does not.
    public var basis: PlainText
    /// Whether it counts from a date that was only reckoned.
    public var isReckoned = false

    /// Makes a time span.
    public init(
        span: Span, kind: Kind, value: String?, earliest: Moment?, latest: Moment?, basis: PlainText
    ) {
        (self.span, self.kind, self.value) = (span, kind, value)
        (self.earliest, self.latest, self.basis) = (earliest, latest, basis)
    }
}
