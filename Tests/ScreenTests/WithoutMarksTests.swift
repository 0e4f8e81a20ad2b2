import News
import Testing

@testable import Screens

/// The line that says that the reader's marks could not be opened.
@Suite struct WithoutMarksTests {
    @Test func itStandsAboveTheListWithTheReasonWhereThatFits() {
        let stage = Stage(columns: 120, withoutMarks: "/home/x/state.sqlite is damaged: move it away")
        #expect(
            stage.picture[1] == " WITHOUT YOUR MARKS, and none is kept: /home/x/state.sqlite is damaged: move it away")
        #expect(stage.picture[2].hasPrefix("-----") && stage.picture[3].hasPrefix("> 2 Mar 2019"))
    }

    @Test func aNarrowScreenNamesTheCommandThatSaysWhy() {
        let reason = PlainText("/home/x/.local/state/broadsheet/state-0123456789abcdef.sqlite is damaged: move it away")
        var stage = Stage(demonstration: true, withoutMarks: reason)
        #expect(stage.picture[1].hasPrefix(" DEMONSTRATION"))
        #expect(stage.picture[2] == " WITHOUT YOUR MARKS, and none is kept: broadsheet doctor says why")
        stage.resize(60, 20)
        #expect(stage.picture[2] == " WITHOUT YOUR MARKS: see broadsheet doctor")
        stage.resize(30, 20)
        #expect(stage.picture[2] == " WITHOUT YOUR MARKS")
    }
}
