import News

/// Gathers the forms in which articles write one name, as `NameForms` joins them.
struct NameGrouping {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Which names are one.
    let forms: NameForms

    private struct Gathered {
        var order: [PlainText] = []
        var variants: [PlainText: NameGroup.Variant] = [:]

        mutating func note(_ text: PlainText, _ passage: Passage?) {
            if variants[text] == nil {
                order.append(text)
                variants[text] = NameGroup.Variant(text: text, count: 0, passages: [])
            }
            variants[text]?.count += 1
            if let passage, variants[text]?.passages.last != passage { variants[text]?.passages.append(passage) }
        }
    }

    /// The groups, those of most articles first, then in the order they are first named.
    func groups() -> [NameGroup] {
        var gathered: [[ArticleKey: Gathered]] = Array(repeating: [:], count: forms.bearers.count)
        for (index, article) in articles.enumerated() {
            let key = ArticleKey(index: index)
            for name in article.names {
                guard let bearer = forms.bearer(of: name.canonical, in: key) else { continue }
                let sentence = article.sentence(around: name.span)
                gathered[bearer][key, default: Gathered()].note(
                    name.span.text, sentence.map { Passage(article: key, sentence: $0.id) })
            }
        }
        let groups = zip(forms.bearers, gathered).map { bearer, found in
            NameGroup(
                name: bearer.name, kind: bearer.kind,
                variants: found.mapValues { found in
                    found.order.compactMap { found.variants[$0] }.enumerated().sorted {
                        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
                    }.map(\.element)
                }, why: bearer.why)
        }
        return groups.enumerated().sorted {
            ($1.element.variants.count, $0.offset) < ($0.element.variants.count, $1.offset)
        }.map(\.element)
    }
}
