import Dispatch
import Fetching
import Indexing
import News
import Screens
import Synchronization
import Terminal

/// Visits feeds while the reader reads: one round after the other on a line of work of its own, of which nothing else waits.
final class FeedErrands: Sendable {
    private struct State {
        /// Whether a round is under way.
        var isVisiting = false
        /// Whether the reader wants it to end.
        var isStopped = false
    }

    private let library: Library
    private let rules: [ArrivalRule]
    private let isDemonstration: Bool
    private let mailbox: Mailbox<Arrival>
    private let visiting = DispatchQueue(label: "broadsheet.visiting", qos: .utility)
    private let state = Mutex(State())

    /// Takes what it finds into a library, by the reader's rules, and posts to a mailbox.
    init(library: Library, rules: [ArrivalRule], isDemonstration: Bool, mailbox: Mailbox<Arrival>) {
        (self.library, self.rules) = (library, rules)
        (self.isDemonstration, self.mailbox) = (isDemonstration, mailbox)
    }

    /// Has feeds visited, nil for all that are not paused.
    func visit(_ ids: [SubscriptionID]?) {
        begin { tally in
            let round = FeedRound(library: self.library, rules: self.rules)
            let chosen = try self.library.subscriptions().filter { feed in
                ids.map { $0.contains(feed.id) } ?? !feed.isPaused
            }
            let feeds = chosen.filter { $0.lastVisit?.outcome != .later || $0.isDue(at: Clock.now) }
            tally.askedToWait = chosen.count - feeds.count
            self.mailbox.post(.progress("visiting \(Count.of(feeds.count, "feed"))"))
            try round.visit(feeds, isStopped: { self.isStopped }) { result in
                tally.note(result)
                self.mailbox.post(.progress("visited \(PlainText("\(tally.visited) of \(feeds.count)")); Esc stops"))
                self.postFeeds()
            }
            return self.isStopped ? "stopped: \(tally.words)" : tally.words
        }
    }

    /// Subscribes to a feed, or to the one that a page names, and takes its articles in.
    func subscribe(to address: String) {
        begin { tally in
            self.mailbox.post(.progress("looking at \(WebAddress.withoutCredentials(in: PlainText(address)))"))
            let round = FeedRound(library: self.library, rules: self.rules)
            let result = try round.subscribe(NewSubscription(url: address))
            tally.note(result)
            return "subscribed to \(result.subscription.title): \(result.visit.line)"
        }
    }

    /// Ends the round that is under way; what came stays.
    func stop() { state.withLock { $0.isStopped = true } }

    private var isStopped: Bool { state.withLock(\.isStopped) }

    private func begin(_ body: @escaping @Sendable (inout VisitTally) throws -> PlainText) {
        guard !isDemonstration else {
            mailbox.post(.refused("the demonstration has no feeds: broadsheet subscribe ADDRESS begins a library"))
            return
        }
        let isFree = state.withLock { state in
            defer { if !state.isVisiting { state = State(isVisiting: true) } }
            return !state.isVisiting
        }
        guard isFree else {
            mailbox.post(.said("feeds are being visited: Esc in the list of feeds stops it"))
            return
        }
        visiting.async {
            var tally = VisitTally()
            let end: Arrival
            do {
                end = .said(try body(&tally))
            } catch {
                end = .refused(Complaint.fault(for: error).message)
            }
            self.state.withLock { $0.isVisiting = false }
            self.mailbox.post(.progress(nil))
            self.postFeeds()
            if tally.new + tally.changed > 0 { self.postNew() }
            self.mailbox.post(end)
        }
    }

    private func postFeeds() {
        guard let feeds = try? library.subscriptions() else { return }
        mailbox.post(.feeds(feeds, at: Clock.now))
    }

    private func postNew() {
        library.settle()
        if let counts = try? library.counts() {
            mailbox.post(.counts(articles: counts.articles, unread: counts.unread))
        }
        mailbox.post(.storiesChanged(select: nil))
        mailbox.post(.articlesCame)
    }
}
