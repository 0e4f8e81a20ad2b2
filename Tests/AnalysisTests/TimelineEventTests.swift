import Analysis
import News
import Testing

/// What becomes an event of a timeline, when, and in which words.
@Suite struct TimelineEventTests {
    private func events(_ text: String, on day: String? = "2019-02-10", role: Role = .body) -> [String] {
        TimelineArticles.lines(Timeline.of([TimelineArticles.article("one", on: day, [text], role: role)]))
    }

    @Test func theDayOfTheEventCountsAndNotThatOfTheSaying() {
        #expect(
            events("A senior official told Reuters on Saturday it hoped to capture the area by the end of February.")
                == [
                    "2019-02-20..2019-02-28 predicted a: A senior official told Reuters on Saturday it hoped to capture the area by the end of February."
                ])
        #expect(
            events("The mayor said on Friday the bridge collapsed on Tuesday.")
                == ["2019-02-05 reported a: The mayor said the bridge collapsed"])
    }

    @Test func aSayingDatesWhatHasNoOtherDay() {
        #expect(
            events("The ministry said Saturday that they had begun an assault.")
                == ["2019-02-09 reported a: The ministry said that they had begun an assault"])
    }

    @Test func asidesAndSpeakersAreLeftOutOfTheWords() {
        #expect(
            events(
                "The army, backed by allied air strikes, announced a final push (its third) late on Saturday, a spokesman said."
            )
                == ["2019-02-09 reported a: The army announced a final push"])
        #expect(
            events("PARIS: In December, the president resigned.") == [
                "2018-12-01..2018-12-31 reported a: The president resigned"
            ])
    }

    @Test func onlyWhatATimeDatesIsToldOfIt() {
        #expect(
            events("The UN estimates that 400,000 people have died since fighting began in 2011.")
                == ["2011-01-01..2011-12-31 reported a: Fighting began"])
    }

    @Test func certaintyFollowsTheVerb() {
        #expect(events("The council will vote on Friday.") == ["2019-02-15 planned a: The council will vote"])
        #expect(
            events("The president predicted the group will lose the land it once controlled this week.")
                == [
                    "2019-02-10..2019-02-16 predicted a: The president predicted the group will lose the land it once controlled"
                ])
        #expect(events("The mill burned down in the 1990s.").first?.contains("vague") == true)
    }

    @Test func captionsTellNoEvents() {
        #expect(events("Fighters are seen in the city on May 1, 2018.", role: .caption).isEmpty)
    }

    @Test func aRangeIsOneStretchOfTime() {
        #expect(
            events("He was mayor of the town from 2014 to 2017.")
                == ["2014-01-01..2017-12-31 reported a: He was mayor of the town"])
    }

    @Test func relativeWordsOfAnUndatedArticleGoToTheUndated() {
        let timeline = Timeline.of([
            TimelineArticles.article("one", on: nil, ["They left on Saturday.", "They came in 2014."])
        ])
        #expect(timeline.undated.map(\.sentence.description) == ["0.1"])
        #expect(TimelineArticles.lines(timeline) == ["2014-01-01..2014-12-31 reported a: They came"])
    }

    @Test func aReportNamesPhraseSpanAndBasis() {
        let report = Timeline.of([TimelineArticles.article("one", on: "2019-02-10", ["It began late on Saturday."])])
            .events.first?.reports.first
        #expect(report?.phrase == "late on Saturday")
        #expect(report?.span.start == 9)
        #expect(report?.line == 1)
        #expect(report?.basis == "Saturday before Sunday 2019-02-10")
    }

    @Test func whatLiesAheadOfTheArticleIsNotReported() {
        #expect(events("The festival is on 3 March 2019.") == ["2019-03-03 planned a: The festival is"])
    }

    @Test func aPlanThatWasGivenUpIsNoEvent() {
        #expect(events("The summit planned for Friday was cancelled.").isEmpty)
        #expect(
            events("Organisers on Thursday called off the march scheduled for 3 March 2019.").map { $0.prefix(20) }
                == ["2019-02-07 reported "])
        #expect(
            events("The vote scheduled for Friday was put off until Tuesday.").map { $0.prefix(10) } == ["2019-02-12"])
        #expect(events("The march planned for Friday was not cancelled.").count == 1)
    }

    @Test func aDayAndItsYearAreOneDate() {
        #expect(events("The January 6 attack in 2018 left two dead.").map { $0.prefix(10) } == ["2018-01-06"])
    }

    @Test func wordsForNowAreNoUndatedDay() {
        let timeline = Timeline.of([TimelineArticles.article("one", on: "2019-02-10", ["They are now in the hills."])])
        #expect(timeline.undated.isEmpty)
        #expect(timeline.events.isEmpty)
    }
}

@Test("What one article tells is its own reports in its own words")
func timelineOfOneArticle() throws {
    let a = TimelineArticles.article("a", on: "2019-02-10", ["The ferry sank on Saturday.", "A buoy was lit in 1998."])
    let b = TimelineArticles.article("b", on: "2019-02-10", ["On Saturday the ferry sank.", "It rained."])
    let own = Timeline.of([a, b]).told(by: ArticleKey(index: 1))
    #expect(own.articles.count == 2)
    #expect(own.events.allSatisfy { $0.reports.allSatisfy { $0.passage.article == ArticleKey(index: 1) } })
    #expect(own.events.map(\.outlets) == [1])
    #expect(
        own.events.first?.text.string.hasPrefix("On Saturday") == true || own.events.first?.text == "The ferry sank")
    #expect(own.undated.allSatisfy { $0.article == ArticleKey(index: 1) })
}
