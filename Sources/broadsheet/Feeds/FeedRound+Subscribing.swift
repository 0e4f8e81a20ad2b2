import Fetching
import Indexing
import News

extension FeedRound {
    /// Subscribes to the feed an address leads to, and takes in what it holds.
    ///
    /// Of a page the feed is taken that it names. Nothing is subscribed to where none is found; may take a minute.
    ///
    /// - Parameter wanted: what the reader says; its address may be a bare host, which is meant as https.
    /// - Throws: `Fault`: 64 where the address is none or is subscribed to already, 65 where no one feed was found, 69 where nothing
    ///   was had, 77 where the address is private and may not be asked.
    func subscribe(
        _ wanted: NewSubscription, progress: (FetchProgress) -> Void = { _ in }
    ) throws -> FeedResult {
        var wanted = wanted
        let written = PlainText(wanted.url).trimmed.string
        let found = try FeedFinder(fetcher: fetcher, allowsPrivate: wanted.allowsPrivate)
            .feed(at: written.contains("://") ? written : "https://" + written)
        (wanted.url, wanted.allowsPrivate) = (found.url, found.allowsPrivate)
        let (subscription, isNew) = try library.subscribe(wanted)
        // A feed that was refused as private is subscribed to once more, with leave to stand there.
        let isAllowedNow = !isNew && wanted.allowsPrivate && !subscription.allowsPrivate
        if isAllowedNow { try library.setAllowsPrivate(subscription.id, true) }
        guard isNew || isAllowedNow else {
            throw Fault(
                "already subscribed: \(PlainText("\(subscription.id)")) \(subscription.title)",
                "fetch visits it, feeds changes it", ExitStatus.usage)
        }
        var result = try take(found.document, of: subscription, progress: progress)
        result.subscription = try library.subscription(subscription.id) ?? subscription
        return result
    }
}
