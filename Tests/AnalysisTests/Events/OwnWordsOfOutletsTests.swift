import Analysis
import News
import Testing

/// What outlets tell differently in one decisive word is told in the words of each, or is two events.
@Suite struct OwnWordsOfOutletsTests {
    private func timeline(_ one: String, _ other: String) -> Timeline {
        Timeline.of([
            TimelineArticles.article("one", on: "2024-03-06", [one]),
            TimelineArticles.article("two", on: "2024-03-06", [other]),
        ])
    }

    @Test(
        "A choice made differently in one place gives no one text",
        arguments: [
            (
                "Members voted 31 to 12 for the merger on Monday in Calder.",
                "Members voted 31 to 12 against the merger on Monday in Calder."
            ),
            (
                "The poacher was sentenced to 5 years in prison in Calder on Monday.",
                "The poacher was sentenced to 5 months in prison in Calder on Monday."
            ),
            (
                "Most of the 90 cows were sold in Calder on Monday.",
                "None of the 90 cows were sold in Calder on Monday."
            ),
            (
                "The trawler Nessa lost power before reaching Calder harbour on Monday.",
                "The trawler Nessa lost power after reaching Calder harbour on Monday."
            ),
            ("Fares in Calder will rise to 3 pounds on 2 May.", "Fares in Calder will rise by 3 pounds on 2 May."),
            ("A shell killed 8 soldiers at Calder on Monday.", "A shell killed 8 civilians at Calder on Monday."),
        ])
    func eachInItsOwnWords(_ one: String, _ other: String) {
        for event in timeline(one, other).events where event.reports.count == 2 {
            #expect(event.isDisputed)
            #expect(event.text.string.hasPrefix("a: ") && event.text.string.contains("; b: "))
        }
        #expect(!timeline(one, other).events.isEmpty)
    }

    @Test(
        "A condition, a hoax and what is taken back keep an event apart and are told with it",
        arguments: [
            (
                "If the levee fails, Calder will be evacuated on 9 March.", "Calder will be evacuated on 9 March.",
                "If the levee"
            ),
            ("The ferry will stop on 9 March unless the owner pays.", "The ferry will stop on 9 March.", "unless"),
            (
                "A hoax caller said that a train derailed at Calder on Monday.",
                "A train derailed at Calder on Monday.", "hoax"
            ),
            (
                "Ruritania retracted its claim that rebels burned Calder on Monday.", "Rebels burned Calder on Monday.",
                "retracted"
            ),
            (
                "The mayor of Calder resigned on Monday, a blog wrote. She has not resigned.",
                "The mayor of Calder resigned on Monday.", "has not resigned"
            ),
        ])
    func heldBackIsAnotherEvent(_ held: String, _ told: String, _ word: String) {
        let events = timeline(held, told).events
        #expect(events.allSatisfy { $0.reports.count == 1 })
        #expect(events.contains { $0.text.string.contains(word) })
    }

    @Test(
        "What differs in no such word is one event in one text",
        arguments: [
            ("Members voted for the merger on Monday in Calder.", "On Monday members in Calder voted for the merger."),
            (
                "Police arrested a poacher in Calder on Monday and will charge him if he is fit.",
                "Police arrested a poacher in Calder on Monday."
            ),
            ("A train derailed at Calder on Monday. Nobody was hurt.", "A train derailed at Calder on Monday."),
        ])
    func oneEventStaysOne(_ one: String, _ other: String) {
        let events = timeline(one, other).events
        #expect(events.map(\.reports.count) == [2])
        #expect(events.map(\.isDisputed) == [false])
    }

    @Test("A count of votes dates the vote, and plans nothing")
    func aTallyIsNoPlan() {
        let events = timeline("The chamber voted 40 to 31 for the harbour bill on Friday.", "It rained.").events
        #expect(events.map(\.certainty) == [.reported])
        #expect(events.map { "\($0.start.day)" } == ["2024-03-01"])
    }
}
