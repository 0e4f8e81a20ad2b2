import Drawing
import News
import Testing

@testable import Screens

/// Which articles stand beside each other, and how one chooses them.
@Suite struct ComparedArticlesTests {
    private func pane(columns: Int = 80) -> Stage {
        var stage = Stage(columns: columns, world: .seeds)
        stage.press("c")
        return stage
    }

    private func cursorRow(_ stage: Stage) -> String { stage.picture.first { $0.hasPrefix(">") } ?? "" }

    private func heads(_ stage: Stage) -> [String] {
        stage.picture[1].split(separator: "|").map { $0.split(separator: " ").first.map(String.init) ?? "" }
    }

    private func compared(_ stage: Stage) -> [ArticleID]? {
        stage.effects.reversed().lazy.compactMap { if case .compare(let ids) = $0 { ids } else { nil } }.first
    }

    @Test func theOutletOnTheRightBecomesTheSpineAndTheSameRowStaysSelected() {
        var stage = pane()
        #expect(heads(stage) == ["a", "b"])
        stage.press("S")
        #expect(heads(stage) == ["b", "a"])
        #expect(cursorRow(stage).contains("[estimated 600]"))
        stage.press("3 S")
        #expect(heads(stage) == ["c", "b"])
        stage.press("3 S")
        #expect(stage.picture.last?.contains("c is the spine already") == true)
    }

    @Test func anArticleIsDroppedByItsLetter() {
        var stage = pane()
        let before = compared(stage)
        stage.press(": \"drop_c\" Enter")
        #expect(compared(stage)?.count == 4)
        #expect(compared(stage) == before.map { $0.enumerated().filter { $0.offset != 2 }.map(\.element) })
        #expect(cursorRow(stage).contains("[about 3,000]") || cursorRow(stage).contains("SDF officials"))
        stage.press("D D D")
        #expect(compared(stage)?.count == 2)
        #expect(stage.picture.last?.contains("two articles are the least") == true)
    }

    @Test func anArticleIsAddedFromItsStory() throws {
        var stage = pane()
        let dropped = try #require(compared(stage)?[1])
        stage.press("D a")
        #expect(stage.picture[21].contains("add an article"))
        #expect(stage.picture[22].contains("of the same story"))
        stage.press("Enter")
        #expect(compared(stage)?.last == dropped)
        #expect(heads(stage) == ["a", "e"], "what was added stands on the right")
        #expect(stage.picture.last?.contains("added: e Al Jazeera") == true)
    }

    @Test func backFromTheListOfArticlesLeadsToTheRows() {
        var stage = pane()
        let before = stage.picture
        stage.press("a q")
        #expect(stage.picture == before)
    }

    @Test func oneKeyTellsWhoLacksAClaim() {
        var stage = pane()
        stage.press("L")
        let text = stage.picture.joined(separator: "\n")
        #expect(text.contains("found in 4 of 5"))
        stage.press("G")
        #expect(stage.picture.joined(separator: "\n").contains("not found in 1"))
        #expect(stage.picture.joined(separator: "\n").contains("d outlet not stated, 2 Mar 2019"))
    }

    @Test func markedArticlesAreComparedInTheOrderOfTheirMarks() throws {
        var stage = Stage(world: .seeds)
        stage.press("Tab j M")
        #expect(stage.picture.contains { $0.contains("& marked to compare") })
        stage.press("k M c")
        #expect(heads(stage) == ["a", "b"])
        let ids = try #require(compared(stage))
        #expect(ids.count == 2)
        #expect(ids == [stage.world.summaries[1].id, stage.world.summaries[0].id])
    }

    @Test func marksOfOneListHoldInAnother() throws {
        var stage = Stage(world: .seeds)
        stage.press("Tab M / \"sdf\" Down j M c")
        #expect(compared(stage)?.count == 2)
        #expect(compared(stage)?.first == stage.world.summaries[0].id)
    }

    @Test func escapeTakesTheMarksAway() {
        var stage = Stage(world: .seeds)
        stage.press("Tab M Esc")
        #expect(!stage.picture.contains { $0.contains("& marked") })
    }

    @Test func enterOpensTheSentenceAndBackIsTheSameRow() {
        var stage = pane()
        stage.press("n n")
        let before = stage.picture
        stage.press("Enter")
        #expect(stage.picture.contains { $0.contains("> opened here") })
        stage.press("q")
        #expect(stage.picture == before)
    }

    @Test func theLongestRiseLeavesOutWhatStepsBack() {
        #expect(LongestRise.of([1, 2, 9, 3, 4]) == [0, 1, 3, 4])
        #expect(LongestRise.of([Int]()) == [])
        #expect(LongestRise.of([3, 2, 1]).count == 1)
    }
}
