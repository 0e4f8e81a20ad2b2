import News

/// The sources of a comparison as they are gathered, each under one name.
struct SourceLedger {
    /// Somebody cited.
    struct Source {
        /// The name it is listed under.
        let name: PlainText
        /// What sort it is.
        let kind: CitedSource.Kind
        /// Which of several bearers of the name it is, where there are several.
        var bearer: Int?
        /// For finding it again.
        var folded: String { name.string.lowercased() + (bearer.map { "#\($0)" } ?? "") }
    }

    /// A source in a sentence of one article.
    struct Place: Hashable {
        /// The folded name.
        let name: String
        /// The sentence.
        let sentence: SentenceID
    }

    private var named: [CitedSource] = []
    private var unnamed: [CitedSource] = []
    private var places: [String: Int] = [:]

    /// Notes one citation.
    mutating func note(_ source: Source, _ citation: Citation) {
        let key = citation.passage.article
        guard source.kind != .unnamed else {
            unnamed.append(
                CitedSource(name: source.name, kind: .unnamed, articles: [key], citations: [citation]))
            return
        }
        let place = places[source.folded] ?? named.count
        if place == named.count {
            places[source.folded] = place
            named.append(CitedSource(name: source.name, kind: source.kind, articles: []))
        }
        if source.kind == .agency { named[place].kind = .agency }
        if named[place].articles.last != key, !named[place].articles.contains(key) { named[place].articles.append(key) }
        named[place].citations.append(citation)
    }

    /// Notes what an article calls a source.
    mutating func call(_ source: Source, _ title: PlainText) {
        guard let place = places[source.folded] else { return }
        let known = named[place].titles.contains { $0.string.lowercased() == title.string.lowercased() }
        if !known { named[place].titles.append(title) }
    }

    /// Whether an article cites the source already.
    func has(_ source: Source, _ key: ArticleKey) -> Bool {
        places[source.folded].map { named[$0].articles.contains(key) } ?? false
    }

    /// The sources in order.
    var sources: [CitedSource] {
        let order = named.indices.sorted { left, right in
            let (x, y) = (named[left], named[right])
            return (y.articles.count, y.citations.count, left) < (x.articles.count, x.citations.count, right)
        }
        return order.map { named[$0] } + unnamed
    }
}
