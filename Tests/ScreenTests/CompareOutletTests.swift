import Drawing
import News
import Testing

@testable import Screens

/// `[` and `]` in the comparison of the five articles of the repository.
@Suite struct CompareOutletTests {
    private func cursor(_ stage: Stage) -> String { stage.picture.first { $0.hasPrefix(">") } ?? "" }

    @Test func anotherOutletNeverLeavesTheCursorOnAFoldedRun() {
        var stage = Stage(world: .seeds)
        stage.press("c")
        let first = cursor(stage)
        for key in ["]", "]", "]", "]", "[", "[", "[", "["] {
            stage.press(key)
            #expect(!cursor(stage).isEmpty && !cursor(stage).contains(". ."), "\(key): \(cursor(stage))")
        }
        #expect(cursor(stage) == first, "once round, the row one came from is selected again")
        stage.press("n n n")
        for _ in 0..<4 {
            stage.press("]")
            #expect(!cursor(stage).contains(". ."), "\(cursor(stage))")
        }
    }

    @Test func whatWasTooMuchToCompareIsSaidOnTheScreen() {
        var comparison = Seeds.comparison
        comparison.unread = ["a: 8,500 of 10,000 figures not compared"]
        var stage = FacetStage(comparison, .figures)
        #expect(stage.canvas.picture[3] == "  too much to compare: a: 8,500 of 10,000 figures not compared")
        #expect(stage.canvas.picture[4] == "  FIGHTERS LEFT")
        stage.tell(.end, .top)
        #expect(stage.canvas.picture[3].hasPrefix("  too much to compare"), "it comes back with the first figure")
        var screen = CompareScreen(ids: comparison.articles.map(\.article.id))
        _ = screen.update(.shown(Size(columns: 80, rows: 24)))
        let effects = screen.update(.arrived(.comparison(comparison)))
        #expect(effects.contains(.say("too much to compare: a: 8,500 of 10,000 figures not compared")))
    }
}
