import Analysis
import Drawing
import News

/// The Origins facet: how many sentences of each article are found in each other, then the pairs, those that share most first.
struct OriginsFacet: FacetView {
    /// Two articles that share wording, told from the side that has more of its text in the other.
    struct Pair: Sendable {
        /// The side that has more of its text in the other.
        let lineage: Lineage
        /// The other way round.
        let back: Lineage?
        /// The pairs of sentences that match, in the order of the first article.
        let alignments: [Alignment]
    }

    /// The comparison.
    let compared: ComparedArticles
    /// The pairs that share anything.
    let pairs: [Pair]
    /// The articles that are one text together.
    let texts: SeparateTexts
    /// How many quotes each two articles have in common.
    let quotes: [[ArticleKey]: Int]

    /// The origins of a comparison.
    init(_ compared: ComparedArticles) {
        self.compared = compared
        let comparison = compared.comparison
        texts = comparison.separateTexts
        var byPair: [[ArticleKey]: [Alignment]] = [:]
        for alignment in comparison.alignments where alignment.relation.sharesWords {
            byPair[[alignment.a.article, alignment.b.article].sorted(), default: []].append(alignment)
        }
        var taken: Set<[ArticleKey]> = []
        var pairs: [Pair] = []
        for lineage in comparison.lineage where lineage.matched > 0 {
            let both = [lineage.a, lineage.b].sorted()
            guard taken.insert(both).inserted else { continue }
            let back = comparison.lineage.first { $0.a == lineage.b && $0.b == lineage.a }
            pairs.append(Pair(lineage: lineage, back: back, alignments: byPair[both] ?? []))
        }
        self.pairs = pairs
        var quotes: [[ArticleKey]: Int] = [:]
        for group in comparison.quotes where group.verdict != .only {
            let keys = Set(group.versions.map(\.passage.article)).sorted()
            for (place, key) in keys.enumerated() {
                for other in keys.dropFirst(place + 1) { quotes[[key, other], default: 0] += 1 }
            }
        }
        self.quotes = quotes
    }

    var nothing: PlainText { "no sentence of one article was found in another" }

    var goal: PlainText { "pair" }

    func table(columns: Int, hidesAlike: Bool, unfolded: Set<FacetItem.ID>) -> FacetTable {
        var table = FacetTable(hidesAlike: false)
        let matrix = OriginsMatrix(self, columns: columns)
        table.header = matrix.header
        if !matrix.rows.isEmpty { table.add(heading: matrix.rows + [[]], []) }
        table.add(heading: [[FacetPiece(count, at: 2, .strong, limit: columns - 3)]], [])
        for (place, pair) in pairs.enumerated() {
            table.add(heading: [], [entry(place, pair, columns: columns)])
        }
        let apart = apartPairs
        let isSameDay = pairs.contains {
            $0.lineage.label != .none && origin(of: $0.lineage).hasPrefix(OriginsFacet.sameDay)
        }
        let notes = [
            apart.isEmpty ? nil : "no shared sentence found: \(apart.joined(separator: ", "))",
            isSameDay ? "same day, no hour: who was first is not known" : nil,
        ]
        for note in notes.compactMap({ $0 }) {
            let lines = Wrap.lines(PlainText(note), columns: max(10, columns - 5))
            table.add(heading: lines.prefix(3).map { [FacetPiece($0.text, at: 4, .dim)] }, [])
        }
        return table
    }

    /// The pairs that share nothing, in letters.
    private var apartPairs: [String] {
        let keys = compared.comparison.keys.prefix(12)
        let shared = Set(pairs.map { [$0.lineage.a, $0.lineage.b].sorted() })
        return keys.flatMap { key in
            keys.filter { key < $0 && !shared.contains([key, $0]) }.map { "\(key)/\($0)" }
        }
    }

    private func entry(_ place: Int, _ pair: Pair, columns: Int) -> FacetTable.Entry {
        let lineage = pair.lineage
        let label = "\(lineage.a) / \(lineage.b)"
        let start = 4 + max(6, label.count + 1)
        let words = lineage.label == .none ? shares(pair) : "\(shares(pair)); \(origin(of: lineage))"
        let lines = Wrap.lines(PlainText(words), columns: max(10, columns - start - 1))
        var rows = lines.prefix(4).map { [FacetPiece($0.text, at: start)] }
        rows[0].insert(FacetPiece(PlainText(label), at: 4, lineage.label == .none ? .plain : .strong), at: 0)
        return FacetTable.Entry(
            item: FacetItem(
                id: FacetItem.ID(subject: place, part: 0), passages: example(of: pair),
                isDifference: lineage.label != .none), rows: rows)
    }

