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
}
