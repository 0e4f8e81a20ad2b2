/// A number an article states, with how firmly and of what.
public struct Figure: Hashable, Codable, Sendable {
    /// How the stated number bounds the real one.
    public enum Bound: String, Codable, Sendable {
        /// "about", "some", "an estimated".
        case about
        /// "at least".
        case atLeast = "at_least"
        /// "up to", "at most".
        case atMost = "at_most"
        /// "more than", "over".
        case moreThan = "more_than"
        /// "fewer than", "under".
        case lessThan = "less_than"
        /// "between 500 and 1,000".
        case range
    }

    /// What sort of number it is.
    public enum Kind: String, Codable, Sendable {
        /// People or things counted.
        case count
        /// A quantity with a physical unit.
        case measure
        /// Per cent.
        case percent
        /// A sum of money.
        case money
        /// First, second, 41st.
        case ordinal
        /// One third, half.
        case fraction
        /// "several hundred", "thousands".
        case vague
    }

    /// Where it stands, from the bound's first word to the counted thing's last.
    public var span: Span
    /// The number, nil where only a range or a vague quantity is stated.
    public var value: Double?
    /// Lower end of a range or of what a vague quantity can mean.
    public var low: Double?
    /// Upper end of a range or of what a vague quantity can mean.
    public var high: Double?
    /// How the number bounds the real one, nil when stated flatly.
    public var bound: Bound?
    /// The unit or the thing counted, as written and in its base form where known ("jihadists", "km2").
    public var unit: PlainText?
    /// What sort of number it is.
    public var kind: Kind
    /// Who states it, by the sentence it stands in; nil where the sentence names nobody.
    public var source: PlainText?

    /// Makes a figure.
    public init(
        span: Span, value: Double?, low: Double? = nil, high: Double? = nil, bound: Bound? = nil,
        unit: PlainText? = nil, kind: Kind, source: PlainText? = nil
    ) {
        (self.span, self.value, self.low, self.high) = (span, value, low, high)
        (self.bound, self.unit, self.kind, self.source) = (bound, unit, kind, source)
    }
}
