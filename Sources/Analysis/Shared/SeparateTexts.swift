import News

/// Which of several articles are one text: those that share most of their sentences are counted once.
public struct SeparateTexts: Hashable, Sendable {
    /// The articles, those that are one text together, in the order of their first article.
    public let groups: [[ArticleKey]]

    /// Two articles are one text where that share of the shorter one's sentences is found in the other.
    private static let most = 0.5

    /// Finds them among these articles.
    public init(_ articles: [AnnotatedArticle]) {
        let readings = Readings(articles)
        let matches = SentenceMatcher(readings: readings).matches(atLeast: SentenceMatcher.telling)
        self.init(keys: articles.indices.map { ArticleKey(index: $0) }, shared: readings.sharedWording(by: matches))
    }

    /// Finds them by counts of shared sentences.
    public init(keys: [ArticleKey], shared: [SharedWording]) {
        var group = Array(keys.indices)
        for wording in shared where wording.share >= SeparateTexts.most {
            let (low, high) = (
                min(group[wording.a.index], group[wording.b.index]), max(group[wording.a.index], group[wording.b.index])
            )
            for place in group.indices where group[place] == high { group[place] = low }
        }
        groups = Dictionary(grouping: keys) { group[$0.index] }.sorted { $0.key < $1.key }.map(\.value)
    }

    /// How many separate texts there are among these articles.
    public func count(of keys: Set<ArticleKey>) -> Int {
        groups.count { !keys.isDisjoint(with: $0) }
    }
}

extension Readings {
    /// How many sentences of each article's text are found in each other's, the largest share first; pairs without any are left out.
    ///
    /// Headline, standfirst, captions and teasers are left out: outlets head different texts alike, and print other texts' teasers.
    func sharedWording(by matches: [SentenceMatch]) -> [SharedWording] {
        struct Pair: Hashable { let a, b: ArticleKey }
        var found: [Pair: Set<SentenceID>] = [:]
        for match in matches {
            guard let a = self[match.a], let b = self[match.b], a.role.isNarrative, b.role.isNarrative else { continue }
            found[Pair(a: match.a.article, b: match.b.article), default: []].insert(match.a.sentence)
            found[Pair(a: match.b.article, b: match.a.article), default: []].insert(match.b.sentence)
        }
        let counted = found.map { pair, sentences in
            SharedWording(
                a: pair.a, b: pair.b, matched: sentences.count,
                of: articles[pair.a.index].count { $0.role.isNarrative },
                why: ["sentences of the text that share most of their telling words, some reworded"])
        }
        return counted.sorted { ($1.share, $0.a, $0.b) < ($0.share, $1.a, $1.b) }
    }
}
