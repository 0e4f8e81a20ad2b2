import Testing

@testable import Screens

@Suite struct FacetPaneTests {
    @Test func whatAgreesIsHiddenInATableToo() {
        var stage = FacetStage(Seeds.comparison, .figures)
        #expect(stage.picture.contains("AREA HELD"))
        stage.tell(.hideAlike)
        #expect(!stage.picture.contains("AREA HELD") && stage.picture.contains("FIGHTERS LEFT"))
        stage.tell(.hideAlike)
        #expect(stage.picture.contains("AREA HELD"))
    }

    @Test func whatIsSelectedStaysSelectedWhileOthersHide() {
        var stage = FacetStage(Seeds.comparison, .figures)
        stage.tell(.next)
        let line = stage.cursorLine
        stage.tell(.hideAlike)
        #expect(stage.cursorLine == line && line.contains("? more than 23,000"))
    }

    @Test func wordsAreFoundInATable() {
        var stage = FacetStage(Seeds.comparison, .figures)
        stage.find("indoors")
        #expect(stage.cursorLine.contains("more than 600"))
        stage.find("zeppelin")
        stage.tell(.next)
        #expect(stage.effects.last == .say("not found here: zeppelin"))
    }

    @Test func headingsAreSeenWithTheFirstLineUnderThem() {
        var stage = FacetStage(Seeds.comparison, .figures, rows: 14)
        stage.tell(.end)
        #expect(!stage.picture.contains("FIGHTERS LEFT"))
        stage.tell(.top)
        #expect(stage.picture.contains("FIGHTERS LEFT"))
    }
}
