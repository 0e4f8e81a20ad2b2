import Analysis
import News

extension NamesFacet {
    func evidence(of item: FacetItem, columns: Int) -> [PlainText] {
        let names = compared.comparison.names
        guard names.indices.contains(item.id.subject) else { return [] }
        let standing = standings[item.id.subject]
        let shown =
            standing == .differ ? forms[item.id.subject].dropFirst(item.id.part).prefix(1) : forms[item.id.subject][...]
        let first: String =
            switch standing {
            case .differ: "~ forms differ: none is used by all that name \(names[item.id.subject].name)"
            case .alike: "= all that name \(names[item.id.subject].name) have a form in common"
            case .alone: "named by one only, not found in the others"
            }
        let second = shown.flatMap { form -> [String] in
            let labels = form.passages.keys.sorted().flatMap { key in
                Listed.once((form.passages[key] ?? []).map { compared.label($0).string })
            }
            return labels.isEmpty ? ["\(form.text)"] : ["\(form.text): \(labels.prefix(40).joined(separator: " "))"]
        }
        return [PlainText(first), PlainText(second.prefix(8).joined(separator: "   "))]
    }

    func reasons(for item: FacetItem) -> [PlainText] {
        let names = compared.comparison.names
        guard names.indices.contains(item.id.subject) else { return [] }
        let group = names[item.id.subject]
        var reasons: [PlainText] = ["\(group.name) (\(PlainText(group.kind.word)))"]
        for form in forms[item.id.subject] {
            for key in form.counts.keys.sorted() {
                let labels = Listed.once((form.passages[key] ?? []).map { compared.label($0).string })
                let lines = labels.isEmpty ? "" : ": " + labels.prefix(40).joined(separator: " ")
                let times = Words.count(form.counts[key] ?? 0, "time")
                reasons.append("  \(form.text), \(key) \(compared.outlet(key)), \(times)\(PlainText(lines))")
            }
        }
        if !group.why.isEmpty { reasons += ["taken for one name because"] + group.why.map { "  \($0)" } }
        return reasons
    }

    func finding(of item: FacetItem) -> FindingKey? {
        guard forms.indices.contains(item.id.subject) else { return nil }
        let all = forms[item.id.subject]
        let meant = standings[item.id.subject] == .differ ? Array(all.dropFirst(item.id.part).prefix(1)) : all
        let statements = meant.flatMap { form in
            form.counts.keys.sorted().compactMap { key in
                compared.comparison[key].map { FindingKey.Statement(article: $0.article.id, words: form.text) }
            }
        }
        return statements.isEmpty ? nil : FindingKey(.name, statements)
    }
}

extension Name.Kind {
    /// What bears the name, in a word.
    var word: String {
        switch self {
        case .person: "person"
        case .organisation: "body"
        case .place: "place"
        case .other: "kind not known"
        }
    }
}
