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
        let head = rows.count
        var next = [Int](repeating: -1, count: rows.count + 1)
        var isPlaced = [Bool](repeating: false, count: rows.count)
        var order: [ArticleKey: Int] = [:]
        let keys = [spine] + keys.filter { $0 != spine }
        for (rank, key) in keys.enumerated() { order[key] = rank }
        // What several articles tell alone stands article by article, as in the order of the first.
        func isAlone(_ row: Int, before rank: Int) -> Bool {
            guard row >= 0, rows[row].cells.count == 1, let key = rows[row].cells.keys.first else { return false }
            return (order[key] ?? 0) < rank
        }
        for (rank, key) in keys.enumerated() {
            var previous = rank > 0 && next[head] >= 0 ? next[head] : head
            for (_, row) in (places[key] ?? []).sorted(by: { $0.sentence < $1.sentence }) {
                if !isPlaced[row] {
                    while rank > 0, isAlone(next[previous], before: rank) { previous = next[previous] }
                    next[row] = next[previous]
                    next[previous] = row
                    isPlaced[row] = true
                }
                previous = row
            }
        }
        var found: [Int] = []
        var row = next[head]
        while row >= 0 {
            found.append(row)
            row = next[row]
        }
        return found.map { rows[$0] }
    }
}
