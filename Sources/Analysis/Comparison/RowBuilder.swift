import News

/// Sets every sentence once into the rows of the pane, in the reading order of the first article.
///
/// Each sentence joins the row of its best partner in an article before its own; sentences without a partner make rows of their own, which
/// stand behind the sentence before them in their article.
struct RowBuilder {
    /// The sentences.
    let readings: Readings
    /// The pairs among them.
    let alignments: [Alignment]
    /// Pairs that come near telling the same.
    let near: [SentenceMatch]

    /// Sentences of one article in one row; a row is for reading at a glance.
    private static let fullest = 3

    /// The rows.
    func rows() -> [ComparisonRow] {
        let sides = alignments.map { (a: readings.number(of: $0.a) ?? -1, b: readings.number(of: $0.b) ?? -1) }
        var table = Table(readings: readings, alignments: alignments)
        let pulls = alignments.map(RowBuilder.pull)
        let ranked = alignments.indices.sorted {
            if pulls[$0] != pulls[$1] { return pulls[$0] > pulls[$1] }
            let (one, other) = (alignments[$0], alignments[$1])
            return (one.a.article, one.b.article, one.a.sentence, one.b.sentence) < (
                other.a.article, other.b.article, other.a.sentence, other.b.sentence
            )
        }
        var partnered: Set<Int> = []
        for pair in ranked where partnered.insert(sides[pair].b).inserted {
            table.join(sides[pair].a, sides[pair].b, fullest: RowBuilder.fullest)
        }
        for pair in ranked where !table.hasPartner(sides[pair].a) || !table.hasPartner(sides[pair].b) {
            table.join(sides[pair].a, sides[pair].b, fullest: RowBuilder.fullest)
        }
        // By row: the pairs within it, the best pair with another row, the best sentence that comes near.
        var beside = [[Int]](repeating: [], count: readings.all.count)
        var elsewhere = [Int?](repeating: nil, count: readings.all.count)
        for (pair, side) in sides.enumerated() where side.a >= 0 && side.b >= 0 {
            let (a, b) = (table.row(of: side.a), table.row(of: side.b))
            if a == b {
                beside[a].append(pair)
                continue
            }
            for row in [a, b] where elsewhere[row].map({ alignments[$0].score < alignments[pair].score }) ?? true {
                elsewhere[row] = pair
            }
        }
        var nearest = [SentenceMatch?](repeating: nil, count: readings.all.count)
        for match in near {
            for side in [(match.placeA, match.a.article), (match.placeB, match.b.article)] {
                let row = table.row(of: readings.number(at: side.0, of: side.1))
                if nearest[row]?.score ?? 0 < match.score { nearest[row] = match }
            }
        }
        return table.ordered().map { row in
            self.row(
                cells: table.cells(of: row), beside: beside[row].map { alignments[$0] },
                elsewhere: elsewhere[row].map { alignments[$0] }, nearest: nearest[row])
        }
    }

    private func row(
        cells: [ArticleKey: [SentenceID]], beside: [Alignment], elsewhere: Alignment?, nearest: SentenceMatch?
    ) -> ComparisonRow {
        guard let worst = beside.max(by: { $0.relation.gravity < $1.relation.gravity }) else {
            guard let elsewhere else {
                return ComparisonRow(cells: cells, relation: .only, why: [RowBuilder.lone(nearest, cells)])
            }
            return ComparisonRow(cells: cells, relation: .partial, why: ["also told in another row"] + elsewhere.why)
        }
        var why: [PlainText] = []
        for alignment in beside.sorted(by: { $0.relation.gravity > $1.relation.gravity }) {
            for reason in alignment.why {
                let words: PlainText = "\(alignment.a.article) with \(alignment.b.article): \(reason)"
                if !why.contains(words) { why.append(words) }
            }
        }
        return ComparisonRow(
            cells: cells, relation: worst.relation, hasContrast: beside.contains { $0.contrast != nil }, why: why)
    }

    /// Why a row stands alone: no other sentence shares enough, or one comes near and is named.
    private static func lone(_ nearest: SentenceMatch?, _ cells: [ArticleKey: [SentenceID]]) -> PlainText {
        guard let nearest else { return "shares too few telling words with any other sentence" }
        let other =
            cells[nearest.a.article]?.contains(nearest.a.sentence) == true ? nearest.b.article : nearest.a.article
        return "a sentence of \(other) comes near it, but shares too few telling words"
    }

    /// How strongly a pair pulls its sentences into one row: figures that differ must face each other.
    private static func pull(_ alignment: Alignment) -> Double {
        alignment.score + (alignment.relation == .conflict ? 0.4 : alignment.relation.isDifference ? 0.25 : 0)
    }
}
