/// One article as a line of a list.
public struct ArticleSummary: Hashable, Sendable {
    /// The article.
    public var id: ArticleID
    /// The version kept now, from 1.
    public var version: Int
    /// What the line says.
    public var title: Title
    /// The publisher, if stated.
    public var outlet: PlainText?
    /// When it was published.
    public var published: Dating
    /// The story it belongs to, and how many articles that story has.
    public var story: StoryID?
    /// How many articles its story has, itself included.
    public var storySize: Int
    /// The path it was imported from.
    public var path: PlainText?
    /// Its address, if known.
    public var url: PlainText?
    /// Whether the reader has read it.
    public var isRead: Bool
    /// Whether the reader flagged it.
    public var isFlagged: Bool
    /// The reader's tags, sorted.
    public var tags: [PlainText]

    /// Makes a summary.
    public init(
        id: ArticleID, version: Int, title: Title, outlet: PlainText?, published: Dating, story: StoryID?,
        storySize: Int, path: PlainText?, url: PlainText?, isRead: Bool, isFlagged: Bool, tags: [PlainText]
    ) {
        (self.id, self.version, self.title, self.outlet) = (id, version, title, outlet)
        (self.published, self.story, self.storySize) = (published, story, storySize)
        (self.path, self.url, self.isRead, self.isFlagged, self.tags) = (path, url, isRead, isFlagged, tags)
    }
}
