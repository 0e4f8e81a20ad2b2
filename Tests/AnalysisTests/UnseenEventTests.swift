import Analysis
import News
import Testing

/// Claims that must not be made: found by reading articles nobody had tuned the rules on.
@Suite struct UnseenEventTests {
    private func events(_ text: String, on day: String = "2023-01-19") -> [String] {
        TimelineArticles.lines(Timeline.of([TimelineArticles.article("one", on: day, [text], role: .body)]))
    }

    private func relations(_ left: AnnotatedArticle, _ right: AnnotatedArticle) -> [String] {
        Comparison.of([left, right]).alignments.map(\.relation.rawValue)
    }

    private func verdicts(_ left: AnnotatedArticle, _ right: AnnotatedArticle) -> [String] {
        Comparison.of([left, right]).figures.map { "\($0.about) \($0.verdict.rawValue)" }
    }

    @Test func aDayCalledForLiesAhead() {
        #expect(
            events("Unions called another walkout for Feb 7.") == [
                "2023-02-07 planned a: Unions called another walkout"
            ])
    }

    @Test func theDayOfADatelineIsNoEvent() {
        #expect(
            events("MARLOW, Jan 19 (Reuters) - The old pier burned down on Tuesday.")
                == ["2023-01-17 reported a: The old pier burned down"])
    }

    @Test(arguments: [
        "Turnout was 61 percent, down from 64 percent in 2019.",
        "Sales rose to $12 million from $10 million a year earlier.",
        "The rate stood at 4 percent, the lowest since 1994.",
        "The party won 26 seats, up from nine in 2019.",
        "The rope bridge closed for the first time since 1965.",
    ])
    func aTimeToCompareWithIsNoEvent(_ text: String) { #expect(events(text) == []) }

    @Test func aDayAndItsYearAreOneTime() {
        #expect(events("The trial opened on 6 December last year.") == ["2022-12-06 reported a: The trial opened"])
    }

    @Test func aPossessiveDayStaysInTheWords() {
        #expect(
            events("Rescuers searched the ruins of Tuesday's fire on Wednesday.").contains {
                $0.contains("the ruins of Tuesday's fire")
            })
    }

    @Test func twoClausesAreTwoEvents() {
        #expect(
            events("Police searched his home in January 2018 and he was charged on 3 June 2020.") == [
                "2018-01-01..2018-01-31 reported a: Police searched his home",
                "2020-06-03 reported a: Police searched his home in January 2018 and he was charged on 3 June 2020.",
            ])
    }

    @Test func wordsSpokenOnADayAreToldWithTheirSpeaker() {
        #expect(
            events("\u{201C}The bridge is going to fall,\u{201D} Moss told a news conference late on Tuesday.") == [
                "2023-01-17 reported a: \u{201C}The bridge is going to fall,\u{201D} Moss told a news conference late on Tuesday."
            ])
    }

    @Test func accountsOfTwoDaysTellTheSameThingUnlessTheyNameDays() {
        let text = "The Harlow refinery will shed 900 workers because of falling demand for diesel."
        let again = "Because of falling demand for diesel, 900 workers will be shed at the Harlow refinery."
        #expect(relations(Told.by("A", on: "2024-05-06", text), Told.by("B", on: "2024-05-08", again)) == ["reworded"])
    }

    @Test func aSharedNameAndOfficeAlignNothing() {
        let a = Told.by("A", "Interior Minister Pavel Orsun said the northern road had been closed by snow.")
        let b = Told.by("B", "Interior Minister Pavel Orsun said taxes on fuel were too low.")
        #expect(relations(a, b) == [])
    }

    @Test func aMagnitudeIsNoToll() {
        let a = Told.by("A", headline: "Magnitude 6.1 earthquake kills at least 9 in Arvo", "Walls fell in Arvo.")
        let b = Told.by("B", headline: "Arvo earthquake: toll rises to 14", "Walls fell in Arvo.")
        #expect(!verdicts(a, b).contains("people killed conflict"))
    }

    @Test func deathsInTwoLandsAreTwoCounts() {
        let a = Told.by("A", "At least 16 people were killed by the storm in Cuba.")
        let b = Told.by("B", "At least three people were killed by the storm in Florida.")
        #expect(verdicts(a, b) == ["people killed scopes_differ"])
    }

    @Test func thoseToldToLeaveHaveNotLeft() {
        let a = Told.by("A", "The governor ordered the evacuation of 1.3 million people on the coast.")
        let b = Told.by("B", "About 1.3 million people on the coast have been told to leave.")
        #expect(verdicts(a, b) == ["people told to leave agree"])
    }

    @Test func aTopicWordInsideAFigureBreaksNothing() {
        let a = Told.by("A", "Only one in three high-growth farms was open.")
        let b = Told.by("B", "Only one in five high-growth farms was open.")
        #expect(verdicts(a, b).allSatisfy { !$0.contains("growth") || $0.contains("farms") })
    }
}
