import Analysis
import News
import Testing

/// When tellings of several articles are one event, and when they are not.
@Suite struct TimelineMergingTests {
    private func lines(_ articles: [(String?, [String])]) -> [String] {
        TimelineArticles.lines(timeline(articles))
    }

    private func timeline(_ articles: [(String?, [String])]) -> Timeline {
        Timeline.of(articles.enumerated().map { TimelineArticles.article("article\($0)", on: $1.0, $1.1) })
    }

    @Test func theSameThingToldInOtherWordsIsOneEvent() {
        let found = lines([
            ("2019-02-10", ["The alliance announced a final push to retake the village of Baghouz late on Saturday."]),
            ("2019-02-11", ["On Saturday the alliance announced its last offensive to recapture Baghuz."]),
        ])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("2019-02-09 reported ab") == true)
    }

    @Test func twoThingsOfOneDayStayApart() {
        let found = lines([
            ("2019-02-10", ["The alliance captured the village of Baghouz on Saturday."]),
            ("2019-02-10", ["The alliance buried its commander in Baghouz on Saturday."]),
        ])
        #expect(found.count == 2)
    }

    @Test func theSameWordsOnOtherDaysAreOtherEvents() {
        let found = lines([
            ("2019-02-10", ["Police clashed with protesters in the capital on Saturday."]),
            ("2019-03-10", ["Police clashed with protesters in the capital on Saturday."]),
        ])
        #expect(found.count == 2)
    }

    @Test func differentDatesForOneThingAreDisputed() {
        let events = timeline([
            ("2019-02-10", ["The freighter Aurora sank off the coast of Malta with 34 sailors on Friday."]),
            ("2019-02-10", ["The freighter Aurora sank off the coast of Malta with 34 sailors on Thursday."]),
        ]).events
        #expect(events.count == 1)
        #expect(events.first?.isDisputed == true)
        #expect(events.first.map { "\($0.start)..\($0.end)" } == "2019-02-07..2019-02-08")
    }

    @Test func thePlannedIsNotTheDone() {
        let found = lines([
            ("2019-02-10", ["The parliament will vote on the budget on Tuesday."]),
            ("2019-02-13", ["The parliament voted on the budget on Tuesday."]),
        ])
        #expect(found.count == 2)
    }

    @Test func thousandsOfDatesAreTold() {
        let text = (0..<1_500).map { "The council met on \($0 % 28 + 1) March \(1900 + $0 % 100)." }.joined(
            separator: " ")
        let found = timeline([("2019-02-10", [text]), ("2019-02-10", [text])])
        #expect(found.events.count >= 700)
    }

    @Test func aTextWithoutFullStopsIsReadInPart() {
        let text = (0..<5_000).map { "on \($0 % 28 + 1) March \(1900 + $0 % 100), and" }.joined(separator: " ")
        let found = timeline([("2019-02-10", ["The council met " + text])])
        #expect((1...12).contains(found.events.count))
    }

    @Test func theFarEndOfTimeIsHeld() {
        let found = lines([
            ("9999-12-31", ["It began yesterday, and it will end next week.", "It ends in the year 9999."]),
            ("0001-01-01", ["It began yesterday."]),
        ])
        #expect(found.contains { $0.hasPrefix("9999-12-30") })
        #expect(Timeline.of([]).events.isEmpty)
    }
}
