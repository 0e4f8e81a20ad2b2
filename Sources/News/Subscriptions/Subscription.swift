/// A feed that the reader subscribes to: what it is called, how it is visited, and how its last visit went.
public struct Subscription: Hashable, Sendable, Identifiable {
    /// Its short name; `feed:` and this name find its articles (`query`).
    public var id: SubscriptionID
    /// Where it is fetched from now: a feed that moved for good has its new address here.
    public var url: PlainText
    /// The address it was subscribed under, in canonical form: its articles keep this one as their feed for ever.
    public var origin: String
    /// The reader's own name for it, nil where none was given.
    public var ownName: PlainText?
    /// What the feed calls itself, nil before the first visit or where it does not say.
    public var feedTitle: PlainText?
    /// The group it stands in, "politics" or "politics/asia"; nil for none.
    public var group: PlainText?
    /// Whether it is not visited: paused by the reader, or gone for good.
    public var isPaused = false
    /// Whether it may stand at a private address (127.0.0.1, 192.168.x.x): only the reader can say so.
    public var allowsPrivate = false
    /// Whether the pages of its articles are fetched for their full text.
    public var wantsFullText = false
    /// How many of its articles are unread; kept, not counted.
    public var unread = 0
    /// How many articles of it the library holds; kept, not counted.
    public var total = 0
    /// The last visit and what came of it, nil before the first.
    public var lastVisit: FeedVisit?
    /// When it may be visited again, nil where that is at once.
    public var nextVisit: Instant?
    /// How many visits in a row failed.
    public var failures = 0

    /// Makes a subscription that was never visited.
    public init(id: SubscriptionID, url: PlainText, origin: String) {
        (self.id, self.url, self.origin) = (id, url, origin)
    }

    /// What lists call it: the reader's name for it, else its own, else its host.
    public var title: PlainText { ownName ?? feedTitle ?? host }

    /// The host of its address without "www.", the whole address where it has none.
    public var host: PlainText {
        guard let start = url.string.firstRange(of: "://") else { return url }
        let host = url.string[start.upperBound...].prefix { !"/?#".contains($0) }
        let bare = host.hasPrefix("www.") ? host.dropFirst(4) : host
        return bare.isEmpty ? url : PlainText(bare)
    }

    /// The search that lists its articles: "feed:f12".
    public var query: String { "feed:\(id)" }

    /// Whether it is to be visited at a moment.
    public func isDue(at now: Instant) -> Bool { !isPaused && nextVisit.map { $0 <= now } ?? true }
}
