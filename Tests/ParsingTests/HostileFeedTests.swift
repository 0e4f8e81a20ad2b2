import News
import Testing

@testable import Parsing

private func rss(_ item: String, head: String = "") -> String {
    "<?xml version=\"1.0\"?>\(head)<rss version=\"2.0\"><channel><title>T</title>\(item)</channel></rss>"
}

@Test("Entities of a document's own are never put in: they stay as written, and none can grow or read a file")
func usesNoEntityOfADocument() throws {
    let bomb = """
        <!DOCTYPE rss [<!ENTITY a "ha ha ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">
        <!ENTITY % y SYSTEM "file:///etc/passwd"> %y;]>
        """
    let item = "<item><title>Laugh &b; and &x;</title><description>Quite plain &amp; caf&eacute;.</description></item>"
    let article = try #require(try takenFeed(rss(item, head: bomb)).articles.first)
    #expect(article.headline == "Laugh &b; and &x;")
    #expect(article.blocks.last?.text == "Quite plain & café.")
    #expect(!article.blocks.contains { $0.text.string.contains("root:") })
}

@Test("Malformed XML is recovered from, the items are kept, and what was wrong is told with its line")
func recoversFromMalformedXML() throws {
    let feed = """
        <rss><channel><title>T</title>
        <item><title>One <b>bold</i> word</title><description>First &amp; foremost.</description></item>
        <item><title>Two</title><description>Second &lt;p&gt;text&lt;/p&gt;</description></item>
        <item><title>Three has no end</channel></rss>
        """
    let articles = try takenFeed(feed).articles
    #expect(articles.map(\.headline) == ["One bold word", "Two", "Three has no end"])
    #expect(articles.map { $0.blocks.last?.text } == ["First & foremost.", "text", "Three has no end"])
    #expect(articles[1].source.bozo?.string.hasPrefix("malformed XML, line 2: ") == true)
}

@Test("Of a feed that is cut off the whole items are taken, what was cut is not, and that is told")
func tellsCutFeeds() throws {
    let head = "<rss><channel><title>Harbour News</title><item><title>One</title></item>"
    for cut in ["<item><title>Two is c", "<item><title>Two</title><description>The ship", "<language>e", "<ite"] {
        let articles = try takenFeed(head + cut).articles
        #expect(articles.map(\.headline) == ["One"], "\(cut)")
        #expect(articles.first?.source.bozo?.string.hasPrefix("cut off: the feed ends in the middle") == true)
        #expect(articles.first?.language?.string != "e")
    }
    #expect(try takenFeed("<rss><channel><title>Harbour N").articles.isEmpty)
    #expect(try takenFeed(head + "</channel></rss>").articles.first?.source.bozo == nil)
}

@Test("Twenty thousand levels end the reading; what came before them is kept")
func survivesDepth() throws {
    let deep = String(repeating: "<b>", count: 20_000) + "x" + String(repeating: "</b>", count: 20_000)
    let articles = try takenFeed(rss("<item><title>Before</title></item><item><title>Within</title>\(deep)</item>"))
        .articles
    #expect(articles.first?.headline == "Before")
    let html = "<item><title>Html</title><description><![CDATA[\(deep)]]></description></item>"
    #expect(try takenFeed(rss(html)).articles.first?.blocks.last?.text == "x")
}

@Test("Latin-1 that says so, UTF-8 that says it is Latin-1, and bytes that are neither")
func readsFeedsInEveryEncoding() throws {
    func headline(_ bytes: [UInt8]) throws -> PlainText? {
        var found: PlainText?
        try Sample.inDirectory { place in
            let path = place + "/feed.xml"
            try Sample.write(bytes, path)
            found = Sample.taken(path).articles.first?.headline
        }
        return found
    }
    let head = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Caf".utf8)
    let tail = Array(" opens</title></item></channel></rss>".utf8)
    #expect(try headline(head + [0xE9] + tail) == "Café opens")
    #expect(try headline(head + [0xC3, 0xA9] + tail) == "Café opens")
    #expect(try headline(head + [0xE9, 0x01] + tail) == "Café opens")
    let wide =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><rss><channel><item><title>Café opens</title></item></channel></rss>"
    let little = wide.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try headline([0xFF, 0xFE] + little) == "Café opens")
}

@Test("Five hundred damaged feeds neither stop the program nor leave a control character behind")
func survivesDamage() throws {
    let whole = Array(
        rss(
            """
            <item><title>Ferry &amp; train</title><link>https://a.example/?b=1&amp;c=2</link><pubDate>Sun, 10 Feb 2019 09:05:00 GMT</pubDate>
            <description><![CDATA[<p>It <a href="/x">sails</a> again.</p><img alt="a boat at sea">]]></description></item>
            """
        ).utf8)
    var seed: UInt64 = 20_261_121
    func next(_ limit: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((seed >> 33) % UInt64(limit))
    }
    try Sample.inDirectory { place in
        for _ in 0..<500 {
            var bytes = whole
            for _ in 0...next(6) {
                switch next(3) {
                case 0: bytes[next(bytes.count)] = UInt8(next(256))
                case 1: bytes.remove(at: next(bytes.count))
                default: bytes.insert(contentsOf: Array("<&]>\"".utf8).shuffled(by: next), at: next(bytes.count))
                }
            }
            try Sample.write(bytes, place + "/feed.xml")
            for article in Sample.taken(place + "/feed.xml").articles {
                for block in article.blocks {
                    #expect(!block.text.string.unicodeScalars.contains { $0.value < 0x20 }, "seed 20261121")
                }
            }
        }
    }
}

extension Array {
    fileprivate func shuffled(by next: (Int) -> Int) -> [Element] {
        var list = self
        for place in list.indices.dropFirst().reversed() { list.swapAt(place, next(place + 1)) }
        return list
    }
}
