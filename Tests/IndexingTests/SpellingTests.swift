import News
import Testing

@testable import Indexing

@Suite struct SpellingTests {
    private let test: TestLibrary

    private static let first = """
        Heavy fighting continued on Sunday inside the village of Baghuz as the Syrian Democratic Forces pressed their assault.
        Coalition airstrikes destroyed fortifications in Baghuz overnight, the forces said in a statement.
        """
    private static let second = """
        Heavy fighting was reported on Sunday inside the village of Baghouz as the Syrian Democratic Forces pressed on with an assault.
        Coalition airstrikes destroyed more fortifications overnight, the forces said in a statement from Baghouz.
        """

    init() throws {
        test = try TestLibrary()
        _ = try test.library.add(
            [
                article(1, Self.first), article(2, Self.second),
                article(3, "A trader from Baghouz opened a shop in Leeds.", on: "2020-01-01"),
            ],
            retrieved: arrival)
    }

    private func answer(_ text: String) throws -> SearchAnswer {
        try test.library.search(try Query(text), sort: .newest, after: nil, limit: 0, budget: nil)
    }

    private func found(_ text: String) throws -> [Int] {
        try answer(text).hits.filter(\.matchesAll).compactMap { Int($0.article.id.rawValue.dropFirst(), radix: 16) }
    }

    @Test func aNameFindsTheSpellingsLearntOfIt() throws {
        let answer = try answer("baghuz")
        #expect(try found("baghuz") == [3, 2, 1])
        #expect(answer.asTyped == 1)
        #expect(answer.spellings == [.init(typed: "baghuz", spelt: "Baghouz", count: 2)])
        #expect(answer.hits.map(\.spelt) == [["Baghouz"], ["Baghouz"], []])
    }

    @Test func anEqualsSignAsksForTheSpellingTyped() throws {
        #expect(try found("=baghuz") == [1])
        #expect(try answer("=baghuz").asTyped == nil)
    }

    @Test func otherWordsStillHaveToBeFound() throws {
        #expect(try found("trader baghuz") == [3])
        #expect(try found("baghuz after:2019-06") == [3])
        #expect(try found("-baghuz") == [3, 2])
        #expect(try found("title:baghuz OR baghuz") == [3, 2, 1])
    }

    @Test func spellingsAreLearntAcrossImportsAndProcesses() throws {
        let other = try TestLibrary()
        _ = try other.library.add([article(1, Self.first)], retrieved: arrival)
        let again = try other.reopened()
        _ = try again.add([article(2, Self.second)], retrieved: arrival)
        let answer = try again.search(try Query("baghouz"), sort: .relevance, after: nil, limit: 10, budget: nil)
        #expect(answer.hits.filter(\.matchesAll).count == 2)
        #expect(answer.spellings.map(\.spelt) == ["Baghuz"])
    }

    @Test func whatOnlySoundsAlikeIsNotJoined() throws {
        let other = try TestLibrary()
        _ = try other.library.add(
            [
                article(
                    1, "The minister Alan Reid spoke in Leeds on Monday about the flood in the valley and the rescue."),
                article(
                    2, "The banker Tom Reed spoke in Leeds on Monday about the flood in the valley and the rescue."),
            ], retrieved: arrival)
        let answer = try other.library.search(try Query("reid"), sort: .newest, after: nil, limit: 0, budget: nil)
        #expect(answer.hits.filter(\.matchesAll).count == 1)
        #expect(answer.spellings.isEmpty)
    }

    @Test(
        "a spelling that one outlet gets wrong by a letter is found, where the comparison takes the two for one name",
        arguments: [("Port Lasel", "Port Lassel", "lasel"), ("Tarvena", "Tarvenna", "tarvenna")])
    func aMisspeltNameIsFound(right: String, wrong: String, typed: String) throws {
        let told = """
            A freighter with forty containers of grain ran aground off NAME on Sunday night, the coast guard said.
            Tugs from NAME tried to free the freighter before the tide turned, and divers looked for a leak.
            """
        let test = try TestLibrary()
        let articles = [(1, right), (2, wrong)].map { number, name in
            article(number, told.replacing("NAME", with: name), outlet: "Outlet \(number)")
        }
        _ = try test.library.add(articles, retrieved: arrival)
        let answer = try test.library.search(try Query(typed), sort: .newest, after: nil, limit: 0, budget: nil)
        #expect(answer.hits.filter(\.matchesAll).count == 2)
    }
}
