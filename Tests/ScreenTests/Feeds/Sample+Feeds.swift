import News

@testable import Screens

extension Sample {
    /// The moment the lists of feeds are made.
    static let now = Instant(seconds: 1_800_000_000)

    /// Six feeds in every state, two of them in a group.
    static let feeds: [Subscription] = [
        feed(1, "https://www.harbourpost.example/rss.xml", "The Harbour Post", unread: 12, total: 240) {
            visited(&$0, 300, .fresh(new: 4), next: 600)
        },
        feed(2, "https://coast.example/feed", nil, unread: 0, total: 31) { visited(&$0, 7_300, .unchanged, next: -20) },
        feed(3, "https://lindmouth.example/atom.xml", "Lindmouth Council", unread: 0, total: 0),
        feed(4, "https://asia.example/politics.xml", "Asia Politics", unread: 3, total: 90) {
            $0.group = "politics"
            visited(&$0, 200_000, .failed("asia.example: no host of that name; see the address"), next: 7_200)
            $0.failures = 3
        },
        feed(5, "https://votes.example/feed.json", "Votes", unread: 0, total: 5) {
            ($0.group, $0.isPaused) = ("politics", true)
        },
        feed(6, "https://old.example/rss", "The Old Paper", unread: 0, total: 77) {
            ($0.group, $0.isPaused) = ("politics", true)
            visited(&$0, 90_000, .gone, next: 0)
        },
    ]

    private static func feed(
        _ number: Int64, _ url: PlainText, _ title: PlainText?, unread: Int, total: Int,
        _ body: (inout Subscription) -> Void = { _ in }
    ) -> Subscription {
        var feed = Subscription(id: SubscriptionID(number: number), url: url, origin: url.string)
        (feed.feedTitle, feed.unread, feed.total) = (title, unread, total)
        body(&feed)
        return feed
    }

    private static func visited(
        _ feed: inout Subscription, _ ago: Int64, _ outcome: FeedVisit.Outcome, next: Int64
    ) {
        feed.lastVisit = FeedVisit(at: Instant(seconds: now.seconds - ago), outcome: outcome)
        feed.nextVisit = Instant(seconds: now.seconds + next)
    }
}
