import Analysis
import News
import Testing

@testable import Screens

@Test func sAsksForANameAndSavesTheComparison() {
    var stage = Stage()
    stage.press("c s")
    #expect(stage.picture.last?.hasPrefix(" save as (.html .md .csv .json .txt):") == true)
    stage.press("\"river.html\" Enter")
    let request = SaveRequest(.comparison, of: stage.world.summaries.map(\.id), name: "river.html")
    #expect(stage.effects.last == .save(request))
    stage.arrive(.said("saved as river.html"))
    #expect(stage.picture.last == " saved as river.html")
}

@Test func sOnTheTimelineSavesIt() {
    var stage = Stage()
    stage.press("t s")
    #expect(stage.picture.last?.hasPrefix(" save as (.html .md .ics .json .txt):") == true)
    stage.press("\"river.ics\" Enter")
    #expect(
        stage.effects.last == .save(SaveRequest(.timeline, of: stage.world.summaries.map(\.id), name: "river.ics")))
}

@Test("What one outlet tells is saved alone where the reader looks at that, and the question says so")
func sOnAFilteredTimelineSavesWhatIsSeen() {
    var stage = Stage()
    stage.press("t ] s")
    #expect(stage.picture.last?.hasPrefix(" save what a tells as:") == true)
    stage.press("\"river.ics\" Enter")
    #expect(
        stage.effects.last
            == .save(
                SaveRequest(
                    .timeline, of: stage.world.summaries.map(\.id), only: ArticleKey(index: 0), name: "river.ics")))
}

@Test func aFileThatIsThereIsReplacedOnlyWhereTheReaderSaysSo() {
    var stage = Stage()
    stage.press("c s \"river.md\" Enter")
    var request = SaveRequest(.comparison, of: stage.world.summaries.map(\.id), name: "river.md")
    stage.arrive(.fileExists(request))
    #expect(stage.picture.last?.hasPrefix(" river.md exists; replace it? y or n:") == true)
    stage.press("n")
    #expect(stage.picture.last == " not saved")
    #expect(stage.effects.last == .save(request))
    stage.arrive(.fileExists(request))
    stage.press("y")
    request.replaces = true
    #expect(stage.effects.last == .save(request))
}

@Test func anEmptyNameAndEscSaveNothing() {
    var stage = Stage()
    stage.press("c s Enter")
    #expect(stage.picture.last == " not saved: it needs a name")
    stage.press("s \"x.md\" Esc")
    #expect(!stage.effects.contains { if case .save = $0 { true } else { false } })
}
