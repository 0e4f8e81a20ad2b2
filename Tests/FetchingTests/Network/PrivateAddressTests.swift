import News
import Testing

@testable import Fetching
@testable import Loopback

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

    @Test("A name that leads to a private address is refused, before a byte and on a connection that is kept")
    func namesAreJudgedByWhereTheyLead() throws {
        try Trial.with({ asked in
            asked.target == "/go"
                ? LoopbackStep.answer(302, ["Location: http://trap.example:1/"]) : LoopbackStep.answer(200, [], "mine")
        }) { server in
            var settings = strict
            settings.knownNames = ["mine.example:\(server.port):127.0.0.1", "trap.example:1:[::1]"]
            let url = try server.url("/a", host: "mine.example")
            #expect(try Trial.answers([FetchRequest(url: url)], settings)[0].fault?.reason == .privateAddress)
            #expect(server.connections.ever == 0)
            let requests = [
                FetchRequest(url: url, allowsPrivate: true),
                FetchRequest(url: url, allowsPrivate: true, purpose: .article),
                FetchRequest(url: try server.url("/go", host: "mine.example"), allowsPrivate: true),
            ]
            let answers = try Trial.answers(requests, settings)
            #expect(answers[0].document?.body == Array("mine".utf8))
            #expect(answers[1].fault?.reason == .privateAddress && answers[2].fault?.reason == .privateAddress)
            #expect(answers[2].fault?.url.host == "trap.example")
            #expect(server.asked.map(\.target) == ["/a", "/go"])
        }
    }

    @Test("A name with a public and a private address is reached by the public one alone")
    func onlyTheRightAddressIsTried() throws {
        try Trial.with({ _ in LoopbackStep.answer(200, [], "secret") }) { server in
            var settings = strict
            settings.connectMilliseconds = 300
            settings.knownNames = ["both.example:\(server.port):127.0.0.1,[::ffff:10.255.255.1],127.0.0.2"]
            let request = FetchRequest(url: try server.url(host: "both.example"))
            #expect(try Trial.answers([request], settings)[0].fault?.reason == .privateAddress)
            settings.treatsLoopbackAsPublic = true
            #expect(try Trial.answers([request], settings)[0].document?.body == Array("secret".utf8))
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
