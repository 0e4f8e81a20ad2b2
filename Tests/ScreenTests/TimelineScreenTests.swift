import Analysis
import Drawing
import Language
import News
import Testing

@testable import Screens

/// What the timeline's keys do, and what it shows where there is little to show or little room.
@Suite struct TimelineScreenTests {
    private func place(_ stage: TimelineStage) -> String {
        stage.screen.selectedPassage.map { "\($0.article)\($0.sentence)" } ?? ""
    }

    @Test func itAsksOnceAndOpensOnTheEventMostTell() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        let ids = TimelineSeeds.articles.map(\.article.id)
        #expect(stage.effects == [.layOut(ids), .loadVerdicts(of: ids)])
        stage.resize(100, 30)
        #expect(stage.effects.count == 2)
        #expect(stage.cursorLine.contains("Sat 9 Feb      a b c e"))
    }

    @Test func itOpensAtTheEventToldByAPassage() throws {
        let event = try #require(TimelineSeeds.timeline.events.first { $0.start.day == Day(iso: "2019-02-12") })
        let passage = try #require(event.reports.first).passage
        let stage = TimelineStage(
            TimelineSeeds.timeline,
            at: PassagePlace(
                article: TimelineSeeds.articles[passage.article.index].article.id, sentence: passage.sentence))
        #expect(stage.cursorLine.contains("Tue 12 Feb     d       The military operation was halted"))
    }

    @Test func enterOpensTheLineAndComparingStaysAtIt() throws {
        var stage = TimelineStage(TimelineSeeds.timeline)
        let place = try #require(stage.screen.selectedPlace)
        stage.tell(.open, .compare)
        #expect(
            stage.effects.dropFirst(2) == [
                .go(.reader(place.article, at: place.sentence)),
                .go(.compare(TimelineSeeds.articles.map(\.article.id), at: place)),
            ])
    }

    @Test func movingInTimePassesOverTheOtherEventsOfADay() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        stage.tell(.laterInTime)
        #expect(stage.cursorLine.contains("Sun 10 Feb"))
        stage.tell(.earlierInTime)
        #expect(stage.cursorLine.contains("Sat 9 Feb"))
        stage.tell(.end, .laterInTime)
        #expect(stage.cursorLine.contains("Sat 2 Mar"))
        stage.tell(.top, .earlierInTime)
        #expect(stage.cursorLine.contains("2011"))
    }

    @Test func bracketsListWhatOneOutletTellsAndThenAllAgain() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        let all = stage.screen.items.count
        stage.tell(.nextOutlet)
        #expect(stage.picture.contains("told by a"))
        #expect(stage.cursorLine.contains("Sat 9 Feb"), "the cursor stays at what a tells of that day")
        #expect((1..<all).contains(stage.screen.items.count))
        stage.tell(.previousOutlet)
        #expect(stage.screen.items.count == all)
        stage.tell(.previousOutlet)
        #expect(stage.picture.contains("told by e"))
        #expect(stage.effects.last == .say("what e tells, alone or with others: \(Words.noOutlet)"))
        stage.tell(.nextOutlet)
        #expect(stage.screen.items.count == all)
    }

    @Test func movingInTimeStaysWithTheOutletThatIsListed() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        stage.tell(.previousOutlet, .previousOutlet)
        #expect(stage.picture.contains("told by d"))
        stage.tell(.top, .laterInTime)
        #expect(stage.screen.selectedEvent?.reports.contains { $0.passage.article == ArticleKey(index: 3) } == true)
    }

    @Test func whyShowsEveryReportAndBackClosesThem() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        #expect(!stage.screen.holdsBack)
        stage.tell(.why)
        #expect(stage.screen.holdsBack)
        #expect(stage.cursorLine == "> b15    ..announced a final push to retake Baghouz [late on Saturday].")
        stage.tell(.down)
        #expect(stage.cursorLine.hasPrefix("> c11"))
        stage.tell(.back)
        #expect(!stage.screen.holdsBack)
        #expect(stage.cursorLine.contains("Sat 9 Feb"))
    }

    @Test func zoomingChangesTheCellsAndSaysSo() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        stage.tell(.zoomOut)
        #expect(stage.effects.last == .say("the axis shows weeks"))
        #expect(stage.picture.contains("4 Feb  11 Feb"))
        stage.tell(.zoomOut, .zoomOut, .zoomOut)
        #expect(stage.effects.last == .say("the axis shows years: no further step"))
        #expect(stage.picture.contains("2017"))
        stage.tell(.zoomIn, .zoomIn, .zoomIn, .zoomIn, .zoomIn)
        #expect(stage.picture.contains("| 3   4   5   6"))
    }

    @Test func theSameEventStaysSelectedWhenTheTimelineComesAgain() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        stage.tell(.laterInTime, .laterInTime, .laterInTime)
        let before = stage.cursorLine
        _ = stage.screen.update(.arrived(.timeline(TimelineSeeds.timeline)))
        #expect(stage.cursorLine == before)
    }

    @Test func whatCannotBeDatedHasLinesOfItsOwn() {
        let blocks = [Block(index: 0, line: 3, role: .body, text: "They left on Saturday.")]
        let article = Article(
            id: ArticleID(rawValue: "a1"), identity: .guid("1"), source: Source(path: "1", mediaType: "text/plain"),
            title: Title(text: "They left", isFirstLine: true), published: .arrival(Instant(seconds: 0)), sha256: "",
            blocks: blocks)
        var annotated = Annotator.annotate(article)
        annotated.times = TimeFinder.times(in: blocks, anchor: nil)
        let stage = TimelineStage(Timeline.of([annotated]))
        #expect(stage.cursorLine.hasPrefix("> no day       ~ a     (not dated) They left on Saturday."))
        #expect(stage.picture.contains("= not dated: \"Saturday\": the article's date is not known"))
    }

    @Test func emptyAndRefusedTimelinesSayWhy() {
        #expect(TimelineStage(nil).picture.contains("laying out.."))
        #expect(
            TimelineStage(Timeline(articles: [], events: [], undated: [])).picture.contains(
                "no sentence of these articles names a day"))
        var stage = TimelineStage(nil)
        _ = stage.screen.update(.arrived(.refused("the library is locked: try again")))
        #expect(stage.picture.contains("the library is locked: try again"))
    }

    @Test(arguments: [20, 24, 35, 59, 60, 61, 79, 80, 100, 119, 120, 160, 250])
    func noSizeAndNoKeyBreaksIt(columns: Int) {
        for rows in [5, 8, 11, 12, 18, 24, 60] {
            var stage = TimelineStage(TimelineSeeds.timeline, columns: columns, rows: rows)
            for action in [Action.end, .zoomIn, .top, .why, .end, .back, .zoomOut, .zoomOut, .pageDown, .laterInTime] {
                stage.tell(action)
                #expect(stage.canvas.picture.count == rows)
                #expect(stage.picture.contains(">"))
            }
        }
    }

    @Test func theYearIsLeftOutWhereItIsTheReaders() {
        var stage = TimelineStage(TimelineSeeds.timeline)
        #expect(stage.picture.contains("  2019         5 articles"))
        stage.year = 2019
        #expect(!stage.picture.contains("  2019         5 articles"))
    }
}
