import Foundation
import GRDB
import News

extension Library {
    /// The subscriptions to visit now, those that waited longest first; paused ones are left out.
    public func due(at now: Instant) throws -> [Subscription] {
        try subscriptions().filter { $0.isDue(at: now) }
            .sorted { ($0.nextVisit?.seconds ?? .min, $0.id) < ($1.nextVisit?.seconds ?? .min, $1.id) }
    }

    /// The moment the next subscription is due, nil where none ever will be.
    public func nextDue() throws -> Instant? {
        try subscriptions().filter { !$0.isPaused }.map { $0.nextVisit ?? Instant(seconds: 0) }.min()
    }

    /// By what a server knows the state of a feed that is held (its ETag and the like), as bytes of the fetching's own; nil for none.
    public func validators(of id: SubscriptionID) throws -> Data? {
        try read { db in
            try Data.fetchOne(db, sql: "SELECT validators FROM main.subscription WHERE id = ?", arguments: [id.number])
        }
    }

    /// Notes what a visit left: its result, when the next is due, and where the feed went.
    ///
    /// A feed that is gone for good is paused. One that moved for good is fetched from its new address, unless another subscription
    /// stands there. Validators replace those that were kept where the feed was read, or where the server gave others for what is
    /// unchanged; an unknown subscription is passed over.
    ///
    /// - Parameters:
    ///   - next: when it may be visited again.
    ///   - validators: what the server gave with the feed, nil for nothing.
    ///   - title: what the feed calls itself, nil where that is not known anew.
    public func note(
        _ visit: FeedVisit, of id: SubscriptionID, next: Instant?, validators: Data? = nil, title: PlainText? = nil
    ) throws {
        let content = try JSONEncoder().encode(visit)
        // A feed that is put off again and again is asked ever less often, as one that fails.
        let counts = visit.isFailure || visit.outcome == .later
        try writeState { db in
            try db.execute(
                sql: """
                    UPDATE main.subscription SET visit = ?, next = ?, failures = CASE WHEN ? THEN failures + 1 ELSE 0 END,
                        feed_title = coalesce(?, feed_title) WHERE id = ?
                    """, arguments: [content, next?.seconds, counts, title?.string, id.number])
            let isRead = if case .fresh = visit.outcome { true } else { false }
            if isRead || visit.outcome == .unchanged && validators != nil {
                try db.execute(
                    sql: "UPDATE main.subscription SET validators = ? WHERE id = ?", arguments: [validators, id.number])
            }
            if visit.outcome == .gone {
                try db.execute(sql: "UPDATE main.subscription SET paused = 1 WHERE id = ?", arguments: [id.number])
            }
            if let address = visit.movedTo?.string {
                try db.execute(
                    sql: """
                        UPDATE main.subscription SET url = ?
                        WHERE id = ? AND NOT EXISTS (SELECT 1 FROM main.subscription WHERE url = ? AND id != ?)
                        """, arguments: [address, id.number, address, id.number])
            }
        }
    }
}
