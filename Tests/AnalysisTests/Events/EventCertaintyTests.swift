import Analysis
import News
import Testing

/// What did not happen does not stand as if it did, and what happened does not stand as planned.
@Suite struct EventCertaintyTests {
    private func events(_ text: String, on day: String = "2024-06-03") -> [String] {
        TimelineArticles.lines(Timeline.of([TimelineArticles.article("one", on: day, [text])]))
    }

    @Test(
        "a plan, a hope or a promise that is a thing makes no plan of what is told of it",
        arguments: [
            "The plan was approved on Thursday.", "The rescue plan for the steelworks was approved on Thursday.",
            "The council published its plans for the harbour on Thursday.",
            "A planned merger of the two banks was blocked on Thursday.",
            "The expected rise in rates came on Thursday.",
            "The promise was broken on Thursday.",
        ])
    func aPlanIsAThing(_ text: String) {
        #expect(events(text).map { $0.prefix(22) } == ["2024-05-30 reported a:"])
    }

    @Test(
        "who plans, is due or is to do it has not done it",
        arguments: [
            "The council plans to vote on the budget on Friday.", "The march planned for Friday will go ahead.",
            "The vote is due on Friday.", "The union plans a rally on Friday.",
        ])
    func whatIsAheadIsPlanned(_ text: String) {
        #expect(events(text).map { $0.prefix(21) } == ["2024-06-07 planned a:"])
    }

    @Test func whatWasDueAndWasDoneIsReported() {
        #expect(
            events("A deal due to be signed on Monday was signed.").map { $0.prefix(19) } == ["2024-06-03 reported"])
        #expect(events("A deal was due to be signed on Monday.").map { $0.prefix(18) } == ["2024-06-03 planned"])
    }

    @Test(
        "the day of what was given up or did not come to pass is no event",
        arguments: [
            "A deal due to be signed on Monday was not signed.", "The vote scheduled for Monday was postponed.",
            "The talks, which were to begin on Sunday, were cancelled.",
        ])
    func whatWasGivenUpIsNoEvent(_ text: String) { #expect(events(text) == []) }

    @Test(
        "a denial stays in the words",
        arguments: [
            ("The curfew was not imposed on Monday.", "was not imposed"), ("No ban was imposed on Monday.", "No ban"),
            ("The party failed to elect a leader on Monday.", "failed to"),
            ("The concert on Saturday was called off.", "called off"),
        ])
    func aDenialIsSeen(_ text: String, _ words: String) {
        #expect(events(text).count == 1)
        #expect(events(text).first?.contains(words) == true)
    }
}
