import Foundation
import News
import Synchronization
import Testing

@testable import Loopback
@testable import broadsheet

@Suite struct FetchCommandTests {
    private static func feed(_ items: String...) -> String {
        "<rss version=\"2.0\"><channel><title>The Coast Courier</title>"
            + items.map {
                "<item><guid>\($0)</guid><title>Ferry \($0)</title><description>The ferry \($0) was late.</description></item>"
            }
            .joined() + "</channel></rss>"
    }

    /// A home, and a server that answers by what is asked for and how often it was.
    private func with(
        _ answer: @escaping @Sendable (LoopbackServer.Asked, Int) -> [LoopbackStep],
        _ body: (Room, LoopbackServer) throws -> Void
    ) throws {
        let counts = Counts()
        let server = try LoopbackServer { asked in answer(asked, counts.count(asked.target)) }
        defer { server.stop() }
        try body(try Room(), server)
    }

    @Test("A feed is subscribed to, read, and visited again with what its server gave to ask with")
    func subscribeAndFetch() throws {
        try with { asked, _ in
            asked.field("if-none-match") == "\"v1\""
                ? LoopbackStep.answer(304)
                : LoopbackStep.answer(200, ["ETag: \"v1\""], Self.feed("one", "two"))
        } _: { room, server in
            let url = try server.url("/rss").string
            let first = try room.run("subscribe", url, "--allow-private", "--group", "sea", "--json")
            #expect(first.code == 0, "\(first.errors)")
            let visit = try #require(try first.values.first)
            #expect(visit["outcome"].text == "fresh")
            #expect(visit["new"].whole == 2)
            let listed = try #require(try room.run("feeds", "--json").values.first)
            #expect(listed["title"].text == "The Coast Courier")
            #expect((listed["articles"].whole, listed["unread"].whole) == (2, 2))
            #expect(try room.run("search", "feed:courier", "ferry", "--json").values.count == 2)
            #expect(try room.run("list", "--json").values.first?["outlet"].text == "The Coast Courier")
            let again = try room.run("fetch", "courier")
            #expect(again.code == 0)
            #expect(again.output == "f1    The Coast Courier            unchanged\n")
            #expect(server.asked.count == 2)
        }
    }

    @Test("What is not due is not asked, and that is said; --force asks")
    func due() throws {
        try with { _, _ in
            LoopbackStep.answer(200, ["Cache-Control: max-age=3600"], Self.feed("one"))
        } _: { room, server in
            _ = try room.run("subscribe", server.url("/rss").string, "--allow-private")
            let early = try room.run("fetch")
            #expect(early.code == 0)
            #expect(early.output.hasPrefix("no feed is due before"))
            #expect(server.asked.count == 1)
            #expect(try room.run("fetch", "--force").output.hasSuffix("nothing new\n"))
            #expect(server.asked.count == 2)
        }
    }

    @Test("A page's one feed is taken; of several none is, and they are listed; of none it is said")
    func pages() throws {
        let link = { (href: String, title: String) in
            "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"\(title)\" href=\"\(href)\">"
        }
        let pages = [
            "/one": "<!DOCTYPE html><html><head>\(link("feeds/rss", "News"))</head></html>",
            "/two": "<!DOCTYPE html><html><head>\(link("/a", "News"))\(link("/b", "Sport"))</head></html>",
            "/none": "<!DOCTYPE html><html><head></head><body><p>Words.</p></body></html>",
            "/feeds/rss": Self.feed("one"),
        ]
        try with { asked, _ in
            LoopbackStep.answer(200, [], pages[asked.target] ?? "")
        } _: { room, server in
            let one = try room.run("subscribe", server.url("/one").string, "--allow-private")
            #expect(one.code == 0, "\(one.errors)")
            #expect(try room.run("feeds", "--json").values.map { $0["url"].text } == [server.url("/feeds/rss").string])
            let two = try room.run("subscribe", server.url("/two").string, "--allow-private")
            #expect(two.code == 65)
            #expect(two.errors.contains("names 2 feeds") && two.errors.contains("/b (Sport)"))
            #expect(try room.run("subscribe", server.url("/none").string, "--allow-private").code == 65)
            #expect(try room.run("feeds", "--json").values.count == 1)
        }
    }

