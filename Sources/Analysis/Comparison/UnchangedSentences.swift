import News

/// Sentences that stand in two versions of one article in the same words.
///
/// Words that tell little ("He did not say why.") prove nothing between outlets; between versions the same words are the same sentence, and to
/// call one cut that is there would be wrong. A sentence that stands unchanged has no other partner.
enum UnchangedSentences {
    /// The pairs, with those of every sentence that stands unchanged in their place.
    static func settled(_ alignments: [Alignment], of articles: [AnnotatedArticle]) -> [Alignment] {
        var same: [Alignment] = []
        for later in articles.indices.dropFirst() {
            for earlier in 0..<later where articles[earlier].article.id.whole == articles[later].article.id.whole {
                same += pairs(earlier, later, articles)
            }
        }
        guard !same.isEmpty else { return alignments }
        struct Side: Hashable { let passage: Passage, other: ArticleKey }
        let unchanged = Set(
            same.flatMap { [Side(passage: $0.a, other: $0.b.article), Side(passage: $0.b, other: $0.a.article)] })
        let rest = alignments.filter { pair in
            !unchanged.contains(Side(passage: pair.a, other: pair.b.article))
                && !unchanged.contains(Side(passage: pair.b, other: pair.a.article))
        }
        return (same + rest).sorted {
            ($0.a.article, $0.b.article, $0.a.sentence, $0.b.sentence) < (
                $1.a.article, $1.b.article, $1.a.sentence, $1.b.sentence
            )
        }
    }

    /// A text that stands several times in both is paired in reading order.
    private static func pairs(_ a: Int, _ b: Int, _ articles: [AnnotatedArticle]) -> [Alignment] {
        var places: [PlainText: [SentenceID]] = [:]
        for sentence in articles[b].sentences.reversed() { places[sentence.span.text, default: []].append(sentence.id) }
        return articles[a].sentences.compactMap { sentence in
            guard let partner = places[sentence.span.text]?.popLast() else { return nil }
            return Alignment(
                a: Passage(article: ArticleKey(index: a), sentence: sentence.id),
                b: Passage(article: ArticleKey(index: b), sentence: partner), relation: .same, score: 1,
                why: ["the same words in both versions"])
        }
    }
}
