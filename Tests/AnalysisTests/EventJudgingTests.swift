import Analysis
import News
import Testing

/// What the reader says of events: two that are one, and reports that tell another.
@Suite struct EventJudgingTests {
    private let articles = [
        TimelineArticles.article("one", on: "2021-05-10", ["The harbour bridge in Leith was closed on Sunday."]),
        TimelineArticles.article("two", on: "2021-05-10", ["The harbour bridge in Leith was closed on Sunday."]),
        TimelineArticles.article("three", on: "2021-05-10", ["Engineers shut the crossing to lorries on Saturday."]),
    ]

    /// Of each event who tells it.
    private func tellers(_ timeline: Timeline) -> [String] {
        timeline.events.map { $0.reports.map(\.passage.article.description).joined() }
    }

    @Test("what the reader made one stays one, with the words of both and their dates told to differ")
    func eventsAreJoined() throws {
        let timeline = Timeline.of(articles)
        #expect(tellers(timeline) == ["c", "ab"])
        var verdicts = ReaderVerdicts()
        let keys = timeline.joining(timeline.events[0], to: timeline.events[1], by: verdicts)
        for key in keys { verdicts[key] = .checked }
        let judged = Timeline.of(articles, judged: verdicts)
        #expect(tellers(judged) == ["abc"])
        #expect(judged.events[0].isDisputed)
    }

    @Test("a report that was taken out has an event of its own, also where more articles come in")
    func aReportIsTakenOut() throws {
        let timeline = Timeline.of(articles)
        var verdicts = ReaderVerdicts()
        let event = timeline.events[1]
        verdicts[try #require(timeline.parting(event.reports[1], from: event, by: verdicts))] = .notTheSame
        #expect(tellers(Timeline.of(articles, judged: verdicts)).sorted() == ["a", "b", "c"])
        let more = [TimelineArticles.article("four", on: "2021-05-10", ["Rain fell in Perth on Friday."])] + articles
        #expect(tellers(Timeline.of(more, judged: verdicts)).sorted() == ["a", "b", "c", "d"])
    }

    @Test("to join again what was taken out overrules it")
    func theLastWordCounts() throws {
        var verdicts = ReaderVerdicts()
        let first = Timeline.of(articles)
        let event = first.events[1]
        verdicts[try #require(first.parting(event.reports[1], from: event, by: verdicts))] = .notTheSame
        let parted = Timeline.of(articles, judged: verdicts)
        let ends = parted.events.filter { $0.reports[0].passage.article != ArticleKey(index: 2) }
        for key in parted.joining(ends[1], to: ends[0], by: verdicts) { verdicts[key] = .checked }
        #expect(tellers(Timeline.of(articles, judged: verdicts)) == ["c", "ab"])
    }

    @Test("the only report of an event cannot be taken out")
    func oneReportStays() throws {
        let timeline = Timeline.of(articles)
        let event = timeline.events[0]
        #expect(timeline.parting(event.reports[0], from: event, by: ReaderVerdicts()) == nil)
    }

    @Test("what is taken out of a merged event leaves the others together, also where it was what joined them")
    func theOthersStayTogether() throws {
        let timeline = Timeline.of(articles)
        var verdicts = ReaderVerdicts()
        for key in timeline.joining(timeline.events[0], to: timeline.events[1], by: verdicts) {
            verdicts[key] = .checked
        }
        for out in 0..<3 {
            let merged = Timeline.of(articles, judged: verdicts)
            let event = try #require(merged.events.first)
            var judged = verdicts
            judged[try #require(merged.parting(event.reports[out], from: event, by: judged))] = .notTheSame
            let letter = ["a", "b", "c"][out]
            let rest = ["a", "b", "c"].filter { $0 != letter }.joined()
            #expect(Set(tellers(Timeline.of(articles, judged: judged))) == [letter, rest])
        }
    }
}
