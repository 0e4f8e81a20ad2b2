import Language
import News

/// Articles in which no figure was found where others give one; none is named whose words may hold one that was not read.
///
/// Made once for a comparison, and asked of each of its groups.
public struct UntoldFigures: Sendable {
    /// The words of the sentences that have a number, by article.
    private let numbered: [ArticleKey: [SentenceID: [Word]]]
    /// What stands beside each sentence: what it is aligned with, and what its row holds of other articles.
    private let beside: [Passage: [Passage]]
    private let keys: [ArticleKey]

    /// Reads the sentences of a comparison.
    public init(_ comparison: Comparison) {
        keys = comparison.keys
        var numbered: [ArticleKey: [SentenceID: [Word]]] = [:]
        for key in comparison.keys {
            for sentence in comparison[key]?.sentences ?? [] {
                let words = Words.of(sentence.span.text)
                if words.contains(where: { FigureWords.isNumber($0.folded) }) {
                    numbered[key, default: [:]][sentence.id] = words
                }
            }
        }
        var beside: [Passage: [Passage]] = [:]
        for alignment in comparison.alignments {
            beside[alignment.a, default: []].append(alignment.b)
            beside[alignment.b, default: []].append(alignment.a)
        }
        for row in comparison.rows where row.cells.count > 1 {
            let passages = row.cells.flatMap { key, ids in ids.map { Passage(article: key, sentence: $0) } }
            for passage in passages {
                beside[passage, default: []] += passages.filter { $0.article != passage.article }
            }
        }
        (self.numbered, self.beside) = (numbered, beside)
    }

    /// The articles of which it may be said that none was found of this group.
    public func articles(without group: FigureGroup) -> [ArticleKey] {
        let told = Set(group.claims.map(\.passage.article))
        guard told.count < keys.count else { return [] }
        let near = Set(group.claims.flatMap { beside[$0.passage] ?? [] }).filter { hasNumber($0) }
        let silent = Set(near.map(\.article)).union(told)
        return keys.filter { !silent.contains($0) && !mayTell($0, of: group) }
    }

    /// Whether any sentence of an article has a number and a word for what is counted.
    private func mayTell(_ key: ArticleKey, of group: FigureGroup) -> Bool {
        let about = Set(Words.of(group.about).map(\.stem))
        return (numbered[key] ?? [:]).values.contains { words in
            words.contains { about.contains($0.stem) || isNamed($0.folded, by: group.about.string) }
        }
    }

    /// Whether a word stands for a thing or a heading of the label: "relatives" for none, "dead" for "people killed".
    private func isNamed(_ word: String, by label: String) -> Bool {
        let heading = NewsPredicates.predicate(of: word)?.name
        let thing = NewsConcepts.concept(of: word)?.label
        return [heading, thing].compactMap { $0 }.contains { label.contains($0) }
    }

    private func hasNumber(_ passage: Passage) -> Bool { numbered[passage.article]?[passage.sentence] != nil }
}
