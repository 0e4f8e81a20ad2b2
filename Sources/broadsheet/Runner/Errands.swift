import Dispatch
import News
import Screens
import Synchronization
import Terminal

/// Carries out effects away from the main thread and posts what comes of them.
///
/// Three lines of work, so that none waits for another: reading and marking, in order; searching, of which only the newest that has
/// not begun is done; and analysing, newest first, as the reader waits for what is on the screen now.
final class Errands: Sendable {
    private let clerk: Clerk
    private let feeds: FeedErrands
    private let mailbox: Mailbox<Arrival>
    private let reading = DispatchQueue(label: "broadsheet.reading", qos: .userInitiated)
    private let searching = DispatchQueue(label: "broadsheet.searching", qos: .userInitiated)
    private let analysing = DispatchQueue(label: "broadsheet.analysing", qos: .userInitiated)
    private let newestSearch = Mutex<Effect?>(nil)
    private let waiting = Mutex<[Effect]>([])

    /// Posts answers of a clerk to a mailbox; what asks for the network goes to the feeds' own line of work.
    init(clerk: Clerk, feeds: FeedErrands, mailbox: Mailbox<Arrival>) {
        (self.clerk, self.feeds, self.mailbox) = (clerk, feeds, mailbox)
    }

    /// Has the counts told.
    func count() { reading.async { self.post(self.clerk.counts()) } }

    /// Begins the findings of the story that will stand open on the front page: where none are kept they take longer than opening the
    /// terminal does.
    func prepare() { analysing.async { self.clerk.prepare() } }

    /// Has an effect carried out.
    func run(_ effect: Effect) {
        switch effect {
        case .search:
            newestSearch.withLock { $0 = effect }
            searching.async { self.search() }
        case .openStory, .compare, .layOut, .loadArticle, .loadTracked, .loadPeriods:
            waiting.withLock { waiting in
                waiting.removeAll { $0 == effect }
                waiting.append(effect)
            }
            analysing.async { self.analyse() }
        case .visitFeeds(let ids): feeds.visit(ids)
        case .stopVisiting: feeds.stop()
        case .subscribe(let address): feeds.subscribe(to: address)
        default:
            reading.async { self.post(self.clerk.answers(to: effect)) }
        }
    }

    /// Waits until what was to be saved is saved, two seconds at most.
    func finish() {
        feeds.stop()
        let done = DispatchSemaphore(value: 0)
        reading.async { done.signal() }
        _ = done.wait(timeout: .now() + 2)
    }

    private func search() {
        guard
            let effect = newestSearch.withLock({ newest in
                defer { newest = nil }
                return newest
            })
        else { return }
        post(clerk.answers(to: effect))
    }

    private func analyse() {
        guard let effect = waiting.withLock({ $0.popLast() }) else { return }
        post(clerk.answers(to: effect))
        // The story that stands open is the one that is compared next, if any is.
        if case .openStory(let id) = effect, waiting.withLock(\.isEmpty) { clerk.prepare(id) }
    }

    private func post(_ arrivals: [Arrival]) {
        for arrival in arrivals { mailbox.post(arrival) }
    }
}
