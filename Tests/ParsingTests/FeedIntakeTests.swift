import News
import Testing

@testable import Parsing

@Suite struct FeedIntakeTests {
    private let arrival = Instant(seconds: 1_772_366_400)

    private func read(_ text: String, from url: String = "https://www.news.example/feeds/all.xml") -> FetchedContent {
        FeedIntake(origin: "https://news.example/rss", url: url, arrival: arrival).read(Array(text.utf8))
    }

    private func feed(_ text: String) throws -> FeedContents {
        guard case .feed(let contents) = read(text) else { throw Refusal(path: "", reason: "no feed", kind: .badData) }
        return contents
    }

    @Test("Items are named by the subscription's address and their guid, wherever the feed says that it stands")
    func identity() throws {
        let contents = try feed(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Coast Courier</title>
            <atom:link rel="self" href="http://liar.example/other"/><link>https://news.example/</link>
            <item><guid isPermaLink="false">n1</guid><title>Ferry late</title><link>/ferry</link><description>Fog.</description></item>
            <item><title>Bridge open</title><link>https://news.example/bridge?utm_source=rss</link></item>
            <item><title>A line alone</title></item></channel></rss>
            """)
        #expect(contents.feed.title == "The Coast Courier")
        #expect(
            contents.articles.map(\.identity).prefix(2) == [
                .feed(url: "https://news.example/rss", guid: "n1"),
                .feed(url: "https://news.example/rss", guid: "https://news.example/bridge"),
            ])
        #expect(contents.articles.map(\.url).first == "https://www.news.example/ferry")
        #expect(contents.articles.first?.outlet == Outlet(name: "The Coast Courier", basis: .feed))
        #expect(contents.articles.count == 3)
    }

    @Test("An item without a name of its own keeps its identity when its words change, its headline alone does not")
    func nameless() throws {
        func id(_ words: String) throws -> ArticleID? {
            try feed(
                "<rss><channel><item><title>Tide tables</title><description>\(words)</description></item></channel></rss>"
            )
            .articles.first?.id
        }
        #expect(try id("High water at six.") == id("High water at seven."))
    }

    @Test("Two items of one guid do not push each other out: the first stands, and it is told")
    func repeatedGuid() throws {
        let item = { (words: String) in "<item><guid>same</guid><title>\(words)</title></item>" }
        let contents = try feed("<rss><channel><title>T</title>\(item("One"))\(item("Two"))</channel></rss>")
        #expect(contents.articles.map(\.headline) == ["One"])
        #expect(contents.refusals == ["1 items bear the id of another, or are too many: left out"])
    }

    @Test(
        "A feed without items is a feed",
        arguments: [
            "<rss><channel><title>Quiet</title></channel></rss>",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Quiet</title></feed>",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Quiet\",\"items\":[]}",
        ])
    func empty(_ text: String) throws {
        let contents = try feed(text)
        #expect(contents.feed.title == "Quiet")
        #expect(contents.articles.isEmpty && contents.refusals.isEmpty)
    }

    @Test("A page names its feeds: by link elements of a feed's type, counted from its base, each once")
    func links() throws {
        guard
            case .page(let links) = read(
                """
                <!DOCTYPE html><html><head><base href="/site/"><link rel="stylesheet" href="a.css">
                <link rel="alternate" hreflang="de" href="/de" type="text/html">
                <link rel="ALTERNATE" type="application/rss+xml; charset=utf-8" title=" All news " href="rss.xml">
                <link type="application/atom+xml" rel="alternate" href="https://news.example/atom">
                <link type="application/atom+xml" rel="alternate" href="https://news.example/atom#again">
                <link type="application/rss+xml" rel="alternate" href="javascript:alert(1)">
                </head><body><p>Words.</p></body></html>
                """)
        else {
            Issue.record("no page")
            return
        }
        #expect(
            links == [
                FeedLink(url: "https://www.news.example/site/rss.xml", title: "All news"),
                FeedLink(url: "https://news.example/atom"),
            ])
    }

    @Test("What is neither says so")
    func neither() {
        for text in ["", "Just words.", "%PDF-1.7", "<?xml version='1.0'?><svg/>"] {
            guard case .neither(let why) = read(text) else {
                Issue.record("\(text) was read")
                continue
            }
            #expect(!why.isEmpty)
        }
    }
}
