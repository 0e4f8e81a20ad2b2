/// Every two of several articles, laid beside each other.
struct ArticlePairs: Sendable {
    private let pairs: [ArticlePair?]
    private let count: Int

    /// Lays every two of them beside each other, on as many cores as there are: no pair looks at another; those that `mayMatter` leaves out
    /// are not looked at.
    init(_ articles: [WordedArticle], mayMatter: (Int, Int) -> Bool = { _, _ in true }) {
        count = articles.count
        let places = articles.indices.flatMap { a in
            articles.indices.filter { $0 > a }.map { (a, $0, mayMatter(a, $0)) }
        }
        pairs = Both.map(places, by: 1) { a, b, matters in
            matters ? ArticlePair(articles[a], ArticleKey(index: a), articles[b], ArticleKey(index: b)) : nil
        }
    }

    /// The pairs, in the order of their keys.
    var all: [ArticlePair] { pairs.compactMap { $0 } }

    /// The pairs of sentences that show how much one text has of the other: those that differ on a decisive point are none.
    var shared: [SentenceMatch] {
        all.flatMap { pair in pair.matches.told.filter { pair.contrast($0.a, $0.b) == nil } }
    }

    /// What all pairs found by words, pair after pair.
    var matches: SentenceMatches {
        all.reduce(into: SentenceMatches()) { sum, pair in
            sum.told += pair.matches.told
            sum.likely += pair.matches.likely
            sum.near += pair.matches.near
        }
    }

    /// The pair of two articles, nil of one article with itself.
    subscript(a: ArticleKey, b: ArticleKey) -> ArticlePair? {
        let (low, high) = (min(a.index, b.index), max(a.index, b.index))
        guard low >= 0, low < high, high < count else { return nil }
        // The pairs of the articles before stand first.
        return pairs[low * count - low * (low + 1) / 2 + high - low - 1]
    }
}
