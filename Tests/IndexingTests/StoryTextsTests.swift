import News
import Testing

@testable import Indexing

/// Four lines of a wire report, from which members of one story take what they tell.
private let wire = [
    "The overloaded ferry sank off Zamboanga late on Friday, drowning a crew of nine.",
    "Divers recovered the captain's logbook from the wreck on Saturday morning.",
    "The coast guard said the ferry had carried twice the cargo its licence allowed.",
    "A tanker passing by rescued two cooks from the water before midnight.",
]
/// Another outlet's words on the same ferry.
private let own = [
    "Nine sailors are dead, and relatives waited at the harbour all night for word of them.",
    "Fishermen had seen the ferry listing heavily in the swell near Zamboanga.",
    "Its owner told this newspaper that he had warned against leaving in such weather.",
    "Bells rang in the old town when the boats came back empty.",
]

@Suite struct StoryTextsTests {
    private let test: TestLibrary

    init() throws { test = try TestLibrary() }

    /// Takes an article of the story in, and answers with how many separate texts the story has then.
    @discardableResult
    private func texts(after number: Int, _ lines: [String]) throws -> Int {
        let told = article(
            number, lines.joined(separator: "\n"), headline: "Ferry sinks off Zamboanga with crew of nine",
            outlet: "Outlet \(number)")
        _ = try test.library.add([told], retrieved: arrival)
        #expect(try test.library.stories(after: nil, limit: 0).elements.count == 1)
        return try #require(
            try (1...9).first { count in
                try !test.library.search(
                    Query("texts:\(count)"), sort: .newest, after: nil, limit: 0, budget: nil
                ).hits.isEmpty
            })
    }

    @Test("a copy that is written anew is a text of its own, and one again when it goes back")
    func aMemberThatIsWrittenAnewIsCountedAnew() throws {
        #expect(try texts(after: 1, wire) == 1)
        #expect(try texts(after: 2, wire) == 1)
        #expect(try texts(after: 2, own) == 2)
        #expect(try texts(after: 2, wire) == 1)
    }

    @Test("the article that gave a group its number leaves it, and the others stay one text")
    func theFirstOfAGroupIsWrittenAnew() throws {
        for number in 1...3 { try texts(after: number, wire) }
        #expect(try texts(after: 1, own) == 2)
        #expect(try texts(after: 4, own) == 2)
        #expect(try texts(after: 3, own) == 2)
        #expect(try texts(after: 2, own) == 1)
    }

    @Test("two texts that were one only through a third part when that is written anew")
    func whatATextHeldTogetherParts() throws {
        #expect(try texts(after: 1, wire) == 1)
        #expect(try texts(after: 2, own) == 2)
        #expect(try texts(after: 3, wire + own) == 1)
        #expect(try texts(after: 3, own) == 2)
    }

    @Test("counting does not depend on how the articles were handed over")
    func versionsInOneImportCountAsInSeveral() throws {
        for (number, lines) in [(1, wire), (2, wire), (3, own), (1, own)] { try texts(after: number, lines) }
        let atOnce = try TestLibrary()
        let articles = [(1, wire), (2, wire), (3, own), (1, own)].map { number, lines in
            article(
                number, lines.joined(separator: "\n"), headline: "Ferry sinks off Zamboanga with crew of nine",
                outlet: "Outlet \(number)")
        }
        _ = try atOnce.library.add(articles, retrieved: arrival)
        let query = try Query("texts:2")
        let one = try test.library.search(query, sort: .newest, after: nil, limit: 0, budget: nil).hits
        let other = try atOnce.library.search(query, sort: .newest, after: nil, limit: 0, budget: nil).hits
        #expect(one.count == 3)
        #expect(other.map(\.article.id) == one.map(\.article.id))
    }

    /// Takes articles of two events in, a ferry and a budget, and answers with their stories.
    private func twoStories() throws -> (ferry: StoryID, budget: StoryID) {
        let budget =
            "Parliament in Lisbon voted for the budget after a debate of nine hours.\nThe opposition left the hall."
        let told = [
            (1, wire.joined(separator: "\n"), "Ferry sinks off Zamboanga with crew of nine"),
            (2, own.joined(separator: "\n"), "Ferry sinks off Zamboanga with crew of nine"),
            (3, budget, "Lisbon votes for budget"),
        ].map { article($0.0, $0.1, headline: $0.2, outlet: "Outlet \($0.0)") }
        let stories = try test.library.add(told, retrieved: arrival).compactMap(\.story)
        #expect(stories[0] == stories[1] && stories[1] != stories[2])
        return (stories[0], stories[2])
    }

    /// The numbers of the articles in stories of so many texts, in brackets too, where the query is checked row by row.
    private func numbers(_ query: String) throws -> [Int] {
        func found(_ text: String) throws -> [Int] {
            try test.library.search(Query(text), sort: .newest, after: nil, limit: 0, budget: nil).hits
                .filter(\.matchesAll).compactMap { Int($0.article.id.rawValue.dropFirst(), radix: 16) }.sorted()
        }
        let numbers = try found(query)
        #expect(try found("(\(query) OR tag:nothing)") == numbers)
        return numbers
    }

    @Test("the reader's merging and splitting counts: texts: finds what the stories on the screen have")
    func theReadersWordCounts() throws {
        let (ferry, budget) = try twoStories()
        #expect(try numbers("texts:2") == [1, 2])
        #expect(try numbers("texts:1") == [3])
        try test.library.mergeStories([budget], into: ferry)
        #expect(try numbers("texts:3") == [1, 2, 3])
        #expect(try numbers("texts:1") == [])
        #expect(try test.library.texts(of: ferry).map(\.count) == [1, 1, 1])
        #expect(try test.library.undo() != nil)
        #expect(try numbers("texts:2") == [1, 2])
        let split = try test.library.splitStory([ArticleID(number: 2)])
        #expect(try numbers("texts:1") == [1, 2, 3])
        #expect(try test.library.texts(of: split) == [[ArticleID(number: 2)]])
    }

    @Test("a repost in a story the reader merges is one text with what it copies")
    func aRepostIsFoundAcrossMergedStories() throws {
        let (ferry, budget) = try twoStories()
        let copy = article(
            4, wire.joined(separator: "\n"), headline: "Ferry sinks off Zamboanga with crew of nine", on: "2019-06-01")
        let other = try #require(try test.library.add([copy], retrieved: arrival).first?.story)
        #expect(other != ferry)
        try test.library.mergeStories([other, budget], into: ferry)
        #expect(try test.library.texts(of: ferry).map { $0.compactMap(\.number) } == [[1, 4], [2], [3]])
        #expect(try numbers("texts:3") == [1, 2, 3, 4])
        #expect(try numbers("texts:>3") == [])
    }
}
