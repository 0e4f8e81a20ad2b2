import News
import Testing

@testable import Fetching
@testable import Loopback

@Suite("Redirects are followed with open eyes")
struct RedirectTests {
    @Test("Only a chain of permanent redirects moves a feed")
    func permanentOnlyWhenAllAre() throws {
        let moves = ["/a": (301, "/b"), "/b": (308, "c/d?e"), "/x": (301, "/y"), "/y": (302, "/c/d?e")]
        try Trial.with({ asked in
            guard let (status, place) = moves[asked.target] else { return LoopbackStep.answer(200, [], "here") }
            return LoopbackStep.answer(status, ["Location: \(place)"], "moved")
        }) { server in
            let documents = try Trial.answers(["/a", "/x", "/z"].map { FetchRequest(url: try server.url($0)) })
                .map(\.document)
            let end = try server.url("/c/d?e")
            #expect(documents.map { $0?.finalURL } == [end, end, try server.url("/z")])
            #expect(documents.map { $0?.permanentURL } == [end, nil, nil])
            #expect(documents.allSatisfy { $0?.body == Array("here".utf8) })
        }
    }

    @Test("Circles, endless roads and what is no web address")
    func refusesBadRoads() throws {
        try Trial.with({ asked in
            let number = Int(asked.target.dropFirst(3)) ?? 0
            let place =
                switch asked.target.prefix(3) {
                case "/on": "/on\(number + 1)"
                case "/ci": "/ci\((number + 1) % 3)"
                case "/ft": "ftp://h.example/a"
                case "/fi": "file:///etc/passwd"
                case "/bl": "https://"
                default: "http://\u{7}\u{0}"
                }
            return LoopbackStep.answer(302, ["Location: \(place)"])
        }) { server in
            let answers = try Trial.answers(
                ["/on0", "/ci0", "/ft", "/fi", "/bl"].map { FetchRequest(url: try server.url($0)) })
            #expect(
                answers.map { $0.fault?.reason } == [
                    .tooManyRedirects, .tooManyRedirects, .redirectRefused, .redirectRefused, .redirectRefused,
                ])
            #expect(server.asked.filter { $0.target.hasPrefix("/on") }.count == 11)
            #expect(answers[0].fault?.url == (try server.url("/on10")))
        }
    }

    @Test("Credentials go to their own server only")
    func credentialsStayAtHome() throws {
        try Trial.with({ _ in LoopbackStep.answer(200, [], "body") }) { other in
            let away = try other.url("/away").string
            try Trial.with({ asked in
                switch asked.target {
                case "/out": LoopbackStep.answer(301, ["Location: \(away)"])
                case "/in": LoopbackStep.answer(301, ["Location: /stay"])
                case "/trap": LoopbackStep.answer(301, ["Location: \(away.replacing("//", with: "//eve:bait@"))"])
                default: LoopbackStep.answer(200, [], "body")
                }
            }) { home in
                let requests = try ["/out", "/in", "/trap"].map { target in
                    FetchRequest(url: try home.url(target).with(credentials: "ada:open%20sesame"))
                }
                let documents = try Trial.answers(requests).map(\.document)
                let secret = "Basic YWRhOm9wZW4gc2VzYW1l"
                #expect(home.asked.allSatisfy { $0.field("authorization") == secret } && home.asked.count == 4)
                #expect(other.asked.allSatisfy { $0.field("authorization") == nil } && other.asked.count == 2)
                #expect(documents.allSatisfy { $0?.finalURL.credentials == nil })
                #expect(documents.map { $0?.permanentURL?.credentials } == [nil, "ada:open%20sesame", nil])
            }
        }
    }

    @Test("A road that leaves https is no move for ever")
    func downgradesAreNoMoves() throws {
        let (secure, open) = try (
            #require(WebAddress("https://h.example/")), #require(WebAddress("http://h.example/a"))
        )
        var hop = Hop(FetchRequest(url: secure), index: 0)
        let isNew = hop.move(to: open, permanently: true)
        #expect(isNew && hop.permanentURL == nil)
        #expect(hop.credentials == nil && !hop.mayUseNetrc)
        var up = Hop(FetchRequest(url: open), index: 0)
        let steps = [up.move(to: secure, permanently: true), up.move(to: open, permanently: true)]
        #expect(steps == [true, false], "it has been there")
    }
}
