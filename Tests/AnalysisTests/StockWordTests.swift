import News
import Testing

@testable import Analysis

private let quake = "An earthquake killed 40 people in Lima on Saturday, officials said."
private let crash = "A bus crash killed 60 people in Nairobi on Saturday, officials said."

@Suite struct StockWordTests {
    @Test(arguments: [
        (quake, crash),
        (
            "A fire killed 12 people in Lima on Saturday, police said.",
            "A fire killed 30 people in Oslo on Saturday, police said."
        ),
        (
            "At least three people were killed and dozens injured in an attack in Kabul on Monday, officials said.",
            "At least five people were killed and dozens injured in a train crash in Turin on Monday, officials said."
        ),
    ])
    func stockWordsOfTheTradeSetNothingBesideEachOther(left: String, right: String) {
        let comparison = Comparison.of([
            Told.by("A", on: "2026-03-07", PlainText(left).string), Told.by("B", on: "2026-03-07", right),
        ])
        #expect(comparison.alignments.isEmpty)
        #expect(comparison.figures.isEmpty)
        #expect(comparison.shared.isEmpty)
        #expect(comparison.rows.allSatisfy { $0.relation == .only })
    }

    @Test func shortAccountsOfOneEventStillStandBesideEachOther() {
        let comparison = Comparison.of([
            Told.by("A", on: "2026-03-07", quake),
            Told.by(
                "B", on: "2026-03-07", "Officials said 60 people were killed in Lima by the earthquake on Saturday."),
        ])
        #expect(comparison.alignments.map(\.relation) == [.conflict])
    }

    @Test func equalHeadlinesOverDifferentTextsAreNoSharedText() {
        let peru: PlainText = "Quake kills 40 in Peru"
        let comparison = Comparison.of([
            Told.by("A", headline: peru, "Rescuers dug through fallen adobe walls near Arequipa all night."),
            Told.by("B", headline: peru, "Judges in Gouda praised a goat cheese ripened on rye straw."),
        ])
        #expect(comparison.shared.isEmpty)
        #expect(comparison.alignments.map(\.why.first) == ["same words"])
        #expect(comparison.separateTexts.groups.count == 2)
    }

    @Test func oneSharedWordIsOneWord() {
        let comparison = Comparison.of([
            Told.by("A", on: "2026-03-07", "The storm killed 16 people."),
            Told.by("B", on: "2026-03-07", "The storm left three dead."),
        ])
        let why = comparison.alignments.flatMap(\.why).map(\.string)
        #expect(why.last == "shares 1 telling word: storm")
    }
}
