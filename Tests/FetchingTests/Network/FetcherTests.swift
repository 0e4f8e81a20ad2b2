import Foundation
import News
import Testing

@testable import Fetching
@testable import Loopback

@Suite("What a server says of a document is kept")
struct FetcherTests {
    @Test("A fresh document has its bytes, its type, its validators and its time")
    func fresh() throws {
        let fields = [
            "Content-Type: Application/RSS+XML; charset=\"ISO-8859-1\"", "ETag: W/\"a\u{E9}\"",
            "Cache-Control: max-age=3600",
            "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT",
        ]
        let document = try #require(try Trial.answer(to: LoopbackStep.answer(200, fields, "<rss/>")).document)
        #expect(document.body == Array("<rss/>".utf8))
        #expect(document.contentType == "application/rss+xml" && document.charset == "iso-8859-1")
        #expect(document.validators.etag == Array("W/\"a\u{E9}\"".utf8))
        #expect(document.validators.lastModified == Array("Sun, 06 Nov 1994 08:49:37 GMT".utf8))
        #expect(document.freshFor == 3600 && document.permanentURL == nil)
    }

    @Test("The program says who it is, what it reads, what it holds, and no more")
    func asksHonestly() throws {
        try Trial.with({ _ in [.send("HTTP/1.1 304 Not Modified\r\nETag: \"b\"\r\nSet-Cookie: a=b\r\n\r\n")] }) {
            server in
            let held = Validators(etag: Array("\"\u{FF}a\"".utf8), lastModified: Array("yesterday".utf8))
            let request = FetchRequest(url: try server.url("/feed?x=1#top"), validators: held)
            let answers = try Trial.answers([request, request])
            let expected = Unmodified(
                validators: Validators(etag: Array("\"b\"".utf8), lastModified: Array("yesterday".utf8)))
            #expect(answers == [.notModified(expected), .notModified(expected)])
            let asked = try #require(server.asked.last)
            #expect(asked.line == "GET /feed?x=1 HTTP/1.1")
            #expect(asked.field("user-agent") == "broadsheet/9.9 (+terminal news reader)")
            #expect(asked.field("if-none-match") == "\"\u{FF}a\"" && asked.field("if-modified-since") == "yesterday")
            #expect(asked.field("accept-encoding")?.contains("gzip") == true)
            #expect(
                asked.field("cookie") == nil && asked.field("authorization") == nil && asked.field("referer") == nil)
        }
    }

    @Test func unpacksGzipBrotliAndZstd() throws {
        let letters = LoopbackStep.answer(200, ["Content-Encoding: br"], bytes: Packing.brotli("<rss>packed</rss>"))
        #expect(try Trial.answer(to: letters).document?.body == Array("<rss>packed</rss>".utf8))
        let packed = Packing.gzip("<rss>packed</rss>")
        let answer = try Trial.answer(to: LoopbackStep.answer(200, ["Content-Encoding: gzip"], bytes: packed))
        #expect(answer.document?.body == Array("<rss>packed</rss>".utf8))
        let zeros = Packing.zstdOfZeros(blocks: 2)
        let other = try Trial.answer(to: LoopbackStep.answer(200, ["Content-Encoding: zstd"], bytes: zeros))
        #expect(other.document?.body.count == 262_144)
    }

    @Test("A server is asked one thing at a time over one connection, other servers at the same time")
    func isPolite() throws {
        let slow: @Sendable (LoopbackServer.Asked) -> [LoopbackStep] = { _ in
            [.wait(150)] + LoopbackStep.answer(200, [], "body")
        }
        try Trial.with(slow) { first in
            try Trial.with(slow) { second in
                let requests = try (0..<6).flatMap { number in
                    try [first, second].map { FetchRequest(url: try $0.url("/\(number)")) }
                }
                let start = ContinuousClock.now
                #expect(try Trial.answers(requests).allSatisfy { $0.document != nil })
                #expect(ContinuousClock.now - start < .milliseconds(1500), "not side by side")
                for server in [first, second] {
                    #expect(server.connections == (1, 1))
                    #expect(server.asked.map(\.target) == (0..<6).map { "/\($0)" })
                }
            }
        }
    }

    @Test("Answers and progress come as they happen")
    func tellsProgress() throws {
        try Trial.with({ _ in LoopbackStep.answer(200, [], "body") }) { server in
            let requests = try (0..<5).map { FetchRequest(url: try server.url("/\($0)")) }
            var told: [FetchProgress] = []
            var order: [Int] = []
            Fetcher(settings: Trial.settings).fetch(
                requests, each: { index, _ in order.append(index) }, progress: { told.append($0) })
            #expect(order == [0, 1, 2, 3, 4])
            #expect(told.first == FetchProgress(done: 0, running: 1, total: 5, bytes: 0))
            #expect(told.last == FetchProgress(done: 5, running: 0, total: 5, bytes: 20))
            #expect(told.map(\.done) == told.map(\.done).sorted())
        }
        Fetcher(settings: Trial.settings).fetch([]) { _, _ in Issue.record("nothing was asked") }
    }

    @Test("Nobody there, and no such name")
    func nobodyThere() throws {
        let server = try LoopbackServer { _ in [] }
        server.stop()
        usleep(60_000)
        let name = try #require(WebAddress("http://no-such-host.invalid/"))
        let answers = try Trial.answers([FetchRequest(url: try server.url()), FetchRequest(url: name)])
        #expect(answers[0].fault?.reason == .refused)
        #expect(answers[1].fault?.reason == .nameNotFound, "\(answers[1])")
    }

    @Test("A server that is not to be had is not tried for each of its feeds")
    func givesUpOnAServer() throws {
        try Trial.with({ _ in [.wait(9000)] }) { server in
            var settings = Trial.settings
            settings.totalMilliseconds = 300
            let requests = try (0..<40).map { FetchRequest(url: try server.url("/\($0)")) }
            let start = ContinuousClock.now
            let answers = try Trial.answers(requests, settings)
            #expect(answers.allSatisfy { $0.fault?.reason == .timeout }, "\(answers[0])")
            #expect(ContinuousClock.now - start < .seconds(2))
            #expect(server.asked.count == 2)
        }
    }
}
