import News
import Testing

@testable import Analysis

@Suite struct RowHeadlineTests {
    private let articles = [
        Told.by("A", headline: "City votes to close its last tram line", "The council sat until midnight."),
        Told.by("B", "Passengers wept as the last tram left the depot."),
        Told.by("C", "The city's last tram left the depot after a vote of the council."),
    ]

    private func passage(_ article: Int, _ block: Int) throws -> Passage {
        let sentence = try #require(articles[article].sentences.first { $0.span.block == block })
        return Passage(article: ArticleKey(index: article), sentence: sentence.id)
    }

    /// How many articles stand in the row of the headline of A, where these pairs were found.
    private func beside(_ pairs: [(Passage, Passage)]) throws -> Int? {
        let alignments = pairs.map { Alignment(a: $0.0, b: $0.1, relation: .partial, score: 0.5, why: []) }
        let rows = RowBuilder(readings: Readings(articles), alignments: alignments, near: []).rows()
        let headline = try passage(0, 0)
        return rows.first { $0.cells[headline.article]?.contains(headline.sentence) == true }?.cells.count
    }

    @Test("A headline stands beside no sentence that only a third article ties it to")
    func throughAThird() throws {
        let (headline, b, c) = (try passage(0, 0), try passage(1, 0), try passage(2, 0))
        #expect(try beside([(headline, c), (b, c)]) == 2)
        #expect(try beside([(headline, c), (headline, b), (b, c)]) == 3, "tied to both it stands beside both")
    }

    @Test("Sentences of the text may meet through a third")
    func sentences() throws {
        let (text, b, c) = (try passage(0, 1), try passage(1, 0), try passage(2, 0))
        let alignments = [(text, c), (b, c)].map {
            Alignment(a: $0.0, b: $0.1, relation: .partial, score: 0.5, why: [])
        }
        let rows = RowBuilder(readings: Readings(articles), alignments: alignments, near: []).rows()
        #expect(rows.contains { $0.cells.count == 3 })
    }
}
