import Analysis
import News
import Testing

@Suite struct ComparisonRows {
    private let a = Told.by(
        "A", headline: "Ferry sinks off Zamboanga",
        """
        An overloaded ferry sank off Zamboanga late on Friday, drowning nine of its crew, the coast guard said.

        Divers recovered the captain's logbook from the wreck on Saturday morning.

        The owner, Batalla Lines, has lost two vessels in ten years.
        """)
    private let b = Told.by(
        "B", headline: "Nine drown as ferry goes down",
        """
        Divers brought up the logbook of the captain from the wreck early on Saturday.

        The mayor asked shops to close for a day of mourning.

        The overloaded ferry went down off Zamboanga late Friday and nine of the crew drowned, according to the coast guard.
        """)

    private func lines(_ comparison: Comparison) -> [String] {
        comparison.rows.map { row in
            let cells = comparison.keys.map { key in
                "\(key):" + (row.cells[key] ?? []).map(\.description).joined(separator: "+")
            }
            return cells.joined(separator: " ") + " " + row.relation.rawValue
        }
    }

    @Test func equalNumbersAloneAreNoSharedTelling() {
        let bank = Told.by(
            "A", headline: "Bank profits rise", "Its profit was 600 million pounds. About 3,000 customers left.")
        let storm = Told.by(
            "B", headline: "Storm hits the coast", "Some 600 million litres of water fell. 3,000 homes lost power.")
        let comparison = Comparison.of([bank, storm])
        #expect(comparison.alignments.isEmpty)
        #expect(comparison.rows.allSatisfy { $0.relation == .only })
    }

    @Test func everySentenceStandsInExactlyOneRow() {
        let comparison = Comparison.of([a, b])
        for key in comparison.keys {
            let placed = comparison.rows.flatMap { $0.cells[key] ?? [] }.sorted()
            #expect(placed == comparison[key]?.sentences.map(\.id))
        }
    }

    @Test func rowsFollowTheFirstArticleAndFindTheirPartnersInAnyOrder() {
        #expect(
            lines(Comparison.of([a, b])) == [
                "a:0.1 b: only",
                "a: b:0.1 partial",
                "a:1.1 b:3.1 reworded",
                "a:2.1 b:1.1 reworded",
                "a:3.1 b: only",
                "a: b:2.1 only",
            ])
    }

    @Test func whatStandsAloneIsListedAndSharedWordingIsCounted() {
        let comparison = Comparison.of([a, b])
        #expect(
            comparison.only[ArticleKey(index: 0)]?.map(\.description) == ["3.1"], "the other comes near the headline")
        #expect(comparison.only[ArticleKey(index: 1)]?.map(\.description) == ["2.1"])
        let shared = comparison.shared.first { $0.a == ArticleKey(index: 0) }
        #expect(shared?.matched == 2 && shared?.of == 3, "the headline is not counted")
    }

    @Test func anArticleBesideItselfIsTheSameInBothVersions() {
        let comparison = Comparison.of([a, a])
        #expect(comparison.alignments.count { $0.relation == .same } == 4)
        #expect(comparison.alignments.first?.why.first == "the same words in both versions")
        #expect(comparison.rows.allSatisfy { $0.relation == .same })
    }

    @Test func theSameArticlesGiveTheSameComparison() {
        #expect(Comparison.of([a, b]) == Comparison.of([a, b]))
    }

    @Test func articlesWithoutASentenceAreComparedTooAndSayNothing() {
        let empty = Told.by("C", "")
        let comparison = Comparison.of([empty, empty])
        #expect(comparison.rows.isEmpty && comparison.alignments.isEmpty && comparison.figures.isEmpty)
        #expect(ComparisonFindings(comparison).lines.map(\.text) == ["none found"])
    }

    @Test func oneSentenceRepeatedThroughEightArticlesIsAnswered() {
        let line = "Officials in Zamboanga said 12 people were killed and 40 people were hurt on Friday. "
        let articles = (0..<8).map { Told.by("O\($0)", String(repeating: line, count: 120)) }
        let comparison = Comparison.of(articles)
        #expect(comparison.rows.reduce(0) { $0 + $1.cells.values.reduce(0) { $0 + $1.count } } == 8 * 120)
    }
}
