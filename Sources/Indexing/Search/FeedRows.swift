import GRDB
import News

/// Finds feeds by words of what they are called or of their addresses, or by the short name of a subscription.
enum FeedRows {
    /// The library's rows of the feeds that a name means; of many, those that came first.
    static func matching(_ db: Database, name: PlainText, tokenizer: TextTokenizer, limit: Int = 300) throws -> [Int64]
    {
        let wanted = tokenizer.words(of: name.string).map(\.text)
        guard !wanted.isEmpty else { return [] }
        let id = SubscriptionID(name.string)
        var rows: [Int64] = []
        let feeds = try Row.fetchCursor(
            db,
            sql: """
                SELECT f.id, f.title, f.url, s.own_name, s.feed_title, s.id FROM library.feed f
                LEFT JOIN main.subscription s ON s.origin = f.url ORDER BY f.id
                """)
        while rows.count < limit, let feed = try feeds.next() {
            let isNamed = id != nil && (feed[5] as Int64?) == id?.number
            if isNamed || names(feed).contains(where: { holds(tokenizer.words(of: $0).map(\.text), wanted) }) {
                rows.append(feed[0])
            }
        }
        return rows
    }

    private static func names(_ feed: Row) -> [String] {
        (1...4).compactMap { feed[$0] as String? }.filter { !$0.isEmpty }
    }

    /// Whether words stand side by side among others.
    private static func holds(_ words: [String], _ wanted: [String]) -> Bool {
        guard words.count >= wanted.count else { return false }
        return (0...(words.count - wanted.count)).contains { Array(words[$0..<$0 + wanted.count]) == wanted }
    }
}
