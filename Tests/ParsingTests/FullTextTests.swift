import News
import Testing

@testable import Parsing

@Suite struct FullTextTests {
    private let arrival = Instant(seconds: 1_772_366_400)
    private let address = "https://news.example/ferry"

    private func item() throws -> Article {
        let feed = """
            <rss><channel><title>The Coast Courier</title><item><guid>n1</guid><title>Ferry late again</title>
            <link>\(address)</link><author>Ann Lee</author><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate>
            <description>Fog held the ferry back for two hours.</description></item></channel></rss>
            """
        let intake = FeedIntake(origin: "https://news.example/rss", url: "https://news.example/rss", arrival: arrival)
        guard case .feed(let contents) = intake.read(Array(feed.utf8)) else {
            throw FullText.Refused(reason: "no feed")
        }
        return try #require(contents.articles.first)
    }

    private func page(_ paragraphs: [String]) -> [UInt8] {
        let text = paragraphs.map { "<p>\($0)</p>" }.joined()
        return Array(
            """
            <!DOCTYPE html><html><head><title>Ferry delayed | Coast Courier Online</title>
            <meta property="og:site_name" content="Coast Courier Online"><meta name="author" content="Web desk">
            </head><body><nav><a href="/">Home</a></nav><article><h1>Ferry delayed</h1>\(text)</article></body></html>
            """.utf8)
    }

    private let long = (1...5).map {
        "The ferry waited at the pier for a gap in the fog, the harbour master said in paragraph \($0) of his long account."
    }

    @Test("The page gives the text, the feed what it states of the article")
    func whole() throws {
        let short = try item()
        let whole = try FullText(arrival: arrival).article(short, page: page(long), at: address)
        #expect(whole.id == short.id && whole.identity == short.identity)
        #expect(whole.headline == "Ferry late again")
        #expect(whole.outlet == Outlet(name: "The Coast Courier", basis: .feed))
        #expect(whole.authors == ["Ann Lee"])
        #expect(whole.published == short.published)
        #expect(whole.blocks.filter { $0.role == .body }.count == 5)
        #expect(whole.blocks.map(\.index) == Array(whole.blocks.indices))
        #expect(whole.blocks.first { $0.role == .headline }?.text == "Ferry late again")
        #expect(whole.sha256 != short.sha256)
    }

    @Test("A page that holds less than the feed gave, or no article, is not taken")
    func less() throws {
        let short = try item()
        for bytes in [page(["Log in."]), Array("%PDF-1.7".utf8), [], Array("<html><body></body></html>".utf8)] {
            #expect(throws: FullText.Refused.self) {
                try FullText(arrival: arrival).article(short, page: bytes, at: address)
            }
        }
    }
}