    /// "part of c is in b, 14 of 19 sentences, 3 of them in another order"; of little that is shared the count alone.
    func shares(_ pair: Pair) -> String {
        let lineage = pair.lineage
        let order = lineage.reordered > 0 ? ", \(lineage.reordered) of them in another order" : ""
        let count = "\(lineage.matched) of \(Words.count(lineage.of, "sentence"))"
        switch lineage.label {
        case .wholly: return "most of \(lineage.a) is in \(lineage.b), \(count)\(order)"
        case .partly: return "part of \(lineage.a) is in \(lineage.b), \(count)\(order)"
        case .none: return "\(count) of \(lineage.a) \(lineage.matched == 1 ? "matches" : "match") \(lineage.b)\(order)"
        }
    }

    /// What is known of where the shared words come from.
    func origin(of lineage: Lineage) -> String {
        let agencies = lineage.agencies.map(\.string).joined(separator: ", ")
        switch lineage.from {
        case .article(let key):
            return "\(key) \(lineage.why.last.map { "came first: \($0)" } ?? "came first, w tells why")"
        case .common where !agencies.isEmpty: return "both name \(agencies)"
        case .common: return "one text stands behind both"
        case .unknown: return dates(lineage.a, lineage.b) + (agencies.isEmpty ? "" : "; both name \(agencies)")
        }
    }

    /// What the dates tell of who came first, and what they do not.
    private func dates(_ a: ArticleKey, _ b: ArticleKey) -> String {
        let moments = [a, b].map { compared.comparison[$0]?.article.published.value }
        guard let first = moments[0], let second = moments[1] else { return "not dated" }
        if first.day == second.day, !first.hasHour || !second.hasHour { return OriginsFacet.sameDay }
        return first == second ? "same hour" : "\(first < second ? a : b) is dated earlier"
    }

    private static let sameDay = "same day, no hour"

    /// The passages of one matching pair of sentences, of the longest that are reworded, so that one sees what is shared.
    func example(of pair: Pair) -> [Passage] {
        let best = pair.alignments.max { left, right in weight(left) < weight(right) }
        guard let best else { return [] }
        return best.a.article == pair.lineage.a ? [best.a, best.b] : [best.b, best.a]
    }

    private func weight(_ alignment: Alignment) -> Double {
        let isReworded = alignment.relation == .reworded
        let length = [alignment.a, alignment.b].map { compared.sentence($0)?.span.text.scalarCount ?? 0 }.min() ?? 0
        return alignment.score * Double(min(length, 120)) + (isReworded ? 1_000 : 0)
    }

    /// "5 articles: 4 texts (b with c), or 3 if those that share a part are counted once".
    var count: PlainText {
        let all = compared.comparison.articles.count
        let joined = texts.groups.filter { $0.count > 1 }.map { group in
            "\(group[0]) with \(group.dropFirst().map(\.description).joined(separator: ", "))"
        }
        var words = "\(all) articles: \(Words.count(texts.groups.count, "text"))"
        if !joined.isEmpty { words += " (\(joined.joined(separator: "; ")))" }
        let loose = loose
        if let added = loose.added {
            words += ", or \(loose.count) if \(added) is set with them"
        } else if loose.count < texts.groups.count {
            words += ", or \(loose.count) if part of a text is enough"
        }
        return PlainText(words)
    }

    /// How many texts there are when those that share a part are counted once too; and which article, if it is one, makes the difference.
    private var loose: (count: Int, added: ArticleKey?) {
        var group = Array(compared.comparison.keys.indices)
        func join(_ a: Int, _ b: Int) {
            let (low, high) = (min(group[a], group[b]), max(group[a], group[b]))
            for place in group.indices where group[place] == high { group[place] = low }
        }
        for texts in texts.groups { for key in texts.dropFirst() { join(texts[0].index, key.index) } }
        for pair in pairs where pair.lineage.label != .none { join(pair.lineage.a.index, pair.lineage.b.index) }
        let joined = texts.groups.filter { $0.count > 1 }
        let alone = texts.groups.filter { texts in
            texts.count == 1 && texts.contains { key in group.count { $0 == group[key.index] } > 1 }
        }
        return (Set(group).count, joined.count == 1 && alone.count == 1 ? alone[0].first : nil)
    }
}

extension Relation {
    /// Whether sentences that stand so share their wording.
    fileprivate var sharesWords: Bool { self != .only && self != .timeShifted }
}
