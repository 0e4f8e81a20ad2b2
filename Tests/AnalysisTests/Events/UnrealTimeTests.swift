import Analysis
import News
import Testing

/// What would have been, was asked, will not be or was given up dates no event; what was and what is to be does.
@Suite struct UnrealTimeTests {
    private func events(_ text: String, on day: String = "2024-06-05") -> [String] {
        TimelineArticles.lines(Timeline.of([TimelineArticles.article("one", on: day, [text])]))
    }

    @Test(
        "no event of that day",
        arguments: [
            "The orchestra would have played in Ghent on Sunday.",
            "Had the frost held, the lake would have been opened to skaters on 3 January.",
            "If the pilot had turned back on Sunday, nobody would have drowned.",
            "The canal could have been reopened on Monday had the lock been mended.",
            "The envoy was to have landed in Oslo on Monday.",
            "Reporters asked whether the bishop had left town on Monday.",
            "The theatre will not reopen on Friday.", "The ferry will no longer call at Ulvik on Friday.",
            "The club's chairman ruled out a sale on 1 July.",
            "The minister denied that taxes would rise on 1 July.",
            "The singer has cancelled her concert in Bergen on Saturday.",
            "A walkout by bakers on Friday has been averted.",
            "The regatta was due to start on Sunday but the wind was too strong.",
            "The hearing was set for 9 July but was moved to 12 August.",
        ])
    func whatIsNotRealIsNoEvent(_ text: String) {
        #expect(events(text).allSatisfy { $0.hasPrefix("2024-08-12 planned") })
    }

    @Test func theYearOfAThingIsNoDayOfTheDeed() {
        #expect(
            events("Governors settled on Monday a budget for 2026.").map { String($0.prefix(19)) }
                == ["2024-06-03 reported"])
        #expect(
            events("Governors on Monday called an election for 2026.").map { String($0.prefix(22)) }
                == ["2024-06-03 reported a:", "2026-01-01..2026-12-31"])
    }

    @Test func theLastWeeksOfAMonthAreOfThatMonth() {
        #expect(
            events("Snow fell in the last two weeks of January.").map { String($0.prefix(22)) }
                == ["2024-01-01..2024-01-31"])
    }

    @Test(
        "the present tells of what is to come",
        arguments: [
            ("The harbour plan is debated in August.", "2024-08-01"),
            ("A recital on 20 June is sold out.", "2024-06-20"),
            ("The abbot flies to Rome on Saturday.", "2024-06-08"),
            ("A jury ordered Brenta to pay 9 million euros on Monday.", "2024-06-03"),
            ("She is accused of selling it in May.", "2024-05-01"),
        ])
    func thePresentLooksAhead(_ text: String, _ day: String) {
        #expect(events(text).map { String($0.prefix(10)) } == [day])
    }

    @Test func aWeekdayOfAYearAgoIsNotOfThisWeek() {
        #expect(events("A barge sank near Passau on Tuesday a year ago.").allSatisfy { $0.hasPrefix("2023-") })
        #expect(events("A barge sank near Passau on Tuesday.").map { String($0.prefix(10)) } == ["2024-06-04"])
    }

    @Test(
        "what was done or is to be done has its day",
        arguments: [
            ("The orchestra played in Ghent on Sunday.", "2024-06-02 reported"),
            ("The lake was opened to skaters on 3 January.", "2024-01-03 reported"),
            ("The theatre will reopen on Friday.", "2024-06-07 planned"),
            ("The theatre will not reopen until Friday.", "2024-06-07 planned"),
            ("The club's chairman announced a sale on 1 June.", "2024-06-01 reported"),
            ("The singer cancelled her concert in Bergen on Saturday.", "2024-06-01 reported"),
            ("The new tram should have its first trial on 3 July.", "2024-07-03 "),
            ("The strike should have little effect on the deal signed on Monday.", "2024-06-03 "),
            ("The bank sold bonds and bought some back if necessary at a tender on Monday.", "2024-06-03 reported"),
            ("Talks have been rescheduled for Friday.", "2024-06-07 planned"),
            ("The regatta was due to start on Sunday.", "2024-06-09 planned"),
            ("Dana Wolf, who refused to speak, will stand trial on 3 July.", "2024-07-03 planned"),
            ("The mayor said on Monday that the pool would have closed without help.", "2024-06-03 reported"),
        ])
    func whatIsRealHasItsDay(_ text: String, _ head: String) {
        #expect(events(text).map { String($0.prefix(head.count)) } == [head])
    }
}
