import Foundation
import News
import Testing

@testable import Indexing

@Suite struct StoredArticleTests {
    @Test(
        "an article is read back from its bytes as it was, whatever its text holds",
        arguments: [
            "Plain words.", "He said: \"Back\\slash\" and \\\"blocks\\\":[] and \"blocks\":[]", "Ærø, Łódź, 東京 and 🛶",
            "", "\\",
        ])
    func bytesKeepTheArticle(_ text: String) throws {
        var told = article(7, text, headline: "Quay \"closed\": \(text)", authors: [PlainText(text)])
        for role in Role.allCases {
            told.blocks.append(Block(index: told.blocks.count, line: nil, role: role, text: PlainText(text)))
        }
        let bytes = StoredArticle.encode(told)
        #expect(try StoredArticle.decode(bytes) == told)
        #expect(try JSONDecoder().decode(Article.self, from: JSONEncoder().encode(told)) == told)
    }

    @Test("an article without blocks is read back too")
    func noBlocks() throws {
        let told = article(8, "")
        #expect(told.blocks.isEmpty)
        #expect(try StoredArticle.decode(StoredArticle.encode(told)) == told)
    }

    @Test(
        "every fact of an article is read back, and as the derived encoder would have kept it",
        arguments: [
            Identity.guid("a \"name\" \\ of \u{1}\u{7F} lines\n"), .path("/news/ær.txt"),
            .address("https://example.org/a?b=c&d"),
            .feed(url: "https://example.org/feed", guid: "17"),
        ])
    func everyFact(_ identity: Identity) throws {
        var told = article(9, "The ferry \"Aurora\" sailed again on Monday.", headline: "Ferry sails")
        told.identity = identity
        told.source.url = "https://example.org/a"
        told.source.bozo = "no text"
        (told.standfirst, told.dateline, told.language) = ("It had lain still.", "BERGEN", "en-GB")
        (told.url, told.guid) = ("https://example.org/a", "17")
        told.outlet = Outlet(name: "The \\Post\\", basis: .domain)
        (told.contributors, told.agencies, told.categories) = (["Ida Lund"], ["AP", "AFP"], ["World"])
        told.links = [Link(url: "https://example.org/b", text: "more \u{2028}here")]
        told.enclosures = [
            Enclosure(url: "https://example.org/c.mp3", mediaType: "audio/mpeg", length: 17),
            Enclosure(url: "https://example.org/d"),
        ]
        var feed = Feed(kind: .atom)
        (feed.title, feed.url, feed.siteURL) = ("The Post", "https://example.org/feed", "https://example.org/")
        (feed.language, feed.updated) = ("en", .day(Day(number: 17_000)))
        told.feed = feed
        told.modified = .instant(Instant(seconds: 1_550_000_000, offset: -3_600))
        told.retrieved = Instant(seconds: -5, offset: 7_200)
        told.published = Dating(
            value: nil, earliest: .day(Day(number: -4)), latest: .instant(Instant(seconds: 7)), basis: .story,
            why: "the day of \"most\" of its story")
        told.version = 3
        let derived = try JSONDecoder().decode(Article.self, from: JSONEncoder().encode(told))
        #expect(try StoredArticle.decode(StoredArticle.encode(told)) == derived)
        #expect(derived.identity == identity)
    }
}
