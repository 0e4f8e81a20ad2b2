/// One text of one outlet, as parsed: its blocks and what is known about it.
public struct Article: Hashable, Codable, Sendable {
    /// The stable id, made from `identity`.
    public var id: ArticleID
    /// What makes it itself.
    public var identity: Identity
    /// Where its bytes came from.
    public var source: Source
    /// The headline, nil where the text has none.
    public var headline: PlainText?
    /// What lists call it: the headline, or the first body sentence, marked as such.
    public var title: Title
    /// The standfirst, if any.
    public var standfirst: PlainText?
    /// The publisher, nil where the text does not prove one.
    public var outlet: Outlet?
    /// Who wrote it.
    public var authors: [PlainText]
    /// Who helped, by the credit line.
    public var contributors: [PlainText]
    /// The place it was filed from, as written.
    public var dateline: PlainText?
    /// News agencies named as a source of copy, in order of first mention.
    public var agencies: [PlainText]
    /// When it was published, and how that is known.
    public var published: Dating
    /// When it was last changed by the outlet, if stated.
    public var modified: Moment?
    /// When it was taken in; nil before that (in `inspect`).
    public var retrieved: Instant?
    /// Lower-case hexadecimal SHA-256 of the blocks' texts joined by newlines.
    public var sha256: String
    /// From 1, raised at each new text under the same identity; nil before it is in a library.
    public var version: Int?
    /// BCP 47 language tag, if known.
    public var language: PlainText?
    /// The address, if known.
    public var url: PlainText?
    /// The guid of its feed item or JSON line, if any.
    public var guid: PlainText?
    /// What it links to.
    public var links: [Link]
    /// The feed it came in, if it came in one.
    public var feed: Feed?
    /// The outlet's own categories.
    public var categories: [PlainText]
    /// The text, in order.
    public var blocks: [Block]
    /// Kept as an optional, since libraries hold records made before there were enclosures.
    private var carried: [Enclosure]?

    /// Makes an article; everything but identity, source, title, date, hash and blocks may be filled in later.
    public init(
        id: ArticleID, identity: Identity, source: Source, title: Title, published: Dating, sha256: String,
        blocks: [Block]
    ) {
        (self.id, self.identity, self.source, self.title) = (id, identity, source, title)
        (self.published, self.sha256, self.blocks) = (published, sha256, blocks)
        (authors, contributors, agencies, links, categories) = ([], [], [], [], [])
    }

    /// The files it carries with it.
    public var enclosures: [Enclosure] {
        get { carried ?? [] }
        set { carried = newValue.isEmpty ? nil : newValue }
    }
}
