/// Articles about one event, as a list shows them.
public struct Story: Hashable, Sendable {
    /// The stable id.
    public var id: StoryID
    /// What the story is called: the newest headline, or a first line where no article has one.
    public var title: Title
    /// Whether the reader gave it that name.
    public var isNamed = false
    /// Its articles, in the order they are lettered (that of import).
    public var articles: [ArticleID]
    /// The outlets that are stated, each once, in order of first appearance.
    public var outlets: [PlainText]
    /// How many of its articles state no outlet.
    public var outletless: Int
    /// The earliest publication (or arrival) in it.
    public var first: Moment
    /// The latest publication (or arrival) in it.
    public var last: Moment
    /// How many of its articles the reader has not read.
    public var unread: Int

    /// Makes a story.
    public init(
        id: StoryID, title: Title, articles: [ArticleID], outlets: [PlainText], outletless: Int,
        first: Moment, last: Moment, unread: Int
    ) {
        (self.id, self.title, self.articles, self.outlets) = (id, title, articles, outlets)
        (self.outletless, self.first, self.last, self.unread) = (outletless, first, last, unread)
    }
}
