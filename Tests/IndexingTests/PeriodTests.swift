import News
import Testing

@testable import Indexing

/// How many articles were published when.
@Suite struct PeriodTests {
    private static let ferry =
        "The ferry ran aground off Lorne in thick fog, the harbour master said, and divers looked for a leak."
    private static let budget =
        "Parliament in Lisbon voted for the budget of the minority government after a long debate on taxes."

    private func filled() throws -> TestLibrary {
        let test = try TestLibrary()
        _ = try test.library.add(
            [
                article(1, Self.ferry, on: "2019-02-10"),
                article(2, Self.ferry + " Nobody was hurt.", on: "2019-02-10"),
                article(3, Self.budget, on: "2019-02-10"),
                article(4, Self.budget + " It took all night.", on: "2019-03-01"),
                article(5, "A third thing altogether: the museum of clocks opens on an island.", on: nil),
            ], retrieved: arrival)
        return test
    }

    @Test func theNewestDayComesFirstWithItsLargestStory() throws {
        let periods = try filled().library.periods(matching: .everything, by: .day)
        #expect(periods.elements.map(\.days.lowerBound.description) == ["2019-03-01", "2019-02-10"])
        #expect(periods.elements.map(\.articles) == [1, 3])
        #expect(periods.elements.map(\.inLargest) == [1, 2])
        #expect(periods.elements.map(\.stories) == [1, 2])
        #expect(periods.undated == 1)
    }

    @Test func monthsAndYearsAddTheirDays() throws {
        let test = try filled()
        #expect(try test.library.periods(matching: .everything, by: .month).elements.map(\.articles) == [1, 3])
        let years = try test.library.periods(matching: .everything, by: .year).elements
        #expect(years.map(\.articles) == [4])
        #expect(years.map(\.days.upperBound.description) == ["2019-12-31"])
    }

    @Test func aSearchCountsWhatItFindsAlone() throws {
        let test = try filled()
        #expect(try test.library.periods(matching: Query("lisbon"), by: .day).elements.map(\.articles) == [1, 1])
        #expect(try test.library.periods(matching: Query("island"), by: .day) == Periods(elements: [], undated: 1))
        #expect(try test.library.periods(matching: Query("volcano"), by: .day).elements.isEmpty)
    }

    @Test func theReadersOwnStoriesCount() throws {
        let test = try filled()
        let day = try #require(test.library.periods(matching: .everything, by: .day).elements.last)
        let budget = try #require(test.library.summary(article(3, Self.budget).id)?.story)
        try test.library.mergeStories([budget], into: day.largest)
        var after = try #require(test.library.periods(matching: .everything, by: .day).elements.last)
        #expect((after.stories, after.inLargest) == (1, 3))
        try test.library.splitStory([article(2, Self.ferry).id])
        after = try #require(test.library.periods(matching: .everything, by: .day).elements.last)
        #expect((after.stories, after.inLargest) == (2, 2))
        let searched = try test.library.periods(matching: Query("is:unread"), by: .day)
        #expect(try searched == test.library.periods(matching: .everything, by: .day))
    }

    @Test func countsOfAllAndOfASearchThatFindsAllAgree() throws {
        let test = try filled()
        for unit in CalendarUnit.allCases {
            let all = try test.library.periods(matching: .everything, by: unit)
            #expect(try test.library.periods(matching: Query("is:unread"), by: unit) == all)
        }
    }
}
