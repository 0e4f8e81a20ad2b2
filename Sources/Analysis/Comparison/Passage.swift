import News

/// One sentence of one article of a comparison.
public struct Passage: Hashable, Sendable {
    /// Which article.
    public var article: ArticleKey
    /// Which sentence of it.
    public var sentence: SentenceID

    /// Makes a passage.
    public init(article: ArticleKey, sentence: SentenceID) { (self.article, self.sentence) = (article, sentence) }
}
