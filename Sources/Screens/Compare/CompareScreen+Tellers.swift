import Analysis
import News

extension CompareScreen {
    /// Who tells what is selected, with the line, and in which articles it was not found.
    func tellers(_ compared: ComparedArticles) -> [PlainText] {
        let told = toldPassages(compared)
        guard !told.isEmpty else { return [] }
        let keys = compared.comparison.keys
        let (tellers, others) = (keys.filter { told[$0] != nil }, keys.filter { told[$0] == nil })
        var lines: [PlainText] = ["found in \(tellers.count) of \(keys.count)"]
        for key in tellers {
            lines.append("  \(key) \(compared.outlet(key)), \(day(of: key, compared))")
            for passage in (told[key] ?? []).sorted(by: { $0.sentence < $1.sentence }).prefix(4) {
                guard let sentence = compared.sentence(passage) else { continue }
                lines.append("  \(compared.label(passage)) \(sentence.span.text.slice(0, 300))")
            }
        }
        guard !others.isEmpty else { return lines + ["found in every article that is compared"] }
        lines += [PlainText(" "), "not found in \(others.count)"]
        for key in others {
            let count = compared.comparison[key]?.sentences.count ?? 0
            lines.append(
                "  \(key) \(compared.outlet(key)), \(day(of: key, compared)): none of its \(Words.count(count, "sentence")) was found to tell it"
            )
        }
        return lines
    }

    private func day(of key: ArticleKey, _ compared: ComparedArticles) -> PlainText {
        compared.comparison[key].map { Words.date($0.article.published, currentYear: 0) } ?? "no date"
    }

    /// The passages of every article that tell what is selected: those of the row or the finding, and what they were found to match.
    private func toldPassages(_ compared: ComparedArticles) -> [ArticleKey: Set<Passage>] {
        var passages: Set<Passage> = []
        if let pane {
            guard let subject = pane.item?.id.subject else { return [:] }
            passages = Set(pane.table.items.filter { $0.id.subject == subject }.flatMap(\.passages))
        } else if let item, let row = item.rows.first, item.rows.count == 1 || item.kind == .pair {
            for (key, sentences) in compared.comparison.rows[row].cells {
                passages.formUnion(sentences.map { Passage(article: key, sentence: $0) })
            }
            if item.isDifference, let group = group(of: item, compared) {
                // What differs is who gives the figure, not who else tells of the matter.
                passages.formUnion(group.claims.map(\.passage))
            } else {
                for passage in passages {
                    for pair in compared.alignments(of: passage) { passages.formUnion([pair.a, pair.b]) }
                }
            }
        }
        return Dictionary(grouping: passages, by: \.article).mapValues(Set.init)
    }
}
