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
        var table = Table(readings: readings, alignments: alignments)
        let ranked = alignments.sorted {
            if RowBuilder.pull($0) != RowBuilder.pull($1) { return RowBuilder.pull($0) > RowBuilder.pull($1) }
            return ($0.a.article, $0.b.article, $0.a.sentence, $0.b.sentence) < (
                $1.a.article, $1.b.article, $1.a.sentence, $1.b.sentence
            )
        }
        var partnered: Set<Passage> = []
        for alignment in ranked where partnered.insert(alignment.b).inserted {
            table.join(alignment.a, alignment.b, fullest: RowBuilder.fullest)
        }
        for alignment in ranked where !table.hasPartner(alignment.a) || !table.hasPartner(alignment.b) {
            table.join(alignment.a, alignment.b, fullest: RowBuilder.fullest)
        }
        var beside: [Int: [Alignment]] = [:]
        var elsewhere: [Int: [Alignment]] = [:]
        for alignment in alignments {
            let (a, b) = (table.row(of: alignment.a), table.row(of: alignment.b))
            if a == b {
                beside[a, default: []].append(alignment)
            } else {
                elsewhere[a, default: []].append(alignment)
                elsewhere[b, default: []].append(alignment)
            }
        }
        var nearest: [Int: SentenceMatch] = [:]
        for match in near {
            for row in [table.row(of: match.a), table.row(of: match.b)] where nearest[row]?.score ?? 0 < match.score {
                nearest[row] = match
            }
        }
        return table.ordered().map { row in
            self.row(
                cells: table.cells(of: row), beside: beside[row] ?? [], elsewhere: elsewhere[row] ?? [],
                nearest: nearest[row])
        }
    }

    private func row(
        cells: [ArticleKey: [SentenceID]], beside: [Alignment], elsewhere: [Alignment], nearest: SentenceMatch?
    ) -> ComparisonRow {
        guard let worst = beside.max(by: { $0.relation.gravity < $1.relation.gravity }) else {
            guard let other = elsewhere.max(by: { $0.score < $1.score }) else {
                return ComparisonRow(cells: cells, relation: .only, why: [RowBuilder.lone(nearest, cells)])
            }
            return ComparisonRow(cells: cells, relation: .partial, why: ["also told in another row"] + other.why)
        }
        var why: [PlainText] = []
        for alignment in beside.sorted(by: { $0.relation.gravity > $1.relation.gravity }) {
            for reason in alignment.why {
                let words: PlainText = "\(alignment.a.article) with \(alignment.b.article): \(reason)"
                if !why.contains(words) { why.append(words) }
            }
        }
        return ComparisonRow(cells: cells, relation: worst.relation, why: why)
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
