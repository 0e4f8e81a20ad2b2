import News

/// An item of a feed as another reader kept it.
public struct SavedItem: Sendable {
    /// The address of its feed.
    public var feed: String
    /// What its feed calls itself.
    public var feedTitle: String?
    /// What makes it itself within its feed.
    public var guid: String
    /// Its headline, as plain text.
    public var title: String
    /// Who wrote it.
    public var author: String
    /// Where it stands.
    public var url: String
    /// When it was published, in seconds since 1970; nil where that is not known.
    public var published: Int64?
    /// Its text, in HTML.
    public var content: String

    /// Makes an item.
    public init(
        feed: String, feedTitle: String?, guid: String, title: String, author: String, url: String, published: Int64?,
        content: String
    ) {
        (self.feed, self.feedTitle, self.guid, self.title) = (feed, feedTitle, guid, title)
        (self.author, self.url, self.published, self.content) = (author, url, published, content)
    }

    /// The article it is, the same that its feed gives under a subscription; nil where its feed stands at no address of the web.
    public func article(path: String, arrival: Instant) -> Article? {
        guard let origin = WebAddress.canonical(feed) else { return nil }
        var options = IntakeOptions(arrival: arrival)
        options.feed = FeedPlace(origin: origin, url: feed)
        var described = Feed(kind: .rss)
        described.url = PlainText(feed)
        described.title = feedTitle.flatMap { PlainText($0).trimmed.unlessEmpty }
        var entry = FeedEntry()
        entry.guid = guid.isEmpty ? nil : guid
        entry.headline = FeedText(title, isHTML: false)
        entry.url = url.isEmpty ? nil : WebAddress.resolved(url, against: feed)
        if let published { entry.published = .moment(.instant(Instant(seconds: published))) }
        entry.authors = [FeedPerson.name(PlainText(author))].compactMap(\.self)
        entry.content = FeedText(content, isHTML: true)
        let file = InputFile([], path: PlainText(path), name: nil)
        return FeedArticle(feed: described, file: file, options: options).article(entry, bozo: nil)
    }
}
