import Analysis
import Drawing
import News

/// The Words facet: what each article calls the same thing, how often, quotation apart from narration.
struct WordsFacet: FacetView {
    /// One word for a thing, and who uses it.
    struct Term: Sendable {
        let text: PlainText
        /// Outside quotation marks.
        var told: [ArticleKey: Int] = [:]
        /// Within them.
        var quoted: [ArticleKey: Int] = [:]
        var passages: [ArticleKey: [Passage]] = [:]

        var count: Int { told.values.reduce(0, +) + quoted.values.reduce(0, +) }
    }

    /// The comparison.
    let compared: ComparedArticles
    /// The words for each thing, the most frequent first.
    let terms: [[Term]]

    /// The words of a comparison.
    init(_ compared: ComparedArticles) {
        self.compared = compared
        terms = compared.comparison.words.map { group in
            var order: [PlainText] = []
            var found: [PlainText: Term] = [:]
            for key in group.used.keys.sorted() {
                for use in group.used[key] ?? [] {
                    if found[use.text] == nil { order.append(use.text) }
                    var term = found[use.text] ?? Term(text: use.text)
                    term.told[key, default: 0] += max(0, use.count - use.quoted)
                    term.quoted[key, default: 0] += use.quoted
                    term.passages[key, default: []] += use.passages
                    found[use.text] = term
                }
            }
            return order.compactMap { found[$0] }.enumerated().sorted {
                ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
            }.map(\.element)
        }
    }

    var nothing: PlainText { "nothing was found that the articles call by different words" }

    var goal: PlainText { "thing" }

    func table(columns: Int, hidesAlike: Bool, unfolded: Set<FacetItem.ID>) -> FacetTable {
        let groups = compared.comparison.words
        let need = max(11, terms.joined().map { Width.of($0.text.string) }.max() ?? 0)
        let stops = CountColumns(columns: columns, keys: compared.comparison.keys, label: need)
        var table = FacetTable(hidesAlike: hidesAlike)
        table.header = [FacetPiece("word", at: 4, .strong)] + stops.header(compared)
        for (subject, group) in groups.enumerated() {
            let entries = terms[subject].enumerated().map { part, term in
                let hasTold = term.told.values.contains { $0 > 0 }
                let hasQuoted = term.quoted.values.contains { $0 > 0 }
                var rows: [[FacetPiece]] = []
                if hasTold || !hasQuoted {
                    rows.append([FacetPiece(term.text, at: 4, limit: stops.label - 1)] + stops.pieces(term.told))
                } else {
                    rows.append([FacetPiece(term.text, at: 4, limit: stops.label - 1)])
                }
                if hasQuoted {
                    rows.append([FacetPiece("  in quotes", at: 4, limit: stops.label - 1)] + stops.pieces(term.quoted))
                }
                return FacetTable.Entry(
                    item: FacetItem(
                        id: FacetItem.ID(subject: subject, part: part), passages: term.passages.firsts,
                        isDifference: part == 0, agrees: isSharedByAll(term, of: group)),
                    rows: rows)
            }
            table.add(heading: [[FacetPiece(PlainText(group.concept.string.uppercased()), at: 2, .strong)]], entries)
        }
        return table
    }

    /// Whether every article that speaks of the thing uses the word.
    private func isSharedByAll(_ term: Term, of group: WordGroup) -> Bool {
        group.used.count > 1 && group.used.keys.allSatisfy { term.passages[$0] != nil }
    }

    func evidence(of item: FacetItem, columns: Int) -> [PlainText] {
        guard let (group, term) = term(of: item) else { return [] }
        let counts = compared.comparison.keys.compactMap { key -> String? in
            let (told, quoted) = (term.told[key] ?? 0, term.quoted[key] ?? 0)
            guard told + quoted > 0 else { return nil }
            return "\(key) " + (told > 0 ? "\(told)" : "") + (told > 0 && quoted > 0 ? ", " : "")
                + (quoted > 0 ? "in quotes \(quoted)" : "")
        }
        let others = compared.comparison.keys.filter { group.used[$0] != nil && term.passages[$0] == nil }
        let instead = others.map { key in
            "\(key) \(group.used[key]?.first.map { "\($0.text)" } ?? "other words")"
        }
        let first = Listed.fitting(["\(term.text): \(counts.joined(separator: "; "))"], columns: columns)
        let second =
            instead.isEmpty
            ? ["\(group.concept): all that speak of it use the word"]
            : ["\(group.concept): others say"] + instead
        return [first, Listed.fitting(second, columns: columns)].map { PlainText($0.joined(separator: "   ")) }
    }

    func reasons(for item: FacetItem) -> [PlainText] {
        guard let (group, _) = term(of: item) else { return [] }
        var reasons: [PlainText] = ["\(group.concept): the words each article has for it"]
        for key in group.used.keys.sorted() {
            reasons.append("\(key) \(compared.outlet(key))")
            for use in group.used[key] ?? [] {
                let labels = Listed.once(use.passages.prefix(40).map { compared.label($0).string })
                let quoted = use.quoted > 0 ? ", in quotes \(use.quoted)" : ""
                reasons.append(
                    "  \(use.text), \(Words.count(use.count - use.quoted, "time"))\(PlainText(quoted)): \(PlainText(labels.joined(separator: " ")))"
                )
            }
        }
        return reasons
    }

    func finding(of item: FacetItem) -> FindingKey? {
        guard let (_, term) = term(of: item) else { return nil }
        let statements = term.passages.keys.sorted().compactMap { key in
            compared.comparison[key].map { FindingKey.Statement(article: $0.article.id, words: term.text) }
        }
        return statements.isEmpty ? nil : FindingKey(.word, statements)
    }

    private func term(of item: FacetItem) -> (WordGroup, Term)? {
        guard terms.indices.contains(item.id.subject), terms[item.id.subject].indices.contains(item.id.part) else {
            return nil
        }
        return (compared.comparison.words[item.id.subject], terms[item.id.subject][item.id.part])
    }
}
