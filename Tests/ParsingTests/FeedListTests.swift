import Foundation
import News
import Testing

@testable import Parsing

@Suite struct FeedListTests {
    private func list(_ text: String, name: String = "list") throws -> FeedList? {
        let path = NSTemporaryDirectory() + "/list-\(UUID().uuidString)-\(name)"
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try FeedList(at: path)
    }

    @Test("OPML: outlines with an address are feeds, those around them groups")
    func opml() throws {
        let found = try #require(
            try list(
                """
                <?xml version="1.0"?>
                <opml version="2.0"><head><title>Mine</title></head><body>
                <outline text="World"><outline text="Asia &amp; Pacific">
                  <outline type="rss" text="Hill Herald" xmlUrl="https://hill.example/rss?a=1&b=2"/></outline>
                  <outline text="Coast" title="Coast Courier" xmlUrl="feed://coast.example/rss"/></outline>
                <outline type="rss" text="" xmlUrl="https://plain.example/feed"/>
                </body></opml>
                """))
        #expect(
            found.entries == [
                .init(url: "https://hill.example/rss?a=1&b=2", name: "Hill Herald", group: "World/Asia & Pacific"),
                .init(url: "http://coast.example/rss", name: "Coast Courier", group: "World"),
                .init(url: "https://plain.example/feed"),
            ])
        #expect(found.refusals.isEmpty)
    }

    @Test("OPML: bad addresses are told one by one, and a feed that is named twice is taken once")
    func faultsOfOPML() throws {
        let found = try #require(
            try list(
                """
                <opml version="1.0"><body>
                <outline text="A" xmlUrl="javascript:alert(1)"/>
                <outline text="B" xmlUrl="https://b.example/"/>
                <outline text="B again" xmlUrl="HTTPS://B.example"/>
                <outline text="C" xmlUrl=""/>
                <outline text="D" xmlUrl="http://user:word@d.example/"/>
                </body></opml>
                """))
        #expect(found.entries.map(\.name) == ["B"])
        #expect(found.repeated == 1)
        #expect(found.refusals.count == 3)
        #expect(found.refusals.first == "\"A\": javascript:alert(1) is no address of the web")
        #expect(found.refusals.dropFirst().first == "\"C\": without an address")
    }

    @Test("OPML: no entity of the document's own is used, no file read, and deep nesting ends")
    func hostileOPML() throws {
        let lol = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }.joined()
        let found = try #require(
            try list(
                """
                <?xml version="1.0"?><!DOCTYPE opml [<!ENTITY l0 "lol">\(lol)<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <opml><body><outline text="&l9;&x;" xmlUrl="https://a.example/"/></body></opml>
                """))
        #expect(found.entries.count == 1)
        #expect(
            found.entries.allSatisfy { ($0.name?.scalarCount ?? 0) <= 200 && !"\($0.name ?? "")".contains("root:") })
        let deep =
            "<opml><body>" + String(repeating: "<outline text=\"g\">", count: 5_000)
            + "<outline xmlUrl=\"https://a.example/\"/>"
        #expect(try list(deep)?.refusals.first?.string.hasPrefix("malformed XML") == true)
        #expect(
            try list(
                "<opml><body>" + String(repeating: "<outline text=\"g\">", count: 100)
                    + "<outline xmlUrl=\"https://a.example/\"/>")?.entries.first?.group == "g/g/g/g/g/g/g/g")
    }

    @Test("newsboat: quoted tags, titles and comments; what is its own is told by line")
    func newsboat() throws {
        let found = try #require(
            try list(
                """
                # my feeds
                https://one.example/rss "world news" war "~One, daily"

                https://two.example/rss tech !
                "query:Unread Articles:unread = \\"yes\\""
                exec:~/bin/fetch.sh
                "filter:~/bin/clean.py:https://three.example/rss"
                https://one.example/rss
                """, name: "urls"))
        #expect(
            found.entries == [
                .init(url: "https://one.example/rss", name: "One, daily", group: "world news"),
                .init(url: "https://two.example/rss", group: "tech"),
            ])
        #expect(found.repeated == 1)
        #expect(
            found.refusals == [
                "line 5: query: is newsboat's own, no feed that is fetched",
                "line 6: exec: is newsboat's own, no feed that is fetched",
                "line 7: filter: is newsboat's own, no feed that is fetched",
                "1 feeds bear several tags: the first is the group, the others are left out",
            ])
    }

    @Test(
        "What is no list of feeds is none",
        arguments: [
            "The minister spoke on Monday.\nhttps://news.example/story\n", "exec:~/bin/fetch.sh\n", "# nothing\n",
            "<rss><channel><item><title>a</title></item></channel></rss>", "{\"title\":\"a\",\"text\":\"b\"}\n",
        ])
    func noList(_ text: String) throws { #expect(try list(text) == nil) }

    @Test("A list of feeds is no article")
    func noArticle() {
        let taken = takenFeedList()
        #expect(taken?.reason == "a list of feeds, no article: broadsheet import subscribes to them")
    }

    private func takenFeedList() -> Refusal? {
        let path = NSTemporaryDirectory() + "/list-\(UUID().uuidString).opml"
        try? Data("<opml><body/></opml>".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var refusal: Refusal?
        Intake(options: IntakeOptions(arrival: Instant(seconds: 0))).articles(at: path) { result in
            if case .failure(let why) = result { refusal = why }
        }
        return refusal
    }
}
