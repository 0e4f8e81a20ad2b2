import Indexing
import News

/// Finds the subscription that a word of the command line means: its short name, its address, or what it is called.
enum FeedReference {
    /// How many of several are named.
    private static let mostNamed = 5

    /// The one that is meant.
    static func subscription(_ text: String, in library: Library) throws -> Subscription {
        let all = try library.subscriptions()
        if let id = SubscriptionID(text), let one = all.first(where: { $0.id == id }) { return one }
        if let address = WebAddress.canonical(text) {
            if let one = all.first(where: { $0.origin == address || WebAddress.canonical($0.url.string) == address }) {
                return one
            }
        }
        let wanted = text.lowercased()
        for matches: (Subscription) -> Bool in [
            { $0.title.string.lowercased() == wanted }, { $0.title.string.lowercased().contains(wanted) },
        ] where !wanted.isEmpty {
            let found = all.filter(matches)
            if found.count == 1 { return found[0] }
            if found.count > 1 { throw several(PlainText(text), found) }
        }
        throw Fault(
            "no feed is called \(PlainText(text.isEmpty ? "\"\"" : text))", "broadsheet feeds lists them",
            ExitStatus.noInput)
    }

    private static func several(_ text: PlainText, _ found: [Subscription]) -> Fault {
        let named = found.prefix(mostNamed).map { "\($0.id) \($0.title)" }.joined(separator: ", ")
        return Fault(
            "\(text) is in the names of \(PlainText(String(found.count))) feeds",
            "name one by its id: \(PlainText(named))",
            ExitStatus.usage)
    }
}
