/// When an article was published: the value, the bounds, and how they are known.
///
/// Basis `arrival` knows only `latest`: the article cannot have been published after it came in.
public struct Dating: Hashable, Codable, Sendable {
    /// The date or instant, nil where only bounds are known.
    public var value: Moment?
    /// Not before this.
    public var earliest: Moment?
    /// Not after this.
    public var latest: Moment?
    /// Where it comes from.
    public var basis: Basis

    /// Makes a dating from its parts.
    public init(value: Moment?, earliest: Moment?, latest: Moment?, basis: Basis) {
        (self.value, self.earliest, self.latest, self.basis) = (value, earliest, latest, basis)
    }

    /// A date that is known.
    public init(_ value: Moment, basis: Basis) {
        self.init(value: value, earliest: value, latest: value, basis: basis)
    }

    /// A date that is not known: only when the article came in.
    public static func arrival(_ instant: Instant) -> Dating {
        Dating(value: nil, earliest: nil, latest: .instant(instant), basis: .arrival)
    }

    /// The moment lists sort and show by: the value, else the latest it can be.
    public var shown: Moment? { value ?? latest ?? earliest }
}
