import News

/// What is known of an article before its text is read: from the person importing, a sidecar, a JSON line or a feed.
struct GivenFacts {
    /// The headline, where it is not part of the text.
    var headline: PlainText?
    /// Whether the headline is known to bear no label of its site, as titles of pages do.
    var isHeadlineBare = false
    /// The date of publication.
    var published: Dating?
    /// The publisher.
    var outlet: Outlet?
    /// The address, as stated.
    var url: PlainText?
    /// Where its bytes were fetched from, as an archive states it.
    var fetched: PlainText?
    /// What is wrong with the record or message it came in, though it could be read.
    var note: PlainText?
    /// The id of a JSON line.
    var guid: PlainText?
    /// The authors, where stated.
    var authors: [PlainText] = []
    /// The helpers, where stated.
    var contributors: [PlainText] = []
    /// When it was last changed, where stated.
    var modified: Moment?
    /// Its language, where stated.
    var language: PlainText?
    /// The outlet's own categories.
    var categories: [PlainText] = []
    /// What it links to.
    var links: [Link] = []
    /// The files that come with it.
    var enclosures: [Enclosure] = []
    /// The feed it came in.
    var feed: Feed?
}
