import Foundation
import Testing

@testable import News

@Suite("A web address is read in one way or not at all")
struct WebAddressTests {
    @Test(
        arguments: [
            ("HTTP://Example.ORG:80/a?b=1#top", "http://example.org/a?b=1"),
            ("https://example.org", "https://example.org/"),
            (" https://example.org./x \n", "https://example.org/x"),
            ("https://example.org:8443?q", "https://example.org:8443/?q"),
            ("https://b\u{FC}cher.example/\u{FC} b", "https://xn--bcher-kva.example/%C3%BC%20b"),
            ("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/"), ("http://127.0.0.1/", "http://127.0.0.1/"),
            ("https://u:p%40@h.example/", "https://u:p%40@h.example/"),
            ("https://h.example/a\"<>\\", "https://h.example/a%22%3C%3E%5C"),
        ])
    func writesOneForm(stated: String, form: String) {
        #expect(WebAddress(stated)?.string == form)
        #expect(WebAddress(form)?.string == form)
    }

    @Test(
        arguments: [
            "", "ftp://h.example/", "javascript:alert(1)", "file:///etc/passwd", "https://", "https:///a",
            "h.example/a",
            "http://h\u{7}.example/", "http://h.example/\u{202E}a", "http://a@b@c.example/",
            "http://h.example\\@evil.example/",
            "http://h.example:0/", "http://h.example:65536/", "http://h.example:8 0/", "http://h%2eexample/",
            "http://127.1/",
            "http://0x7f.0.0.1/", "http://2130706433/", "http://0177.0.0.1/", "http://1.2.3.256/",
            "http://[fe80::1%25eth0]/",
            "http://[::1/", "http://a..b/", "https://\(String(repeating: "a", count: 9000))/", "-http://h.example/",
        ])
    func refuses(stated: String) { #expect(WebAddress(stated) == nil) }

    @Test("Credentials are kept for the request and shown nowhere")
    func hidesCredentials() throws {
        let address = try #require(WebAddress("https://ada:opensesame@h.example/a"))
        #expect(address.credentials == "ada:opensesame")
        #expect(address.shown == "https://h.example/a")
        var dumped = ""
        dump(address, to: &dumped)
        for text in ["\(address)", String(reflecting: address), String(describing: [address]), dumped] {
            #expect(!text.contains("opensesame"), "\(text)")
        }
        let coded = try JSONEncoder().encode([address])
        #expect(try JSONDecoder().decode([WebAddress].self, from: coded) == [address])
        #expect(address.withoutCredentials.string == "https://h.example/a")
    }

    @Test func tellsServersApart() throws {
        let here = try #require(WebAddress("https://h.example/a"))
        #expect(here.sharesServer(with: try #require(WebAddress("https://H.example:443/b"))))
        for other in ["http://h.example/a", "https://h.example:444/a", "https://www.h.example/a"] {
            #expect(!here.sharesServer(with: try #require(WebAddress(other))))
        }
    }
    @Test("Whatever is read is read again as itself, and Foundation sees the same host")
    func anythingIsReadInOneWay() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var state = seed
        func below(_ end: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % end
        }
        let pieces = [
            "http", "https", "://", ":", "/", "//", "\\", "@", "#", "?", "%", "%41", "%2e", "[", "]", "::1",
            "h.example", "a", ".", "-",
            "_", "127.1", "0x7f", "8080", "0", "\u{FC}", "\u{3002}", "\u{FF0F}", "\u{2025}", "xn--", " ", "\t", "\u{0}",
            "\u{1B}",
            "\u{202E}", "\u{200B}", "&", ";", "'", "\"", "<", "|", "{",
        ]
        var read = 0
        for _ in 0..<6000 {
            var text = ["", "http://", "http://h", "https://h.example/"][below(4)]
            for _ in 0..<below(9) { text += pieces[below(pieces.count)] }
            guard let address = WebAddress(text) else { continue }
            read += 1
            #expect(WebAddress(address.string) == address, "seed \(seed): \(text)")
            #expect(address.string.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "seed \(seed): \(text)")
            let seen = URL(string: address.string)?.host(percentEncoded: true)?.filter { $0 != "[" && $0 != "]" }
            #expect(seen == address.host, "seed \(seed): \(text)")
        }
        #expect(read > 300, "too few could be read to show anything: \(read)")
    }

    @Test("Names and passwords are taken out of any text, and nothing else is")
    func withoutCredentials() {
        for (text, shown) in [
            ("http://us3r:hunter2@news.example/a is no feed", "http://news.example/a is no feed"),
            ("//name@news.example and https://a:b@c@d.example?q", "//news.example and https://d.example?q"),
            ("http://name:pass/word@news.example/a", "http://news.example/a"),
            ("https://news.example:8080/@writer/1", "https://news.example:8080/@writer/1"),
            ("https://news.example/?mail=a@b.example", "https://news.example/?mail=a@b.example"),
            ("http://[::1]:80/@a, mail a@b.example //", "http://[::1]:80/@a, mail a@b.example //"),
        ] {
            #expect(WebAddress.withoutCredentials(in: text) == shown)
            #expect(WebAddress.holdsCredentials(text) == (text != shown))
        }
    }
}
