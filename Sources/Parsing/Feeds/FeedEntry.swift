import News

/// One item of a feed, as stated.
struct FeedEntry {
    /// What makes it itself within its feed.
    var guid: String?
    /// Its headline.
    var headline: FeedText?
    /// Where it stands, in full.
    var url: String?
    /// When it was published.
    var published = StatedDate.none
    /// When it was last changed.
    var modified: Moment?
    /// Who wrote it.
    var authors: [PlainText] = []
    /// Who helped.
    var contributors: [PlainText] = []
    /// The outlet's own categories.
    var categories: [PlainText] = []
    /// Files that come with it.
    var enclosures: [Enclosure] = []
    /// What sums it up.
    var summary: FeedText?
    /// Its text.
    var content: FeedText?
    /// The feed or outlet it was taken over from.
    var origin: PlainText?
    /// Its language, where it states one of its own.
    var language: PlainText?
    /// Whether the document ended inside it.
    var isWhole = true
    /// What its addresses count from.
    var base: String?
}
