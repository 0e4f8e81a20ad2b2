import News

/// Subscriptions as lines of a list, for people.
struct FeedLines {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// All of them, each group under its name.
    func list(_ subscriptions: [Subscription]) throws {
        var group: PlainText?
        for subscription in subscriptions {
            if subscription.group != group, let name = subscription.group { try paper.line(Piece(name, .title)) }
            group = subscription.group
            try line(subscription)
        }
    }

    private func line(_ subscription: Subscription) throws {
        let numbers: PlainText = "\(PlainText(String(subscription.unread))) of \(PlainText(String(subscription.total)))"
        try paper.line(
            Piece("\(Column.fit(PlainText("\(subscription.id)"), 5)) ", .dim),
            Piece("\(Column.fit(numbers, 12)) ", subscription.unread > 0 ? .strong : .plain),
            Piece("\(Column.fit(subscription.title, 28)) ", subscription.unread > 0 ? .strong : .plain),
            Piece(FeedLines.state(of: subscription, year: year), subscription.failures > 0 ? .warning : .dim))
    }

    /// How a feed stands, in one line.
    static func state(of subscription: Subscription, year: Int) -> PlainText {
        guard let visit = subscription.lastVisit else {
            return subscription.isPaused ? "paused, never visited" : "never visited"
        }
        let times = subscription.failures > 1 ? " (\(subscription.failures) times)" : ""
        let paused = subscription.isPaused ? "paused; " : ""
        return PlainText("\(paused)\(Clock.words(visit.at, year: year)): \(visit.line)\(times)")
    }
}
