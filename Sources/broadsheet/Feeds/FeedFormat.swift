import News

/// What `feeds --json` and `fetch --json` print, one feed a line: `broadsheet.feed/1` and `broadsheet.visit/1`.
enum FeedFormat {
    /// One subscription.
    static func value(_ subscription: Subscription) -> JSONValue {
        .object([
            ("schema", .string("broadsheet.feed/1")),
            ("id", .string("\(subscription.id)")),
            ("url", .text(subscription.url)),
            ("title", .text(subscription.title)),
            ("own_name", .text(subscription.ownName)),
            ("feed_title", .text(subscription.feedTitle)),
            ("group", .text(subscription.group)),
            ("paused", .bool(subscription.isPaused)),
            ("allows_private", .bool(subscription.allowsPrivate)),
            ("full_text", .bool(subscription.wantsFullText)),
            ("articles", .integer(subscription.total)),
            ("unread", .integer(subscription.unread)),
            ("failures", .integer(subscription.failures)),
            ("visited", .string(orNull: subscription.lastVisit?.at.description)),
            ("outcome", .string(orNull: subscription.lastVisit.map { outcome($0.outcome) })),
            ("result", .text(subscription.lastVisit?.line)),
            ("next_visit", .string(orNull: subscription.nextVisit?.description)),
        ])
    }

    /// One visit.
    static func value(_ visit: FeedVisit, of subscription: Subscription) -> JSONValue {
        var new: Int?
        if case .fresh(let count) = visit.outcome { new = count }
        return .object([
            ("schema", .string("broadsheet.visit/1")),
            ("feed", .string("\(subscription.id)")),
            ("url", .text(subscription.url)),
            ("title", .text(subscription.title)),
            ("visited", .string(visit.at.description)),
            ("outcome", .string(outcome(visit.outcome))),
            ("new", .integer(orNull: new)),
            ("changed", .integer(orNull: new == nil ? nil : visit.changed)),
            ("result", .text(visit.line)),
            ("moved_to", .text(visit.movedTo)),
        ])
    }

    private static func outcome(_ outcome: FeedVisit.Outcome) -> String {
        switch outcome {
        case .fresh: "fresh"
        case .unchanged: "unchanged"
        case .later: "later"
        case .gone: "gone"
        case .failed: "failed"
        }
    }
}
