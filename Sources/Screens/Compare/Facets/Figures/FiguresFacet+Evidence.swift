import Analysis
import News

extension FiguresFacet {
    func evidence(of item: FacetItem, columns: Int) -> [PlainText] {
        let groups = compared.comparison.figures
        guard groups.indices.contains(item.id.subject) else { return [legend] }
        let group = groups[item.id.subject]
        var parts: [String] = []
        for (speaker, keys) in group.sharedSpeakers.sorted(by: { $0.key < $1.key }) {
            parts.append("\(compared.speakers.short(speaker)) in \(keys.map(\.description).joined(separator: " and "))")
        }
        let scopes = Listed.once(group.claims.compactMap { $0.scope?.string })
        if scopes.count > 1, group.verdict != .agree { parts.append("the words of their scopes differ") }
        if parts.isEmpty { parts.append(group.verdict.relation == .same ? "equal" : group.verdict.relation.words) }
        return [legend, PlainText("\(group.about): " + parts.joined(separator: "; "))]
    }

    /// The signs of the table, each with its word.
    private var legend: PlainText {
        var signs: [(Character, String)] = []
        for group in compared.comparison.figures {
            let relation = group.verdict.relation
            let words: String =
                switch relation {
                case .conflict: "differ"
                case .compatible: "could both hold"
                case .same: "equal"
                default: relation.words
                }
            if !signs.contains(where: { $0.0 == relation.sign }) { signs.append((relation.sign, words)) }
        }
        return PlainText(signs.map { "\($0.0) \($0.1)" }.joined(separator: "   "))
    }

    func reasons(for item: FacetItem) -> [PlainText] {
        let groups = compared.comparison.figures
        guard groups.indices.contains(item.id.subject) else { return [] }
        return compared.reasons(of: groups[item.id.subject])
    }

    func finding(of item: FacetItem) -> FindingKey? {
        guard lines.indices.contains(item.id.subject), lines[item.id.subject].indices.contains(item.id.part) else {
            return nil
        }
        let claims = lines[item.id.subject][item.id.part].claims
        return FindingKey(
            .figure, claims.compactMap { compared.statement($0.passage, detail: $0.figure.span.text) })
    }

    func findings(of item: FacetItem) -> [FindingKey] {
        guard lines.indices.contains(item.id.subject), lines[item.id.subject].indices.contains(item.id.part) else {
            return []
        }
        return lines[item.id.subject][item.id.part].claims.compactMap { compared.comparison.key(of: $0) }
    }
}
