/// When an article was published: the value, the bounds, and how they are known.
///
/// Basis `arrival` knows only `latest`: the article cannot have been published after it came in. A date that was only reckoned from the
/// words of the text, or from the other articles of the story, has bounds and no `value`, be they one day; `why` names what it rests on.
public struct Dating: Hashable, Codable, Sendable {
    /// The date or instant, nil where only bounds are known.
    public var value: Moment?
    /// Not before this.
    public var earliest: Moment?
    /// Not after this.
    public var latest: Moment?
    /// Where it comes from.
    public var basis: Basis
    /// What else is to be said of it, in words: what a reckoned date rests on, or which other date the article bears; nil as a rule.
    public var why: PlainText?

    /// Makes a dating from its parts.
    public init(value: Moment?, earliest: Moment?, latest: Moment?, basis: Basis, why: PlainText? = nil) {
        (self.value, self.earliest, self.latest, self.basis, self.why) = (value, earliest, latest, basis, why)
    }

    /// A date reckoned from the words of the text: bounds, and what they rest on.
    public init(earliest: Moment?, latest: Moment?, basis: Basis = .text, why: String) {
        self.init(value: nil, earliest: earliest, latest: latest, basis: basis, why: PlainText(why))
    }

    /// A date that is known.
    public init(_ value: Moment, basis: Basis) {
        self.init(value: value, earliest: value, latest: value, basis: basis)
    }

    /// A date that is not known: only when the article came in.
    public static func arrival(_ instant: Instant) -> Dating {
        Dating(value: nil, earliest: nil, latest: .instant(instant), basis: .arrival)
    }

    /// Whether it is a reckoning and no date that was stated.
    public var isReckoned: Bool { value == nil && basis != .arrival }

    /// The day it was reckoned to be, where that is one.
    public var reckonedDay: Day? {
        guard isReckoned, let earliest, let latest, earliest.day == latest.day else { return nil }
        return earliest.day
    }

    /// The moment lists sort and show by: the value, else the latest it can be.
    public var shown: Moment? { value ?? latest ?? earliest }
}
