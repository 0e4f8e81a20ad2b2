import News
import Testing

@testable import Fetching

@Suite("A head is read leniently and never trusted")
struct HeaderFieldsTests {
    @Test func readsFields() {
        let head = HeaderFields(
            Array(
                "HTTP/1.1 301 Moved\r\nLocation:  /a b \r\nCache-Control: a\r\nX Y: no\r\ncache-control:b\r\n: no\r\nFold: a\r\n\t b\r\n"
                    .utf8))
        #expect(head.status == 301)
        #expect(head.text("location") == "/a b" && head.list("cache-control") == "a,b" && head.text("fold") == "a b")
        #expect(head.bytes("x y") == nil && head.bytes("") == nil && head.list("none") == "")
    }

    @Test(arguments: ["", "HTTP/1.1", "HTTP/1.1 20 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 2x0", "\r\n", " fold"])
    func statesNoStatus(head: String) { #expect(HeaderFields(Array(head.utf8)).status == 0) }

    @Test(
        arguments: [
            ("text/html; charset=UTF-8", "text/html", "utf-8"),
            ("Text/XML;charset='windows-1252' ; x=y", "text/xml", "windows-1252"),
            ("application/rss+xml", "application/rss+xml", nil), ("html", nil, nil), ("", nil, nil),
            ("a/b/c", nil, nil),
            ("text/html; charset=", "text/html", nil), ("text/html; charset=a b/..", "text/html", nil),
            ("text/\u{202E}html", "text/html", nil), ("; charset=utf-8", nil, "utf-8"),
        ] as [(String, String?, String?)])
    func readsTypes(stated: String, name: String?, charset: String?) {
        let type = MediaType(stated)
        #expect(type.name == name && type.charset == charset, "\(type)")
    }

    @Test("Whatever bytes a head is made of, it is read, it is judged, and what may be shown is clean")
    func anyBytesAreRead() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = SeededChance(seed: seed)
        let pieces = [
            "HTTP/1.1 ", "200", "302", "304", "429", " OK", "\r\n", "\n", "\r", ":", " ", "\t", "Location",
            "Retry-After", "ETag",
            "Cache-Control", "max-age=", "Expires", "Date", "Age", "Content-Type", "Content-Length", "charset=", "/",
            "//", "http://",
            "h.example", "@", "\u{1B}[31m", "\u{202E}", "99999999999999999999", "-1", "\"", ";", ",", "=", "%", "\0",
            "Sun, 06 Nov 1994 08:49:37 GMT",
        ].map { Array($0.utf8) }
        let url = try #require(WebAddress("https://h.example/feed"))
        let hop = Hop(FetchRequest(url: url, validators: Validators(etag: [0x61])), index: 0)
        for _ in 0..<4000 {
            var bytes = chance.below(3) > 0 ? pieces[0] + pieces[1 + chance.below(4)] + pieces[6] : []
            for _ in 0..<chance.below(30) {
                bytes += chance.below(8) == 0 ? [UInt8(chance.below(256))] : pieces[chance.below(pieces.count)]
            }
            let head = HeaderFields(bytes)
            #expect((0...999).contains(head.status), "seed \(seed): \(bytes)")
            for status in [200, 302, 304, 429, 404] {
                let result = TransferResult(status: status, head: bytes, body: [0x61])
                #expect(isSound(HopEnd(result, of: hop, now: 1_700_000_000)), "seed \(seed): \(bytes)")
            }
        }
    }

    private func isSound(_ end: HopEnd) -> Bool {
        switch end {
        case .redirect(let url, _): return WebAddress(url.string) == url
        case .answer(.fresh(let document)):
            let isTimely = document.freshFor.map { Freshness.bounds.contains($0) } ?? true
            let words = (document.contentType ?? "") + (document.charset ?? "")
            return isTimely && words.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        case .answer(.notModified(let state)): return !state.validators.isEmpty
        case .answer(.later(let wait)): return (0...RetryAfter.longest).contains(wait.seconds ?? 0)
        case .answer(.failed(let fault)):
            return !fault.line.string.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E }
        case .answer(.gone): return false
        }
    }
}
