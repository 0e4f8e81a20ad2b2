import News

/// One sentence of one article of a comparison.
public struct Passage: Hashable, Sendable {
    /// Which article.
    public var article: ArticleKey
    /// Which sentence of it.
    public var sentence: SentenceID

    /// Makes a passage.
    public init(article: ArticleKey, sentence: SentenceID) { (self.article, self.sentence) = (article, sentence) }

    /// The letter of its article and its place there: "b19" for the line, "b.p3" where the source has no lines; the letter alone where the
    /// sentence is not there.
    public func label(among articles: [AnnotatedArticle]) -> PlainText {
        guard articles.indices.contains(article.index), let found = articles[article.index].sentence(sentence) else {
            return PlainText(article.description)
        }
        return PlainText("\(article)\(found.place(in: articles[article.index].article))")
    }
}
