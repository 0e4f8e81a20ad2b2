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

    /// The sentence with that id, if there is one; found by halving, for sentences come in reading order.
    public func sentence(_ id: SentenceID) -> Sentence? {
        let place = count { $0.id <= id }
        return place > 0 && sentences[place - 1].id == id ? sentences[place - 1] : nil
    }

    /// The sentence a span starts in, if any; found by halving.
    public func sentence(around span: Span) -> Sentence? {
        let place = count { ($0.span.block, $0.span.start) <= (span.block, span.start) }
        guard place > 0 else { return nil }
        let last = sentences[place - 1]
        return last.span.block == span.block && span.start < last.span.end ? last : nil
    }

    /// How many sentences come before the first that is past something.
    private func count(_ isBefore: (Sentence) -> Bool) -> Int {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(sentences[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
