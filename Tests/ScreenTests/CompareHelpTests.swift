import News
import Testing

@testable import Screens

/// What the comparison says of itself: its help, and why a key does nothing.
@Suite struct CompareHelpTests {
    @Test func theHelpOfTheComparisonNamesEveryFacetAndEverySign() {
        let lines = HelpText.lines(about: .compare, keymap: .standard).map { $0.map(\.text.string).joined() }
        for facet in CompareScreen.Facet.allCases {
            #expect(lines.contains { $0.hasPrefix("   \(facet.rawValue) ") }, "\(facet.rawValue)")
        }
        for sign in ["=", "~", "!", "^", "?", "@"] {
            #expect(lines.contains { $0.hasPrefix("   \(sign)  ") }, "\(sign)")
        }
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func aKeyThatDoesNothingSaysWhy() {
        var pane = FacetStage(Seeds.comparison, .names)
        pane.tell(.nextOutlet)
        #expect(pane.effects.last == .say("the table shows every outlet"))
        var early = CompareScreen(ids: Seeds.articles.map(\.article.id))
        #expect(early.update(.command(.save, count: nil)) == [.say("the comparison is not there yet")])
        #expect(early.update(.command(.why, count: nil)) == [.say("the comparison is not there yet")])
        #expect(early.update(.command(.copy, count: nil)) == [.say("nothing is selected that can be copied")])
        #expect(early.update(.command(.open, count: nil)) == [.say("no sentence stands behind this line")])
    }
}
