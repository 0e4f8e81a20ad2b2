import Language
import News

/// Articles in which no figure was found where others give one; none is named whose words may hold one that was not read.
struct UntoldFigures {
    /// The comparison.
    let comparison: Comparison

    /// The articles of which it may be said that none was found.
    func articles(without group: FigureGroup) -> [ArticleKey] {
        let told = Set(group.claims.map(\.passage.article))
        let passages = Set(group.claims.map(\.passage))
        return comparison.keys.filter { key in
            !told.contains(key) && !mayTell(key, of: group) && beside(passages, in: key).allSatisfy { !saysNumber($0) }
        }
    }

    /// The sentences of an article that stand beside those passages.
    private func beside(_ passages: Set<Passage>, in key: ArticleKey) -> [Passage] {
        var found: Set<Passage> = []
        for alignment in comparison.alignments {
            if alignment.a.article == key, passages.contains(alignment.b) { found.insert(alignment.a) }
            if alignment.b.article == key, passages.contains(alignment.a) { found.insert(alignment.b) }
        }
        for row in comparison.rows where !(row.cells[key] ?? []).isEmpty {
            let isBeside = row.cells.contains { other, sentences in
                sentences.contains { passages.contains(Passage(article: other, sentence: $0)) }
            }
            if isBeside { found.formUnion((row.cells[key] ?? []).map { Passage(article: key, sentence: $0) }) }
        }
        return Array(found)
    }

    /// Whether any sentence of an article has a number and a word for what is counted.
    private func mayTell(_ key: ArticleKey, of group: FigureGroup) -> Bool {
        let about = Set(Words.of(group.about).map { Stemmer.stem($0.folded) })
        return comparison[key]?.sentences.contains { sentence in
            let words = Words.of(sentence.span.text).map(\.folded)
            return words.contains(where: FigureWords.isNumber)
                && words.contains { about.contains(Stemmer.stem($0)) || isNamed($0, by: group.about.string) }
        } ?? false
    }

    /// Whether a word stands for a thing or a heading of the label: "relatives" for none, "dead" for "people killed".
    private func isNamed(_ word: String, by label: String) -> Bool {
        let heading = NewsPredicates.predicate(of: word)?.name
        let thing = NewsConcepts.concept(of: word)?.label
        return [heading, thing].compactMap { $0 }.contains { label.contains($0) }
    }

    private func saysNumber(_ passage: Passage) -> Bool {
        comparison.sentence(passage).map { Words.of($0.span.text).map(\.folded).contains(where: FigureWords.isNumber) }
            ?? false
    }
}

extension Comparison {
    /// The articles of which it may be said that no figure of this was found in them: none whose words may hold one that was not read.
    public func untold(_ group: FigureGroup) -> [ArticleKey] {
        UntoldFigures(comparison: self).articles(without: group)
    }
}