    @Test("A private address is refused unless it is allowed, and nothing is asked there")
    func privateAddress() throws {
        try with { _, _ in
            LoopbackStep.answer(200, [], Self.feed("one"))
        } _: { room, server in
            let ran = try room.run("subscribe", server.url("/rss").string)
            #expect(ran.code == 77)
            #expect(ran.errors.split(separator: "\n").count == 1)
            #expect(server.asked.isEmpty)
            #expect(try room.run("feeds", "--json").values.isEmpty)
            // What the complaint of a feed that is subscribed to advises, helps.
            _ = try room.run(
                "import", room.write("<opml><body><outline xmlUrl='\(server.base)/rss'/></body></opml>", to: "l"))
            #expect(try room.run("fetch").errors.contains("subscribe again with --allow-private"))
            #expect(try room.run("subscribe", server.url("/rss").string, "--allow-private").code == 0)
            #expect(try room.run("fetch", "--force").code == 0)
        }
    }

    @Test("An address with a password is refused before anything is sent, and the password is never printed")
    func passwords() throws {
        try with { _, _ in
            LoopbackStep.answer(200, [], Self.feed("one"))
        } _: { room, server in
            let secret = try server.url("/rss").string.replacing("//", with: "//us3r:hunter2@")
            let list = try room.write("<opml><body><outline text='A' xmlUrl='\(secret)'/></body></opml>", to: "l.opml")
            let urls = try room.write("\(secret) tag\nhttps://news.example/rss\n", to: "urls")
            for words in [
                ["subscribe", secret, "--allow-private"], ["import", list], ["import", urls], ["import", secret],
                ["fetch", secret], ["compare", secret, secret], ["inspect", secret], ["show", secret],
            ] {
                let ran = try room.run(words)
                #expect(ran.code != 0)
                #expect(!(ran.output + ran.errors).contains("hunter2"), "\(words[0])")
            }
            #expect(server.asked.isEmpty)
            let story = try room.write("The ferry was late on Monday.", to: "story.txt")
            #expect(try room.run(["import", "--url", secret, story]).code == 0)
            for words in [["list", "--json"], ["export", "--json"], ["cite", "a"], ["show", "a", "--json"]] {
                #expect(!(try room.run(words).output).contains("hunter2"), "\(words[0])")
            }
        }
    }

    @Test("What changed in items that are known is counted")
    func changes() throws {
        try with { _, count in
            LoopbackStep.answer(
                200, [], Self.feed("one").replacing("was late", with: count > 1 ? "was early" : "was late"))
        } _: { room, server in
            _ = try room.run("subscribe", server.url("/rss").string, "--allow-private")
            #expect(try room.run("fetch", "--force").output.hasSuffix("1 changed\n"))
            #expect(try room.run("fetch", "--force").output.hasSuffix("nothing new\n"))
        }
    }

    @Test("A feed that moved for good is asked at its new address, one that moved for now at its own")
    func moved() throws {
        try with { asked, _ in
            switch asked.target {
            case "/old": LoopbackStep.answer(301, ["Location: /new"])
            case "/now": LoopbackStep.answer(302, ["Location: /new"])
            default: LoopbackStep.answer(200, [], Self.feed("one"))
            }
        } _: { room, server in
            let list = ["/old", "/now"].map { "<outline xmlUrl='\(server.base)\($0)'/>" }.joined()
            _ = try room.run("import", room.write("<opml><body>\(list)</body></opml>", to: "l.opml"))
            #expect(try room.run("fetch").code == 77)
            let urls = { try room.run("feeds", "--json").values.map { $0["url"].text } }
            #expect(try urls() == [server.base + "/old", server.base + "/now"])
        }
        try with { asked, count in
            if asked.target == "/rss", count > 1 { return LoopbackStep.answer(301, ["Location: /new"]) }
            if asked.target == "/now", count > 1 { return LoopbackStep.answer(302, ["Location: /new"]) }
            return LoopbackStep.answer(200, [], Self.feed("one"))
        } _: { room, server in
            for target in ["/rss", "/now"] {
                _ = try room.run("subscribe", server.url(target).string, "--allow-private")
            }
            let ran = try room.run("fetch", "--force")
            #expect(ran.output.contains("moved to \(server.base)/new"))
            let listed = try room.run("feeds", "--json").values
            #expect(Set(listed.compactMap { $0["url"].text }) == [server.base + "/new", server.base + "/now"])
            #expect(listed.map { $0["articles"].whole } == [1, 1], "no article came twice")
        }
    }

