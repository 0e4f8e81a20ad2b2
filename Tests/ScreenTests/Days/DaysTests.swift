import Drawing
import News
import Testing

@testable import Screens

/// The library over time: `d` from a list, a line a day, `z Z` to count by other units.
@Suite struct DaysTests {
    @Test func daysAt80By24() {
        var stage = Stage(year: 2019)
        stage.press("d")
        #expect(
            stage.picture
                == """
                 Over time                                                           7 articles
                --------------------------------------------------------------------------------
                > Sat 2 Mar         ####             1      Ferry service resumes
                  Sun 10 Feb        ################ 4      (3) Ferry runs aground off Lorne
                  Mon 31 Dec 2018   ########         2      (first line) A storm closed the..
















                --------------------------------------------------------------------------------
                 1 article of 1 story; 3 articles without a date not shown
                 j k day  Enter articles  z Z zoom  c compare  t timeline  q back  ? help
                """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    @Test func enterListsWhatWasPublishedThen() {
        var stage = Stage()
        stage.press("d j Enter")
        #expect(
            stage.effects.contains(
                .loadArticles(query: "after:2019-02-10 before:2019-02-11", sort: .newest, after: nil)))
    }

    @Test func anotherUnitKeepsThePlaceInTime() {
        var stage = Stage(year: 2019)
        stage.press("d j Z Z")
        #expect(stage.effects.contains(.loadPeriods(query: "", by: .month)))
        #expect(stage.picture.contains { $0.hasPrefix("> Feb 2019") })
        stage.press("Z Z")
        #expect(stage.picture.last == " counted by the year: no further step")
        stage.press("z z z")
        #expect(stage.picture.contains { $0.hasPrefix("> Sun 10 Feb") })
    }

    @Test func aSearchIsCountedAndNarrowedWithItsOwnWords() {
        var screen = DaysScreen(query: "ferry OR ship")
        #expect(screen.update(.shown(Size(columns: 80, rows: 24))) == [.loadPeriods(query: "ferry OR ship", by: .day)])
        _ = screen.update(.arrived(.periods(Sample.periods(by: .day), query: "ferry OR ship", by: .day)))
        #expect(
            screen.update(.command(.open, count: nil)) == [
                .go(.articles(query: "(ferry OR ship) after:2019-03-02 before:2019-03-03"))
            ])
    }

    @Test func itComparesOnlyAStoryThatHasSeveralArticlesThen() {
        var stage = Stage()
        stage.press("d c")
        #expect(stage.picture.last?.contains("no story of these days has a second article") == true)
        stage.press("j c")
        #expect(stage.effects.contains { if case .compare = $0 { true } else { false } })
    }

    @Test(arguments: [(20, 5), (40, 10), (60, 24), (200, 60)])
    func itFitsAnyScreen(_ columns: Int, _ rows: Int) {
        var stage = Stage(columns: columns, rows: rows)
        stage.press("d j")
        #expect(stage.picture.count == rows)
        #expect(stage.picture.allSatisfy { Width.of($0) <= columns })
    }
}

extension Sample {
    /// Seven dated articles of three days, and three that state no date.
    static func periods(by unit: CalendarUnit) -> Periods {
        func period(_ day: String, _ articles: Int, _ title: Title, inLargest: Int) -> Period {
            let day = Day(iso: day) ?? Day(number: 0)
            return Period(
                days: unit.stretch(of: day), articles: articles, stories: articles == inLargest ? 1 : 2,
                largest: Sample.story, inLargest: inLargest, title: title)
        }
        return Periods(
            elements: [
                period("2019-03-02", 1, Title(text: "Ferry service resumes", isFirstLine: false), inLargest: 1),
                period("2019-02-10", 4, Title(text: "Ferry runs aground off Lorne", isFirstLine: false), inLargest: 3),
                period("2018-12-31", 2, Title(text: "A storm closed the harbour", isFirstLine: true), inLargest: 1),
            ], undated: 3)
    }
}
