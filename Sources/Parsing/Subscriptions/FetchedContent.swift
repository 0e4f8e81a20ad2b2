import News

/// What stood under an address that was fetched for a subscription.
public enum FetchedContent: Sendable {
    /// A feed.
    case feed(FeedContents)
    /// A page, with the feeds it names; it may name none.
    case page([FeedLink])
    /// Neither; the words say what it is, and what to do.
    case neither(PlainText)
}
