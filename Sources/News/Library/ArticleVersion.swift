/// One of the texts an article had since it was first taken in, by its head.
public struct ArticleVersion: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// The number, from 1.
    public var number: Int
    /// What lists call that text.
    public var title: Title
    /// Its standfirst, if any.
    public var standfirst: PlainText?
    /// When it was published, as that text states.
    public var published: Dating
    /// When it was taken in.
    public var retrieved: Instant?

    /// Makes a version.
    public init(
        article: ArticleID, number: Int, title: Title, standfirst: PlainText?, published: Dating, retrieved: Instant?
    ) {
        (self.article, self.number, self.title, self.standfirst) = (article, number, title, standfirst)
        (self.published, self.retrieved) = (published, retrieved)
    }

    /// The id under which it is opened and compared.
    public var id: ArticleID { ArticleID(article, version: number) }
}
