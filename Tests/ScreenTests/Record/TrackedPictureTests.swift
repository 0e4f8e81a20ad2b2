import Analysis
import News
import Testing

@testable import Screens

/// What Stories and the list of tracked figures say when an outlet changed one.
@Suite struct TrackedPictureTests {
    private func tracked(isSeen: Bool = false) -> TrackedFigure {
        let claims = Sample.comparison.figures.first
        var figure =
            claims.map { TrackedFigure($0, in: Sample.comparison, story: Sample.story) }
            ?? TrackedFigure(story: Sample.story, about: "people cut off", given: [])
        figure.changes = [
            FigureChange(
                outlet: "The Harbour Post", article: Sample.id(0), version: 2, before: "about 900", after: "350",
                way: .newVersion, isSeen: isSeen)
        ]
        return figure
    }

    private func stage(others: Int = 0, isSeen: Bool = false) -> Stage {
        var stage = Stage(world: others > 0 ? .crowded(others) : .sample)
        stage.tracked = [tracked(isSeen: isSeen)]
        stage.arrive(.tracked(stage.tracked))
        return stage
    }

    @Test func theStorySaysWhatAnOutletChanged() {
        expect(
            stage(),
            shows: #"""
                 Broadsheet  [Stories]  Articles  Feeds  Searches                 5 unread of 5
                --------------------------------------------------------------------------------
                > 2 Mar 2019  ‘Water everywhere’ as river breaks its banks at Lindmouth
                  5 articles since 10 Feb: The Harbour Post, Coast Radio, 3 with no..     5 new
                  figures differ  people cut off: about 900 a  estimated 600 b  more than 600 c
                                  up to 600 e
                  CHANGED         The Harbour Post, people cut off: about 900 -> 350
                  who says        Red Cross a  Mayor Hale c e  b not in line  d: none found
                  shared wording  c with b: 14 of 18 sentences  e with b: 5 of 11

                  a *  10 Feb The Harbou.. (first line) Rescue crews say they have reached 41..
                  b *  10 Feb Coast Radio  ‘Water everywhere’ as river breaks its banks at..
                  c *  10 Feb not stated   "Water all around" as the river bursts its banks at..
                  d *   2 Mar not stated   (first line) The last families left the lower town..
                  e *  10 Feb not stated   ‘Water everywhere’ as crews search Lindmouth: council





                --------------------------------------------------------------------------------
                 a b c e bear the same day and no hour: who was first is not known
                 One story, so it stands open; with more, only the selected one does
                 Enter open  c compare  t timeline  / search  N unread  U undo  q quit  ? help
                """#)
    }

    @Test func aLineAboveTheListSaysItWhereverOneIs() {
        var stage = stage(others: 3)
        stage.press("j j")
        expect(
            stage,
            shows: #"""
                 Broadsheet  [Stories]  Articles  Feeds  Searches                 5 unread of 5
                 CHANGED  The Harbour Post, people cut off: about 900 -> 350
                --------------------------------------------------------------------------------
                 * 2 Mar 2019  ‘Water everywhere’ as river breaks its banks at..        CHANGED
                   3 Feb 2019  Council meets about bridge number 0                   Town Crier
                >* 2 Feb 2019  Council meets about bridge number 1
                  1 article: Town Crier                                                   1 new

                   1 Feb 2019  Council meets about bridge number 2                   Town Crier











                --------------------------------------------------------------------------------

                 3 of 4 stories; * has unread articles
                 Enter open  c compare  t timeline  / search  N unread  U undo  q quit  ? help
                """#)
    }

    @Test func lookingAtTheStoryTakesTheMarkAway() {
        var stage = stage(others: 3)
        #expect(stage.picture[1].contains("CHANGED  The Harbour Post"))
        stage.press("c q")
        #expect(!stage.picture.contains { $0.contains("CHANGED") })
        #expect(
            stage.picture.contains { $0.contains("has changed     The Harbour Post, people cut off: about 900 -> 350") }
        )
    }

    @Test func theListTellsWhatIsTracked() {
        var stage = stage()
        stage.press("+")
        expect(
            stage,
            shows: #"""
                 Tracked figures                                                       1 figure
                --------------------------------------------------------------------------------
                > * people cut off
                    * CHANGED: The Harbour Post, people cut off: about 900 -> 350
                      now: about 900 The Harbour Post  more than 600 outlet not stated  up to..
















                --------------------------------------------------------------------------------
                 * changed since it was looked at; opening its story counts as looking
                 Enter compare its outlets  + stop tracking  U undo  q back  ? help
                """#)
        stage.press("+")
        #expect(stage.tracked.isEmpty)
        #expect(stage.picture.contains { $0.contains("No figure is tracked.") })
        stage.press("q")
        #expect(stage.picture[0].contains("[Stories]"))
    }

    @Test func theListIsReachedByName() {
        var stage = stage()
        stage.press(": \"tracked\" Enter")
        #expect(stage.picture[0].contains("Tracked figures"))
        stage.press("Enter")
        #expect(stage.picture[0].contains("[Text]"))
    }
}
