import Analysis
import News

/// The rows of a comparison as the pane lists them for the articles shown: pairs, and runs that one side alone tells.
struct CompareTable: Sendable {
    /// The items, in order.
    private(set) var items: [CompareItem] = []

    /// Lists the rows for the articles shown; runs named in `unfolded` (by their first row) stand open.
    init(_ compared: ComparedArticles, shown: [ArticleKey], unfolded: Set<Int>, hidesAlike: Bool) {
        var run: [Int] = []
        for (place, row) in compared.comparison.rows.enumerated() {
            let keys = shown.filter { row.cells[$0]?.isEmpty == false }
            guard !keys.isEmpty else { continue }
            guard let item = CompareTable.pair(place, row, keys, shown, compared) else {
                run.append(place)
                continue
            }
            if hidesAlike, item.agrees { continue }
            close(&run, unfolded)
            items.append(item)
        }
        close(&run, unfolded)
        for key in shown.dropFirst() { markMoved(key, compared) }
    }

    /// Marks the pairs an article tells out of the order in which it tells the most of them; of several that follow one another the first.
    private mutating func markMoved(_ key: ArticleKey, _ compared: ComparedArticles) {
        let told = items.indices.compactMap { place -> (place: Int, sentence: SentenceID)? in
            guard items[place].kind == .pair, let row = items[place].rows.first else { return nil }
            return compared.comparison.rows[row].cells[key]?.min().map { (place, $0) }
        }
        let inOrder = Set(LongestRise.of(told.map(\.sentence)))
        for (number, one) in told.enumerated() where !inOrder.contains(number) {
            let follows = number > 0 && !inOrder.contains(number - 1) && told[number - 1].sentence <= one.sentence
            if !follows { items[one.place].moved.insert(key) }
        }
    }

    private mutating func close(_ run: inout [Int], _ unfolded: Set<Int>) {
        guard let first = run.first else { return }
        let isOpen = unfolded.contains(first)
        items.append(CompareItem(kind: .run(isOpen: isOpen), rows: run, relation: .only))
        if isOpen { items += run.map { CompareItem(kind: .alone, rows: [$0], relation: .only) } }
        run.removeAll()
    }

    /// The item of a row in which two of the shown articles have a part, or one whose partner stands in another row.
    private static func pair(
        _ place: Int, _ row: ComparisonRow, _ keys: [ArticleKey], _ shown: [ArticleKey], _ compared: ComparedArticles
    ) -> CompareItem? {
        let passages = keys.flatMap { key in (row.cells[key] ?? []).map { Passage(article: key, sentence: $0) } }
        let here = Set(passages)
        let visible = Set(shown)
        let all = passages.flatMap { compared.alignments(of: $0) }
        if keys.count > 1 {
            let among = unique(all.filter { here.contains($0.a) && here.contains($0.b) })
            let worst = among.max { $0.relation.gravity < $1.relation.gravity }
            return CompareItem(
                kind: .pair, rows: [place], relation: worst?.relation, contrast: contrast(among), why: why(among))
        }
        let aside = all.filter { visible.contains($0.a.article) && visible.contains($0.b.article) }
        guard let best = aside.max(by: { $0.score < $1.score }) else { return nil }
        return CompareItem(
            kind: .pair, rows: [place], relation: best.relation, elsewhere: here.contains(best.a) ? best.b : best.a,
            contrast: contrast([best]), why: why([best]))
    }

    private static func unique(_ alignments: [Alignment]) -> [Alignment] {
        var seen: Set<Alignment> = []
        return alignments.filter { seen.insert($0).inserted }
    }

    private static func contrast(_ alignments: [Alignment]) -> PlainText? {
        let telling = alignments.first { $0.contrast != nil }
        return telling.flatMap { one in one.contrast.map { "\(one.a.article) with \(one.b.article): \($0)" } }
    }

    private static func why(_ alignments: [Alignment]) -> [PlainText] {
        alignments.sorted { $0.relation.gravity > $1.relation.gravity }.flatMap { alignment in
            alignment.why.map { "\(alignment.a.article) with \(alignment.b.article): \($0)" }
        }
    }
}
