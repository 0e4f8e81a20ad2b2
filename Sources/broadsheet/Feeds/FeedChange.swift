import Indexing
import News

/// A change of a subscription, as the words after `feeds` say it.
enum FeedChange {
    case rename(String, PlainText)
    case group(String, PlainText?)
    case pause(String)
    case resume(String)
    case remove(String)
    case fullText(String, Bool)

    private static let names: Set<String> = ["rename", "group", "pause", "resume", "remove", "full-text"]

    /// Reads the words; a `Fault` says what is missing.
    init(_ words: [String]) throws {
        let rest = Array(words.dropFirst())
        func given(_ form: PlainText, _ counts: ClosedRange<Int>) throws -> [String] {
            guard counts.contains(rest.count) else {
                throw Fault(
                    "feeds \(form) takes no more and no less", "write broadsheet feeds \(form)", ExitStatus.usage)
            }
            return rest
        }
        switch words.first ?? "" {
        case "rename":
            let named = try given("rename FEED NAME", 2...Int.max)
            self = .rename(named[0], PlainText(named.dropFirst().joined(separator: " ")))
        case "group":
            let named = try given("group FEED GROUP", 1...Int.max)
            self = .group(named[0], named.count > 1 ? PlainText(named.dropFirst().joined(separator: " ")) : nil)
        case "pause": self = .pause(try given("pause FEED", 1...1)[0])
        case "resume": self = .resume(try given("resume FEED", 1...1)[0])
        case "remove": self = .remove(try given("remove FEED", 1...1)[0])
        case "full-text":
            let named = try given("full-text FEED on|off", 2...2)
            guard ["on", "off"].contains(named[1]) else {
                throw Fault("full-text is on or off", "write broadsheet feeds full-text FEED on", ExitStatus.usage)
            }
            self = .fullText(named[0], named[1] == "on")
        case let other:
            let meant = Spelling.nearest(to: other, of: FeedChange.names).map { "did you mean \($0)?" }
            throw Fault(
                "feeds knows no word \(PlainText(other.prefix(60)))", PlainText(meant ?? "see broadsheet feeds --help"),
                ExitStatus.usage)
        }
    }

    /// Makes the change.
    ///
    /// - Returns: the subscription as it is then (as it was, where it was removed), and what was done in one line.
    func make(in library: Library) throws -> (subscription: Subscription, line: PlainText) {
        let before = try FeedReference.subscription(reference, in: library)
        let done: PlainText
        switch self {
        case .rename(_, let name):
            try library.rename(before.id, to: name)
            done = "named"
        case .group(_, let group):
            try library.setGroup(before.id, group)
            done = group == nil ? "in no group" : "in its group"
        case .pause:
            try library.setPaused(before.id, true)
            done = "paused"
        case .resume:
            try library.setPaused(before.id, false)
            done = "visited again"
        case .remove:
            try library.unsubscribe(before.id)
            done = "removed; its articles stay"
        case .fullText(_, let isWanted):
            try library.setFullText(before.id, isWanted)
            done = isWanted ? "pages are fetched for their full text" : "pages are not fetched"
        }
        let after = try library.subscription(before.id) ?? before
        let group = after.group.map { " [\($0)]" } ?? ""
        return (after, PlainText("\(after.id)  \(after.title)\(group): \(done)"))
    }

    private var reference: String {
        switch self {
        case .rename(let feed, _), .group(let feed, _), .pause(let feed), .resume(let feed), .remove(let feed),
            .fullText(let feed, _):
            feed
        }
    }
}
