/// What a feed says of itself.
public struct Feed: Hashable, Codable, Sendable {
    /// The family of formats it is written in.
    public enum Kind: String, Codable, Sendable {
        /// RSS 0.91 to 2.0.
        case rss
        /// Atom 0.3 and 1.0 (RFC 4287).
        case atom
        /// RSS 0.90 and 1.0, which are RDF.
        case rdf
        /// JSON Feed 1.0 and 1.1.
        case jsonfeed
    }

    /// The family of formats it is written in.
    public var kind: Kind
    /// What it calls itself.
    public var title: PlainText?
    /// Where it says that it stands.
    public var url: PlainText?
    /// The pages it is the feed of.
    public var siteURL: PlainText?
    /// BCP 47 language tag, as stated.
    public var language: PlainText?
    /// When it was last changed, as stated.
    public var updated: Moment?

    /// Makes a feed of which nothing but the kind is known.
    public init(kind: Kind) { self.kind = kind }
}
