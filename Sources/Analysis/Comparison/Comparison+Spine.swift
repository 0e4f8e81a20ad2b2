import News

extension Comparison {
    /// The same rows in the reading order of another article: its sentences follow one another, those it does not tell stand behind the
    /// sentence before them in their own article.
    public func rows(inOrderOf spine: ArticleKey) -> [ComparisonRow] {
        guard articles.indices.contains(spine.index) else { return rows }
        var places: [ArticleKey: [(sentence: SentenceID, row: Int)]] = [:]
        for (row, value) in rows.enumerated() {
            for (key, sentences) in value.cells { places[key, default: []] += sentences.map { ($0, row) } }
        }
        let keys = [spine] + keys.filter { $0 != spine }
        let ranks = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
        let sequences = keys.map { key in
            (places[key] ?? []).sorted { $0.sentence < $1.sentence }.map(\.row)
        }
        let owners = rows.map { row in row.cells.count == 1 ? row.cells.keys.first.flatMap { ranks[$0] } : nil }
        return RowWeaving.order(sequences, owners: owners).map { rows[$0] }
    }
}
