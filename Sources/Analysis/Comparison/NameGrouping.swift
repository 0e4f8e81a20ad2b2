import News

/// Gathers the forms in which articles write one name.
///
/// Two names are one only where their canonical forms are equal, or where an article gives capitals for a long form.
struct NameGrouping {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Who is who.
    let speakers: SpeakerNames

    /// The groups, those of most articles first.
    func groups() -> [NameGroup] {
        struct Gathered {
            var name: PlainText
            var kind: Name.Kind
            var counts: [ArticleKey: [PlainText: Int]] = [:]
        }
        var order: [String] = []
        var gathered: [String: Gathered] = [:]
        for (index, article) in articles.enumerated() {
            let key = ArticleKey(index: index)
            for name in article.names {
                let listed = speakers.shared(
                    name.kind == .person ? speakers.resolved(name.canonical, in: key) : name.canonical)
                let folded = listed.string.lowercased()
                if gathered[folded] == nil {
                    order.append(folded)
                    gathered[folded] = Gathered(name: listed, kind: name.kind)
                }
                gathered[folded]?.counts[key, default: [:]][name.span.text, default: 0] += 1
                if gathered[folded]?.kind == .other { gathered[folded]?.kind = name.kind }
            }
        }
        let groups = order.compactMap { gathered[$0] }.map { group in
            NameGroup(
                name: group.name, kind: group.kind,
                variants: group.counts.mapValues { counts in
                    counts.map { NameGroup.Variant(text: $0, count: $1) }.sorted {
                        ($1.count, $0.text) < ($0.count, $1.text)
                    }
                })
        }
        return groups.enumerated().sorted {
            ($1.element.variants.count, $0.offset) < ($0.element.variants.count, $1.offset)
        }.map(\.element)
    }
}
