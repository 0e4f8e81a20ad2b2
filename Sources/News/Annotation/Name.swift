/// A name in the text.
public struct Name: Hashable, Codable, Sendable {
    /// What bears the name.
    public enum Kind: String, Codable, Sendable {
        /// A human being.
        case person
        /// A company, agency, army, party, body.
        case organisation
        /// A country, town, river, region.
        case place
        /// A name whose bearer's kind is not known.
        case other
    }

    /// Where it stands.
    public var span: Span
    /// What bears it.
    public var kind: Kind
    /// The form under which mentions in this article are counted together ("Mustafa Bali" for "Bali").
    public var canonical: PlainText

    /// Makes a name.
    public init(span: Span, kind: Kind, canonical: PlainText) {
        (self.span, self.kind, self.canonical) = (span, kind, canonical)
    }
}
