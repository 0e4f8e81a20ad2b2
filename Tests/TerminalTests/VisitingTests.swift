import Foundation
import Synchronization
import Testing

@testable import Loopback

/// Feeds visited from the reader, against a server on this machine.
@Suite(.serialized, .enabled(if: Built.hasReader)) struct VisitingTests {
    private static func feed(_ items: Int) -> String {
        let items = (1...items).map {
            "<item><guid>\($0)</guid><title>Ferry number \($0)</title><description>It sailed at dawn.</description></item>"
        }
        return "<rss version=\"2.0\"><channel><title>Coast Courier</title>\(items.joined())</channel></rss>"
    }

    @Test("A visit brings new articles into the lists while one reads")
    func visiting() throws {
        let asked = Atomic(0)
        let server = try LoopbackServer { _ in
            let times = asked.wrappingAdd(1, ordering: .relaxed).newValue
            return LoopbackStep.answer(200, [], VisitingTests.feed(times == 1 ? 2 : 5))
        }
        defer { server.stop() }
        let (program, environment) = (try #require(Built.program("broadsheet")), try Built.environment())
        let url = try server.url("/rss").string
        #expect(try Command([program, "subscribe", url, "--allow-private"], environment: environment).status == 0)

        let reader = try Pty([program], environment: environment)
        try reader.wait(for: "the library and not the demonstration") { $0.text.contains("2 unread of 2") }
        reader.type("\t\t")
        try reader.wait(for: "the feed") { $0.text.contains("*    2 Coast Courier") }
        reader.type("r")
        try reader.wait(for: "what came of it") { $0.text.contains("1 feed visited, 3 new articles") }
        try reader.wait(for: "the numbers") {
            $0.text.contains("*    5 Coast Courier") && $0.text.contains("5 unread of 5")
        }
        reader.type("\r")
        try reader.wait(for: "its articles") {
            $0.picture[0].contains("Coast Courier") && $0.text.contains("Ferry number 5")
        }
        reader.type("Q")
        #expect(try reader.waitForEnd() == 0)
    }

    @Test("A private address is not subscribed to from the reader, and a server that hangs can be left")
    func hanging() throws {
        let asked = Atomic(0)
        let server = try LoopbackServer { _ in
            let times = asked.wrappingAdd(1, ordering: .relaxed).newValue
            return times == 1 ? LoopbackStep.answer(200, [], VisitingTests.feed(1)) : [.wait(15_000)]
        }
        defer { server.stop() }
        let (program, environment) = (try #require(Built.program("broadsheet")), try Built.environment())
        let url = try server.url("/rss").string
        #expect(try Command([program, "subscribe", url, "--allow-private"], environment: environment).status == 0)

        let reader = try Pty([program], environment: environment)
        reader.type("\t\t")
        try reader.wait(for: "the feed") { $0.text.contains("*    1 Coast Courier") }
        reader.type("a\(try server.url("/other").string)\r")
        try reader.wait(for: "the refusal") { $0.text.contains("127.0.0.1") && $0.text.contains("private") }
        reader.type("r")
        try reader.wait(for: "the visit") { $0.text.contains("visiting 1 feed") }
        reader.type("?")
        try reader.wait(for: "the keys, at once") { $0.picture[0].contains("Keys") }
        reader.type("q\u{1B}")
        try reader.wait(for: "the end of the visit") { $0.text.contains("stopped") }
        reader.type("Q")
        #expect(try reader.waitForEnd() == 0)
    }
}
