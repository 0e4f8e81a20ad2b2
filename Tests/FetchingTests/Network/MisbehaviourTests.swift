import News
import Testing

@testable import Fetching
@testable import Loopback

@Suite("Each way a server can misbehave has its clear answer")
struct MisbehaviourTests {
    @Test(
        arguments: [
            ("less than it promised", [.send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort"), .close], .cutOff),
            (
                "a chunk that is none",
                [.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"), .close], .cutOff
            ),
            (
                "chunks that never end",
                [.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"), .close], .cutOff
            ),
            ("nothing", [.close], .empty), ("a reset", [.reset], .cutOff),
            (
                "a reset amid the body",
                [.send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort"), .wait(50), .reset], .cutOff
            ),
            ("HTTP/0.9", [.send("<html>an old page</html>"), .close], .notHTTP),
            ("another protocol", [.send("SSH-2.0-OpenSSH_9.2\r\n"), .close], .notHTTP),
            (
                "two lengths",
                [.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nabcdefghi"), .close],
                .badEncoding
            ),
            ("204", LoopbackStep.answer(204), .empty), ("an empty page", LoopbackStep.answer(), .empty),
            ("206", LoopbackStep.answer(206, ["Content-Range: bytes 0-3/9"], "abcd"), .partial),
            ("304 to nothing held", [.send("HTTP/1.1 304 Not Modified\r\n\r\n")], .unaskedNotModified),
            ("gzip that is none", LoopbackStep.answer(200, ["Content-Encoding: gzip"], "<rss></rss>"), .badEncoding),
            (
                "bytes after the packed ones",
                LoopbackStep.answer(200, ["Content-Encoding: gzip"], bytes: Packing.gzip("<rss/>") + [1, 2, 3]),
                .badEncoding
            ),
            (
                "packed too often",
                LoopbackStep.answer(200, ["Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip"], "x"), .badEncoding
            ),
            ("an unknown packing", LoopbackStep.answer(200, ["Content-Encoding: rot13"], "<effi/>"), .badEncoding),
            ("404", LoopbackStep.answer(404, [], "no"), .status(404)), ("500", LoopbackStep.answer(500), .status(500)),
            ("404, cut off", [.send("HTTP/1.1 404 No\r\nContent-Length: 50\r\n\r\nshort"), .close], .status(404)),
            ("300", LoopbackStep.answer(300, [], "choose"), .status(300)),
            ("a redirect to nowhere", LoopbackStep.answer(302), .status(302)),
        ] as [(String, [LoopbackStep], FetchFault.Reason)])
    func isTold(what: String, steps: [LoopbackStep], reason: FetchFault.Reason) throws {
        let answer = try Trial.answer(to: steps)
        #expect(answer.fault?.reason == reason, "\(what): \(answer)")
        #expect(answer.fault?.line.string.hasPrefix("127.0.0.1: ") == true)
    }

    @Test("Gone, and come back later in both forms")
    func laterAndGone() throws {
        #expect(try Trial.answer(to: LoopbackStep.answer(410)) == .gone)
        let (date, later) = ("Date: Sun, 06 Nov 1994 08:49:37 GMT", "Retry-After: Sun, 06 Nov 1994 09:49:37 GMT")
        for (status, fields, seconds) in [
            (429, ["Retry-After: 120"], 120), (503, [date, later], 3600), (503, [], nil),
            (429, ["Retry-After: soon"], nil),
            (429, ["Retry-After: 99999999999999999999"], 604_800),
        ] as [(Int, [String], Int?)] {
            #expect(
                try Trial.answer(to: LoopbackStep.answer(status, fields))
                    == .later(Postponement(seconds: seconds, status: status)))
        }
    }

    @Test("Too many lines, too long ones, and interim answers without end")
    func headsAreBounded() throws {
        let many = (0..<500).map { "X-\($0): y" }
        let long = "X-Long: " + String(repeating: "y", count: 90_000)
        for steps in [
            LoopbackStep.answer(200, many, "body"), LoopbackStep.answer(200, [long], "body"),
            [LoopbackStep.flood(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8), every: 0)],
            [.send("HTTP/1.1 200 OK\r\n"), .flood(Array("X-More: of it\r\n".utf8), every: 0)],
        ] {
            #expect(try Trial.answer(to: steps).fault?.reason == .headTooLarge)
        }
        let trailers = (0..<500).map { "X-\($0): y\r\n" }.joined()
        let chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n"
        #expect(try Trial.answer(to: [.send(chunks + trailers + "\r\n")]).fault?.reason == .headTooLarge)
    }

    @Test("What a trailer or an interim answer says is no part of the head")
    func onlyTheLastHeadCounts() throws {
        let interim = "HTTP/1.1 103 Early Hints\r\nETag: \"early\"\r\n\r\n"
        let chunks =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX: y\r\n\r\n4\r\nbody\r\n0\r\nETag: \"late\"\r\n\r\n"
        let document = try #require(try Trial.answer(to: [.send(interim + chunks)]).document)
        #expect(document.body == Array("body".utf8))
        #expect(document.validators == .none)
    }

    @Test("A length that is too short ends the document there, and the rest is not the next answer")
    func excessIsDropped() throws {
        try Trial.with { _ in
            [.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbodyHTTP/1.1 200 OK\r\n\r\nforged")]
        } _: { server in
            let answers = try Trial.answers([
                FetchRequest(url: try server.url("/a")), FetchRequest(url: try server.url("/b")),
            ])
            #expect(answers.map { $0.document?.body } == [Array("body".utf8), Array("body".utf8)])
        }
    }

    @Test func tlsToAServerWithoutIt() throws {
        try Trial.with { _ in
            LoopbackStep.answer(200, [], "plain")
        } _: { server in
            let answer = try Trial.answers([FetchRequest(url: try server.url(scheme: "https"))])[0]
            #expect(answer.fault?.reason == .tls, "\(answer)")
        }
    }

    @Test("Outside words in a fault are clean and short")
    func faultsAreClean() throws {
        let steps = LoopbackStep.answer(
            302, ["Location: ftp://x.example/\u{1B}[31m\u{202E}" + String(repeating: "z", count: 900)])
        let fault = try #require(try Trial.answer(to: steps).fault)
        #expect(fault.reason == .redirectRefused)
        #expect(!fault.line.string.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(fault.line.string.count < 400)
    }
}
