import News

/// Which of several articles are one text: those that share most of their sentences are counted once.
public struct SeparateTexts: Hashable, Sendable {
    /// The articles, those that are one text together, in the order of their first article.
    public let groups: [[ArticleKey]]

    /// Finds them among these articles.
    public init(_ articles: [AnnotatedArticle]) {
        let words = WordedArticle.all(articles)
        let stems = words.map { $0.vocabulary.numbers.sorted() }
        let pairs = ArticlePairs(words) { SeparateTexts.mayBeOne(stems[$0], stems[$1]) }
        let overlaps = TextOverlaps(Readings(of: words), matches: pairs.shared)
        self.init(lineage: LineageReader(articles: articles, overlaps: overlaps).lineage(), of: articles.count)
    }

    /// Texts of which one was made of the other share more of the different words of the one with fewer: a quarter where most words were traded.
    private static let least = 0.2

    /// Whether two texts share so many words that it pays to look closer.
    private static func mayBeOne(_ a: [Int32], _ b: [Int32]) -> Bool {
        Double(a.sharedAscending(b)) >= least * Double(min(a.count, b.count))
    }

    /// Finds them by how much of each is in each other: what is not told by itself is one text with what it is found in.
    init(lineage: [Lineage], of count: Int) {
        let keys = (0..<count).map { ArticleKey(index: $0) }
        var group = Array(keys.indices)
        for pair in lineage where pair.isOneText && max(pair.a.index, pair.b.index) < count {
            let (low, high) = (
                min(group[pair.a.index], group[pair.b.index]), max(group[pair.a.index], group[pair.b.index])
            )
            for place in group.indices where group[place] == high { group[place] = low }
        }
        groups = Dictionary(grouping: keys) { group[$0.index] }.sorted { $0.key < $1.key }.map(\.value)
    }

    /// How many separate texts there are among these articles.
    public func count(of keys: Set<ArticleKey>) -> Int {
        groups.count { !keys.isDisjoint(with: $0) }
    }
}
