import Foundation
import Indexing
import News
import Testing

@testable import Fetching
@testable import Loopback
@testable import broadsheet

@Suite struct FullTextRoundTests {
    private let arrival = Instant(seconds: 1_772_366_400)

    private func page(_ words: String) -> String {
        "<!DOCTYPE html><html><head><title>Ferry</title></head><body><article><h1>Ferry</h1>"
            + (1...6).map {
                "<p>\(words), the harbour master said in the paragraph that bears the number \($0) of his account.</p>"
            }
            .joined() + "</article></body></html>"
    }

    private func feed(_ words: String, _ base: String) -> String {
        "<rss><channel><title>Courier</title><item><guid>1</guid><title>Ferry late</title><link>\(base)/story</link><description>\(words)</description></item></channel></rss>"
    }

    private func round(_ library: Library) -> FeedRound {
        var settings = FetchSettings(programVersion: "9.9")
        settings.treatsLoopbackAsPublic = true
        let moment = arrival
        return FeedRound(library: library, fetcher: Fetcher(settings: settings), now: { moment })
    }

    private func library(_ room: Room) throws -> Library {
        try Library.open(at: room.home + "/l.db", statePath: room.home + "/s.db", access: .readWrite)
    }

    private func visit(_ library: Library, _ round: FeedRound) throws -> FeedResult {
        var results: [FeedResult] = []
        try round.visit(library.subscriptions()) { results.append($0) }
        return try #require(results.first)
    }

    private func bodies(_ library: Library) throws -> [String] {
        let page = try library.articles(matching: .everything, sort: .newest, after: nil, limit: 0)
        let id = try #require(page.elements.first?.id)
        let article = try #require(try library.article(id))
        #expect(page.elements.count == 1)
        return article.blocks.filter { $0.role == .body }.map(\.text.string)
    }

    @Test(
        "The page's text is taken in, is not pushed out by the feed's summary, and is fetched again when that changes")
    func fullText() throws {
        let state = Held("Fog.", page: 200)
        let server = try LoopbackServer { asked in
            asked.target == "/story"
                ? LoopbackStep.answer(state.status, [], page("Fog held the ferry"))
                : LoopbackStep.answer(200, [], feed(state.words, "http://" + (asked.field("host") ?? "")))
        }
        defer { server.stop() }
        let room = try Room()
        let library = try library(room)
        var wanted = NewSubscription(url: try server.url("/rss").string)
        wanted.wantsFullText = true
        _ = try library.subscribe(wanted)
        let round = round(library)
        #expect(try visit(library, round).visit.outcome == .fresh(new: 1))
        #expect(try bodies(library).count == 6)
        #expect(try visit(library, round).visit.outcome == .fresh(new: 0))
        #expect(try bodies(library).count == 6)
        #expect(server.asked.count { $0.target == "/story" } == 1, "a page that was had is not asked for again")
        state.set("Fog and ice.", 500)
        let failed = try visit(library, round).visit
        #expect(failed.remark?.string.hasPrefix("a page was not had") == true)
        #expect(try bodies(library).count == 6, "the whole text stays")
    }

    @Test("Where a page is not had the summary stays, it is told, and it is asked for three times in all")
    func failing() throws {
        let state = Held("Fog held the ferry back.", page: 404)
        let server = try LoopbackServer { asked in
            asked.target == "/story"
                ? LoopbackStep.answer(state.status, [], "")
                : LoopbackStep.answer(200, [], feed(state.words, "http://" + (asked.field("host") ?? "")))
        }
        defer { server.stop() }
        let room = try Room()
        let library = try library(room)
        var wanted = NewSubscription(url: try server.url("/rss").string)
        wanted.wantsFullText = true
        _ = try library.subscribe(wanted)
        let round = round(library)
        let first = try visit(library, round).visit
        #expect(first.outcome == .fresh(new: 1))
        #expect(first.remark != nil)
        #expect(try bodies(library) == ["Fog held the ferry back."])
        for _ in 1...4 { _ = try visit(library, round) }
        #expect(server.asked.count { $0.target == "/story" } == 3)
    }

    @Test("A page at a private address is never fetched, even where the feed may stand at one")
    func privatePage() throws {
        let server = try LoopbackServer { asked in
            LoopbackStep.answer(200, [], feed("Fog.", "http://" + (asked.field("host") ?? "")))
        }
        defer { server.stop() }
        let room = try Room()
        let library = try library(room)
        var wanted = NewSubscription(url: try server.url("/rss").string)
        (wanted.wantsFullText, wanted.allowsPrivate) = (true, true)
        _ = try library.subscribe(wanted)
        let result = try visit(library, FeedRound(library: library, rules: []))
        #expect(result.visit.outcome == .fresh(new: 1))
        #expect(result.visit.remark?.string.hasSuffix("articles in a private network are not fetched") == true)
        #expect(server.asked.map(\.target) == ["/rss"])
    }
}
