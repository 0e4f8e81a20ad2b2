import News

/// What was read in a feed that was fetched.
public struct FeedContents: Sendable {
    /// What the feed says of itself.
    public var feed: Feed
    /// Its items, in its order, each once; there may be none yet.
    public var articles: [Article] = []
    /// Why items could not be read, one line each.
    public var refusals: [PlainText] = []

    /// Begins with what a feed says of itself.
    public init(feed: Feed) { self.feed = feed }
}
