import News
import Testing

@testable import Analysis

/// What is said of two articles rests on these two alone.
@Suite struct ArticlePairTests {
    private let told = Told.by(
        "A",
        """
        Beekeepers in the Orla valley lost 4,000 hives to a late frost on Tuesday, their association said.

        The association asked the ministry for help worth 2 million crowns.

        Honey from the valley is sold in eleven countries.

        Its chairman, Otto Brandl, said prices would rise before the summer.
        """)
    private let traded = Told.by(
        "B",
        """
        Beekeepers in the Orla valley lost 4,000 hives to a late frost on Tuesday, their union stated.

        The union asked the ministry for aid worth 2 million crowns.

        Honey from the valley is marketed in eleven countries.

        Its chairman, Otto Brandl, said costs would climb before the summer.
        """)
    /// Hives, frost, valley and honey again and again: the words that tell the two others from the rest.
    private let other = Told.by(
        "C",
        (1...30).map { number in
            """
            A hive in the valley of honey, number \(number), lost its queen to frost, and its chairman said the ministry would help \
            beekeepers with prices of crowns before the summer.
            """
        }.joined(separator: "\n\n"))

    private struct Said: Hashable {
        let a, b: SentenceID
        let relation: Relation
        let score: Double
        let why: [PlainText]
    }

    private func said(_ articles: [AnnotatedArticle], _ one: Int, _ two: Int) -> Set<Said> {
        let comparison = Comparison.of(articles)
        return Set(
            comparison.alignments.compactMap { pair in
                switch (pair.a.article.index, pair.b.article.index) {
                case (one, two):
                    Said(a: pair.a.sentence, b: pair.b.sentence, relation: pair.relation, score: pair.score, why: [])
                case (two, one):
                    Said(a: pair.b.sentence, b: pair.a.sentence, relation: pair.relation, score: pair.score, why: [])
                default: nil
                }
            })
    }

    private func lineage(_ articles: [AnnotatedArticle], _ one: Int, _ two: Int) -> Lineage? {
        Comparison.of(articles).lineage.first { $0.a.index == one && $0.b.index == two }
    }

    @Test("A third article changes neither what two share nor how their sentences stand to each other")
    func aThirdChangesNothing() throws {
        let two = try #require(lineage([told, traded], 0, 1))
        #expect(two.isOneText)
        #expect(lineage([told, traded, other], 0, 1) == two)
        #expect(said([told, traded, other], 0, 1) == said([told, traded], 0, 1))
        #expect(SeparateTexts([told, traded, other]).groups.count == 2)
    }

    @Test("Which article is the spine changes nothing of what is found")
    func theSpineChangesNothing() throws {
        let pair = said([told, traded, other], 0, 1)
        #expect(!pair.isEmpty)
        #expect(said([other, traded, told], 2, 1) == pair)
        #expect(said([traded, told], 1, 0) == pair)
        let forth = try #require(lineage([told, other, traded], 0, 2))
        let back = try #require(lineage([traded, other, told], 2, 0))
        #expect(forth.label == back.label && forth.matched == back.matched && forth.reordered == back.reordered)
    }

    @Test("The pairs of many articles are found by their keys")
    func keys() {
        let words = WordedArticle.all([told, traded, other, told, traded])
        let pairs = ArticlePairs(words)
        for a in words.indices {
            for b in words.indices where a != b {
                let keys = [ArticleKey(index: a), ArticleKey(index: b)]
                #expect(pairs[keys[0], keys[1]].map { Set($0.keys) } == Set(keys))
            }
        }
        #expect(pairs[ArticleKey(index: 2), ArticleKey(index: 2)] == nil)
    }
}
