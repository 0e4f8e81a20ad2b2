import News

extension ReaderVerdicts {
    /// The verdicts with those told apart that were said of words which stand otherwise in these articles now.
    public func settled(in comparison: Comparison) -> ReaderVerdicts {
        guard !isEmpty else { return self }
        let sentences = comparison.articles.map { article in
            let heads = article.article.blocks.filter { $0.role == .headline || $0.role == .standfirst }.map(\.text)
            return (article.article.id, article.sentences.map(\.span.text) + heads)
        }
        return settled(in: Dictionary(sentences) { first, _ in first })
    }
}

extension Comparison {
    /// One article's part in a finding: a sentence, and which words of it are meant; nil for a passage that does not exist.
    public func statement(_ passage: Passage, detail: PlainText = .empty) -> FindingKey.Statement? {
        guard let id = self[passage.article]?.article.id, let sentence = sentence(passage) else { return nil }
        return FindingKey.Statement(article: id, words: sentence.span.text, detail: detail)
    }

    /// The name of one figure, whatever it is laid beside.
    public func key(of claim: Claim) -> FindingKey? {
        statement(claim.passage, detail: claim.figure.span.text).map { FindingKey(.figure, [$0]) }
    }

    /// The name of one version of somebody's words.
    public func key(of version: QuoteGroup.Version) -> FindingKey? {
        statement(version.passage, detail: version.quote.span.text).map { FindingKey(.quote, [$0]) }
    }

    /// The names of what a row lays side by side: the first article that has a part in it with each of the others.
    ///
    /// Pairs, so that a row that shows a third article on a wider screen keeps what was said of the first two.
    public func keys(ofRow cells: [ArticleKey: [SentenceID]], shown: [ArticleKey]) -> [FindingKey] {
        let parts = shown.compactMap { key -> FindingKey.Statement? in
            guard let id = self[key]?.article.id, let sentences = cells[key], !sentences.isEmpty else { return nil }
            let words = sentences.compactMap { sentence(Passage(article: key, sentence: $0))?.span.text.string }
            return FindingKey.Statement(article: id, words: PlainText(words.joined(separator: " ")))
        }
        guard let first = parts.first, parts.count > 1 else { return parts.map { FindingKey(.row, [$0]) } }
        return parts.dropFirst().map { FindingKey(.row, [first, $0]) }
    }
}