    @Test("A feed that is gone for good is paused and told once; a failing one is told, and the others go on")
    func failures() throws {
        try with { asked, count in
            if count > 1, asked.target == "/gone" { return LoopbackStep.answer(410) }
            if count > 1, asked.target == "/broken" { return LoopbackStep.answer(500) }
            return LoopbackStep.answer(200, [], Self.feed("\(asked.target.dropFirst())\(count)"))
        } _: { room, server in
            for target in ["/gone", "/broken", "/well"] {
                #expect(
                    try room.run("subscribe", server.url(target).string, "--allow-private", "--title", target).code == 0
                )
            }
            let ran = try room.run("fetch", "--force")
            #expect(ran.code == 69)
            #expect(ran.output == "f3    /well                        1 new\n")
            #expect(ran.errors.split(separator: "\n").count == 2)
            #expect(ran.errors.contains("f1 /gone: gone for good"))
            let listed = try room.run("feeds", "--json").values
            #expect(listed.first { $0["id"].text == "f1" }?["paused"] == .bool(true))
            #expect(listed.first { $0["id"].text == "f2" }?["failures"].whole == 1)
            let later = try room.run("fetch", "--force")
            #expect(!later.errors.contains("f1"))
        }
    }

    @Test("What is no feed any more is told, and what was held of it stays")
    func noFeed() throws {
        try with { _, count in
            count == 1
                ? LoopbackStep.answer(200, [], Self.feed("one"))
                : LoopbackStep.answer(200, [], "<!DOCTYPE html><html><body><p>Down for repairs.</p></body></html>")
        } _: { room, server in
            _ = try room.run("subscribe", server.url("/rss").string, "--allow-private")
            let ran = try room.run("fetch", "f1")
            #expect(ran.code == 65)
            #expect(ran.errors.contains("a page, no feed"))
            #expect(try room.run("feeds", "--json").values.first?["articles"].whole == 1)
        }
    }

    @Test("A server that asks to come later is left alone, also when its feed is named")
    func later() throws {
        try with { _, count in
            count == 1
                ? LoopbackStep.answer(200, [], Self.feed("one")) : LoopbackStep.answer(429, ["Retry-After: 7200"])
        } _: { room, server in
            _ = try room.run("subscribe", server.url("/rss").string, "--allow-private")
            #expect(try room.run("fetch", "f1").output.hasSuffix("asked to come later\n"))
            #expect(try room.run("fetch", "f1").output.contains("its server asked to come later, after"))
            #expect(server.asked.count == 2)
        }
    }

    @Test("Hostile words of a feed reach the terminal cleaned")
    func hostile() throws {
        try with { _, _ in
            LoopbackStep.answer(
                200, [],
                "<rss><channel><title>Coast\u{1B}]0;owned\u{7}\u{202E} Courier</title><item><guid>1</guid><title>x</title></item></channel></rss>"
            )
        } _: { room, server in
            let ran = try room.run("subscribe", server.url("/rss").string, "--allow-private")
            #expect(ran.code == 0)
            let all = ran.output + (try room.run("feeds").output) + (try room.run("feeds", "--opml").output)
            #expect(!all.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E })
        }
    }
}

/// How often each target was asked for.
private final class Counts: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func count(_ target: String) -> Int {
        counts.withLock { counts in
            counts[target, default: 0] += 1
            return counts[target, default: 0]
        }
    }
}

extension LoopbackServer {
    /// Its address without a path.
    fileprivate var base: String { "http://127.0.0.1:\(port)" }
}
