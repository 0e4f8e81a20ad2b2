import Analysis

extension Dictionary<ArticleKey, [Passage]> {
    /// The first sentence of each article, in the order of the articles.
    var firsts: [Passage] {
        keys.sorted().compactMap { key in self[key]?.min { $0.sentence < $1.sentence } }
    }
}
