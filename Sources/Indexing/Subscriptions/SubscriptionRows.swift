import Foundation
import GRDB
import News

/// Reads subscriptions from the reader's state.
enum SubscriptionRows {
    private static let select = """
        SELECT id, url, origin, own_name, feed_title, folder, paused, private, full_text, articles, read, visit, next, failures
        FROM main.subscription
        """

    /// All of them: those without a group first, then by group and by what lists call them.
    static func all(_ db: Database) throws -> [Subscription] {
        try Row.fetchAll(db, sql: select).map(subscription).sorted { left, right in
            (left.group?.string.lowercased() ?? "", left.title.string.lowercased(), left.id)
                < (right.group?.string.lowercased() ?? "", right.title.string.lowercased(), right.id)
        }
    }

    /// One of them, nil where there is none of that name.
    static func one(_ db: Database, _ id: SubscriptionID) throws -> Subscription? {
        try Row.fetchOne(db, sql: select + " WHERE id = ?", arguments: [id.number]).map(subscription)
    }

    /// The one that was subscribed to under an address, or has come to it.
    static func one(_ db: Database, address: String) throws -> Subscription? {
        try Row.fetchOne(
            db, sql: select + " WHERE origin = ? OR url = ? ORDER BY origin = ? DESC LIMIT 1",
            arguments: [address, address, address]
        ).map(subscription)
    }

    private static func subscription(_ row: Row) -> Subscription {
        var one = Subscription(
            id: SubscriptionID(number: row["id"]), url: PlainText(row["url"] as String), origin: row["origin"])
        one.ownName = (row["own_name"] as String?).map { PlainText($0) }
        one.feedTitle = (row["feed_title"] as String?).map { PlainText($0) }
        one.group = (row["folder"] as String?).map { PlainText($0) }
        (one.isPaused, one.allowsPrivate, one.wantsFullText) = (row["paused"], row["private"], row["full_text"])
        one.total = row["articles"]
        one.unread = max(0, one.total - (row["read"] as Int))
        // What a newer program wrote otherwise is passed over, not lost.
        one.lastVisit = (row["visit"] as Data?).flatMap { try? JSONDecoder().decode(FeedVisit.self, from: $0) }
        one.nextVisit = (row["next"] as Int64?).map { Instant(seconds: $0) }
        one.failures = row["failures"]
        return one
    }
}
