/// An article with everything `Language` found in it: what comparison, timeline and stories work from.
public struct AnnotatedArticle: Hashable, Codable, Sendable {
    /// The article.
    public var article: Article
    /// Its sentences, in reading order.
    public var sentences: [Sentence]
    /// Its quotes, in reading order.
    public var quotes: [Quote]
    /// Its figures, in reading order.
    public var figures: [Figure]
    /// Its names, in reading order.
    public var names: [Name]
    /// Its time expressions, in reading order.
    public var times: [TimeSpan]

    /// Makes an annotated article.
    public init(
        article: Article, sentences: [Sentence], quotes: [Quote], figures: [Figure], names: [Name],
        times: [TimeSpan]
    ) {
        (self.article, self.sentences, self.quotes) = (article, sentences, quotes)
        (self.figures, self.names, self.times) = (figures, names, times)
    }

    /// The sentence with that id, if there is one.
    public func sentence(_ id: SentenceID) -> Sentence? { sentences.first { $0.id == id } }

    /// The sentence a span starts in, if any.
    public func sentence(around span: Span) -> Sentence? {
        sentences.first { $0.span.block == span.block && $0.span.start <= span.start && span.start < $0.span.end }
    }
}
