import Analysis
import News

extension SourcesFacet {
    func evidence(of item: FacetItem, columns: Int) -> [PlainText] {
        if item.id.subject < 0 {
            guard supports.indices.contains(item.id.part) else { return [] }
            let support = supports[item.id.part]
            let told = support.claims.map {
                "\(compared.label($0.passage)) \(FigureWords.short(of: $0.figure))"
            }
            return [
                "these counts rest on one speaker",
                PlainText(Listed.fitting(told, columns: columns).joined(separator: "   ")),
            ]
        }
        let sources = compared.comparison.sources
        guard sources.indices.contains(item.id.subject) else { return [] }
        let source = sources[item.id.subject]
        let all = citations[item.id.subject]
        let citing = Set(source.articles + all.map(\.passage.article))
        let silent = compared.comparison.keys.filter { !citing.contains($0) }.map(\.description)
        let cited = citing.sorted().map { key in "\(key) \(max(1, all.count { $0.passage.article == key }))" }
        var first = "\(source.name): cited in \(cited.joined(separator: ", "))"
        if !silent.isEmpty { first += "; not found in \(silent.joined(separator: " "))" }
        if item.id.part > 0, citations[item.id.subject].indices.contains(item.id.part - 1) {
            let citation = citations[item.id.subject][item.id.part - 1]
            let cue = citation.cue.map { "\"\($0)\"" } ?? SourcesFacet.cue(of: citation, by: source)
            let how = citation.isQuoted ? "in quotation marks" : "not in quotation marks"
            return [PlainText(first), "\(compared.label(citation.passage)) \(PlainText(cue)), \(PlainText(how))"]
        }
        let purpose = purpose(of: source)
        return [PlainText(first), purpose.isEmpty ? .empty : "for: \(purpose)"]
    }

    func reasons(for item: FacetItem) -> [PlainText] {
        if item.id.subject < 0 {
            guard supports.indices.contains(item.id.part) else { return [] }
            let support = supports[item.id.part]
            return [words(of: support), PlainText(" ")]
                + compared.reasons(of: compared.comparison.figures[support.group])
        }
        let sources = compared.comparison.sources
        guard sources.indices.contains(item.id.subject) else { return [] }
        let source = sources[item.id.subject]
        var reasons: [PlainText] = ["\(source.name): where it is cited, and for which words"]
        let all = citations[item.id.subject]
        for key in Set(source.articles + all.map(\.passage.article)).sorted() {
            reasons.append("\(key) \(compared.outlet(key))")
            for citation in all where citation.passage.article == key {
                let marks: PlainText = citation.isQuoted ? "\"" : ""
                let cue = PlainText(SourcesFacet.cue(of: citation, by: source))
                reasons.append("  \(compared.label(citation.passage)) \(cue): \(marks)\(citation.words)\(marks)")
            }
            if !all.contains(where: { $0.passage.article == key }) { reasons.append("  named") }
        }
        return reasons
    }

    func finding(of item: FacetItem) -> FindingKey? {
        if item.id.subject < 0 {
            guard supports.indices.contains(item.id.part) else { return nil }
            let claims = supports[item.id.part].claims
            return FindingKey(
                .source, claims.compactMap { compared.statement($0.passage, detail: $0.figure.span.text) })
        }
        let sources = compared.comparison.sources
        guard sources.indices.contains(item.id.subject) else { return nil }
        let source = sources[item.id.subject]
        if item.id.part > 0 {
            guard citations[item.id.subject].indices.contains(item.id.part - 1) else { return nil }
            let citation = citations[item.id.subject][item.id.part - 1]
            return compared.statement(citation.passage, detail: citation.words).map { FindingKey(.source, [$0]) }
        }
        let statements = source.articles.compactMap { key in
            compared.comparison[key].map { FindingKey.Statement(article: $0.article.id, words: source.name) }
        }
        return statements.isEmpty ? nil : FindingKey(.source, statements)
    }
}
