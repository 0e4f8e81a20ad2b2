import News

/// What the list says of a feed: how its last visit went, and when the next is.
struct FeedWords {
    /// The feed.
    let feed: Subscription
    /// The moment the list was made.
    let now: Instant

    /// Whether the reader should look: it is gone, or its last visit failed.
    var isAmiss: Bool { feed.lastVisit?.isFailure == true }

    /// The end of its line: "12 new", "unchanged", "paused", "failed", "never visited".
    var short: PlainText {
        if feed.isPaused { return feed.lastVisit?.outcome == .gone ? "GONE, paused" : "paused" }
        guard let visit = feed.lastVisit else { return "never visited" }
        switch visit.outcome {
        case .fresh(let new):
            return new > 0
                ? PlainText("\(new) new") : visit.changed > 0 ? PlainText("\(visit.changed) changed") : "nothing new"
        case .unchanged: return "unchanged"
        case .later: return "asked to wait"
        case .gone: return "GONE"
        case .failed: return feed.failures > 1 ? PlainText("FAILED \(feed.failures) times") : "FAILED"
        }
    }

    /// The first line of evidence: how much there is of it, and its address.
    var standing: PlainText {
        let amount = feed.total == 0 ? "no article yet" : "\(feed.unread) unread of \(feed.total)"
        return PlainText("\(feed.id)  \(amount)  \(feed.url)")
    }

    /// The second line of evidence: the last visit in words, and the next.
    var visits: PlainText {
        let last = feed.lastVisit.map { "\(Age.ago($0.at, now: now)): \($0.line)" } ?? "never visited"
        let next =
            feed.isPaused ? "paused" : feed.nextVisit.map { "next visit \(Age.until($0, now: now))" } ?? "due now"
        return PlainText("\(last); \(next)")
    }
}
