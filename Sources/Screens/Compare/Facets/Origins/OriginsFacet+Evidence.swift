import Analysis
import News

extension OriginsFacet {
    func evidence(of item: FacetItem, columns: Int) -> [PlainText] {
        guard pairs.indices.contains(item.id.subject) else { return [] }
        let lines = item.passages.compactMap { passage in
            compared.sentence(passage).map { "\(compared.label(passage)) \($0.span.text.slice(0, 400))" as PlainText }
        }
        return lines.isEmpty ? ["\(PlainText(shares(pairs[item.id.subject])))"] : lines
    }

    func reasons(for item: FacetItem) -> [PlainText] {
        guard pairs.indices.contains(item.id.subject) else { return [] }
        let pair = pairs[item.id.subject]
        var reasons: [PlainText] = ["\(PlainText(shares(pair)))", PlainText(origin(of: pair.lineage))]
        if let back = pair.back {
            reasons.append(PlainText("the other way round: " + shares(Pair(lineage: back, back: nil, alignments: []))))
        }
        reasons += ["what this rests on"] + pair.lineage.why.map { "  \($0)" }
        for key in [pair.lineage.a, pair.lineage.b] {
            let named = compared.comparison[key]?.article.agencies.map(\.string) ?? []
            let words = named.isEmpty ? "names no agency as a source of copy" : "names \(named.joined(separator: ", "))"
            reasons.append("\(key) \(compared.outlet(key)) \(PlainText(words))")
        }
        if !pair.alignments.isEmpty { reasons.append("sentences set beside each other") }
        for alignment in pair.alignments.prefix(60) {
            let isFirst = alignment.a.article == pair.lineage.a
            let (own, other) = isFirst ? (alignment.a, alignment.b) : (alignment.b, alignment.a)
            reasons.append(
                "  \(compared.label(own)) with \(compared.label(other)): \(PlainText(alignment.relation.words))")
        }
        return reasons
    }

    func finding(of item: FacetItem) -> FindingKey? {
        guard pairs.indices.contains(item.id.subject) else { return nil }
        let lineage = pairs[item.id.subject].lineage
        let articles = [lineage.a, lineage.b].compactMap { compared.comparison[$0]?.article.id }
        return FindingKey(.lineage, articles.map { FindingKey.Statement(article: $0, words: .empty) })
    }
}
