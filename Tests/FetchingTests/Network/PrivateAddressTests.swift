import News
import Testing

@testable import Fetching

@Suite("The reader's own network is not for others to reach into")
struct PrivateAddressTests {
    private var strict: FetchSettings {
        var settings = Trial.settings
        settings.treatsLoopbackAsPublic = false
        return settings
    }

    @Test("No private address by any spelling, and not a byte is sent there")
    func refusesByDefault() throws {
        try Trial.with({ _ in LoopbackStep.answer(200, [], "secret") }) { server in
            for host in [
                "127.0.0.1", "localhost", "a.localhost", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0", "127.9.9.9",
            ] {
                for purpose in [FetchRequest.Purpose.feed, .article] {
                    let request = FetchRequest(url: try server.url(host: host), purpose: purpose)
                    #expect(try Trial.answers([request], strict)[0].fault?.reason == .privateAddress, "\(host)")
                }
            }
            #expect(server.asked.isEmpty && server.connections.ever == 0)
        }
    }

    @Test("A feed its reader allowed is had; an article never is")
    func allowsAFeedOfOnesOwn() throws {
        try Trial.with({ _ in LoopbackStep.answer(200, [], "mine") }) { server in
            let requests = try [FetchRequest.Purpose.feed, .article].map {
                FetchRequest(url: try server.url(), allowsPrivate: true, purpose: $0)
            }
            let answers = try Trial.answers(requests, strict)
            #expect(answers[0].document?.body == Array("mine".utf8))
            #expect(answers[1].fault?.reason == .privateAddress, "a kept connection must not carry it")
            #expect(server.asked.count == 1)
        }
    }

    @Test("An allowed feed may redirect within its server, and to no other private one")
    func redirectsReachNoOtherPrivateServer() throws {
        try Trial.with({ _ in LoopbackStep.answer(200, [], "secret") }) { other in
            let (port, elsewhere) = (other.port, try other.url("/").string)
            try Trial.with({ asked in
                switch asked.target {
                case "/own": LoopbackStep.answer(302, ["Location: /stay"])
                case "/port": LoopbackStep.answer(302, ["Location: \(elsewhere)"])
                case "/host": LoopbackStep.answer(302, ["Location: http://localhost:\(port)/"])
                default: LoopbackStep.answer(200, [], "mine")
                }
            }) { server in
                let answers = try Trial.answers(
                    ["/own", "/port", "/host"].map { FetchRequest(url: try server.url($0), allowsPrivate: true) },
                    strict)
                #expect(answers[0].document?.body == Array("mine".utf8))
                #expect(answers[1...].allSatisfy { $0.fault?.reason == .privateAddress })
                #expect(other.connections.ever == 0)
            }
        }
    }

    @Test("Through a proxy what is written out is still refused, and the proxy is asked for the rest")
    func proxiesAreTold() throws {
        try Trial.with({ _ in LoopbackStep.answer(200, [], "through") }) { proxy in
            var settings = strict
            settings.proxies = ProxySettings(environment: ["http_proxy": "http://127.0.0.1:\(proxy.port)"])
            let urls = try ["http://news.example/a", "http://10.0.0.1/a", "http://localhost/a"].map {
                try #require(WebAddress($0))
            }
            let answers = try Trial.answers(urls.map { FetchRequest(url: $0) }, settings)
            #expect(answers[0].document?.body == Array("through".utf8))
            #expect(answers[1...].allSatisfy { $0.fault?.reason == .privateAddress })
            #expect(proxy.asked.map(\.line) == ["GET http://news.example/a HTTP/1.1"])
        }
    }
}
