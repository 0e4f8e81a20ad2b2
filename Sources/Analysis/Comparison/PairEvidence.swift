import News

/// What speaks for two sentences of two articles telling the same thing.
struct PairEvidence: Sendable {
    /// The sentence of the earlier article.
    let a: SentenceReading
    /// The sentence of the later article.
    let b: SentenceReading
    /// The pair by words, where there is one.
    var match: SentenceMatch?
    /// What a quotation that both hold says.
    var quote: QuoteGroup.Verdict?
    /// What figures of both say of each other, and in words.
    var figures: [(verdict: FigureGroup.Verdict, words: PlainText)] = []

    /// Where such a pair stands among all: by articles and reading order.
    struct Place: Hashable, Comparable {
        private let articles, sentences: UInt64

        init(_ a: SentenceReading, _ b: SentenceReading) {
            articles = UInt64(a.passage.article.index) << 32 | UInt64(b.passage.article.index)
            sentences = UInt64(a.place) << 32 | UInt64(b.place)
        }

        static func < (left: Place, right: Place) -> Bool {
            (left.articles, left.sentences) < (right.articles, right.sentences)
        }
    }
}
