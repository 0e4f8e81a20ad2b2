import News
import Testing

@testable import Indexing

@Suite struct SearchTests {
    private let test: TestLibrary

    init() throws {
        test = try TestLibrary()
        let articles = [
            article(
                1, "Forces destroyed fortifications in Baghuz.\nAbout 3,000 fighters remain.", headline: "Final push",
                outlet: "VOA", on: "2019-02-10"),
            article(
                2, "Forces are finally pushing on.", headline: "Clashes in Syria", outlet: "Al Jazeera",
                on: "2019-02-11"),
            article(3, "The university opened its doors.", on: "2019-03-02", language: "en-GB"),
        ]
        _ = try test.library.add(articles, retrieved: arrival)
    }

    private func found(_ text: String, sort: SortOrder = .newest) throws -> [Int] {
        let answer = try test.library.search(try Query(text), sort: sort, after: nil, limit: 0, budget: nil)
        return answer.hits.filter(\.matchesAll).compactMap { Int($0.article.id.rawValue.dropFirst(), radix: 16) }
    }

    @Test func wordsAreFoundByTheirStem() throws {
        #expect(try found("fighter") == [1])
        #expect(try found("FORCES") == [2, 1])
        #expect(try found("forces baghuz") == [1])
    }

    @Test func phrasesAreFoundAsSpelt() throws {
        #expect(try found("\"final push\"") == [1])
        #expect(try found("forces -\"final push\"") == [2])
    }

    @Test func prefixesFindWordsAndNotStems() throws {
        #expect(try found("universit*") == [3])
        #expect(try found("fort*") == [1])
    }

    @Test func filtersNarrow() throws {
        #expect(try found("outlet:voa") == [1])
        #expect(try found("outlet:\"al jazeera\" forces") == [2])
        #expect(try found("lang:en") == [3])
        #expect(try found("after:2019-02-11") == [3, 2])
        #expect(try found("before:2019-02-11") == [1])
        #expect(try found("-forces") == [3])
        #expect(try found("title:push") == [1])
        #expect(try found("after:2019-03 OR outlet:voa") == [3, 1])
    }

    @Test func theDayAnArticleCameInIsNoDate() throws {
        _ = try test.library.add([article(9, "Forces wait for orders.", on: nil)], retrieved: arrival)
        #expect(try found("orders") == [9])
        #expect(
            try found("orders after:2019-01") == [], "it came in on 1 March 2026, and nobody knows when it was written")
        #expect(try found("orders before:2030-01") == [])
        #expect(try found("(orders after:2019-01) OR outlet:voa") == [1])
        #expect(try found("after:2019-02-11") == [3, 2])
    }

    @Test func someOfTheWordsAreFoundOnlyWhereEverythingElseHolds() throws {
        func some(_ text: String) throws -> [Int] {
            let answer = try test.library.search(
                try Query(text), sort: .newest, after: nil, limit: 0, budget: nil)
            return answer.hits.filter { !$0.matchesAll }.compactMap {
                Int($0.article.id.rawValue.dropFirst(), radix: 16)
            }
        }
        #expect(try some("forces moonlight") == [2, 1])
        #expect(try some("forces moonlight -fighters") == [2])
        #expect(try some("forces moonlight outlet:voa") == [1])
        #expect(try some("forces -fighters") == [])
        #expect(try some("forces moonlight after:2019-02-11") == [2])
    }
}
