import News

/// A sentence of an article, named so that any screen can find it again.
public struct PassagePlace: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// The sentence of it.
    public var sentence: SentenceID

    /// Makes a place.
    public init(article: ArticleID, sentence: SentenceID) { (self.article, self.sentence) = (article, sentence) }
}
