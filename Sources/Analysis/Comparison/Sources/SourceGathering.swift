import News

/// Gathers who is cited: speakers of quotes, sources of figures, agencies.
struct SourceGathering {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Who is who.
    let speakers: SpeakerNames

    /// The sources, those cited by most articles first, then in order of first citation.
    func sources() -> [CitedSource] {
        var order: [String] = []
        var found: [String: CitedSource] = [:]
        func note(_ name: PlainText, _ kind: CitedSource.Kind, _ key: ArticleKey) {
            let folded = name.string.lowercased()
            if found[folded] == nil {
                order.append(folded)
                found[folded] = CitedSource(name: name, kind: kind, articles: [])
            }
            if found[folded]?.articles.contains(key) == false { found[folded]?.articles.append(key) }
            if kind == .agency { found[folded]?.kind = .agency }
        }
        for (index, article) in articles.enumerated() {
            let key = ArticleKey(index: index)
            for speaker in article.quotes.compactMap(\.speaker) + article.figures.compactMap(\.source) {
                let name = speakers.shared(speakers.resolved(speaker, in: key))
                guard let kind = speakers.kind(of: name) else { continue }
                note(name, kind == .person ? .person : .organisation, key)
            }
            for agency in article.article.agencies + article.quotes.compactMap(\.agency) {
                note(speakers.shared(agency), .agency, key)
            }
        }
        return order.compactMap { found[$0] }.enumerated().sorted {
            ($1.element.articles.count, $0.offset) < ($0.element.articles.count, $1.offset)
        }.map(\.element)
    }
}
