import Fetching
import Foundation
import Indexing
import News

/// One round of visits to feeds: fetches them, takes their articles into the library, and notes what each visit left.
///
/// Feeds come first, all at once; then the pages of those articles whose feeds are wanted with their full text, in one run too, so that
/// a server is never asked two things at a time.
struct FeedRound {
    let library: Library
    let fetcher: Fetcher
    /// What is done with articles that are new.
    let rules: [ArrivalRule]
    /// What time it is: asked when an answer is taken in.
    let now: @Sendable () -> Instant

    /// Makes a round with the usual behaviour towards servers.
    init(library: Library, rules: [ArrivalRule]) {
        var settings = FetchSettings(programVersion: Broadsheet.version)
        settings.proxies = ProxySettings(environment: ProcessInfo.processInfo.environment)
        self.init(library: library, fetcher: Fetcher(settings: settings), rules: rules)
    }

    /// Makes a round with a fetcher of one's own.
    init(
        library: Library, fetcher: Fetcher, rules: [ArrivalRule] = [],
        now: @escaping @Sendable () -> Instant = { Clock.now }
    ) {
        (self.library, self.fetcher, self.rules, self.now) = (library, fetcher, rules, now)
    }

    /// Visits feeds; each result is told once it is on disk, as the answers come.
    ///
    /// May take minutes; not to be called on the main thread of a screen. What `told` throws ends the round.
    func visit(
        _ subscriptions: [Subscription], progress: (FetchProgress) -> Void = { _ in },
        isStopped: () -> Bool = { false }, told: (FeedResult) throws -> Void
    ) throws {
        var asked: [Subscription] = []
        var requests: [FetchRequest] = []
        for subscription in subscriptions {
            guard let request = try request(subscription) else {
                let visit = FeedVisit(at: now(), outcome: .failed("its address cannot be fetched: check it"))
                try library.note(visit, of: subscription.id, next: nil)
                try told(FeedResult(subscription: subscription, visit: visit, exitCode: ExitStatus.badData))
                continue
            }
            asked.append(subscription)
            requests.append(request)
        }
        var waiting: [FeedReadout] = []
        try each(requests, progress, isStopped) { index, answer in
            let readout = try FeedReadout(answer, of: asked[index], library: library, now: now())
            guard let readout else { return }
            if readout.pages.isEmpty { try told(readout.keep(in: library, rules)) } else { waiting.append(readout) }
        }
        try fetchPages(of: &waiting, progress, isStopped)
        for readout in waiting { try told(readout.keep(in: library, rules)) }
    }

    /// Takes in what was had of a feed already, as the first visit of a subscription.
    func take(
        _ document: FetchedDocument, of subscription: Subscription, progress: (FetchProgress) -> Void
    ) throws -> FeedResult {
        var readouts = [
            try FeedReadout(document, of: subscription, library: library, now: now())
        ]
        try fetchPages(of: &readouts, progress, { false })
        return try readouts[0].keep(in: library, rules)
    }

    /// Fetches the pages that are wanted, all in one run.
    private func fetchPages(
        of readouts: inout [FeedReadout], _ progress: (FetchProgress) -> Void, _ isStopped: () -> Bool
    ) throws {
        let places = readouts.indices.flatMap { readout in
            readouts[readout].pages.indices.map { (readout: readout, page: $0) }
        }
        let requests = places.map { FetchRequest(url: readouts[$0.readout].pages[$0.page].url, purpose: .article) }
        try each(requests, progress, isStopped) { index, answer in
            let place = places[index]
            readouts[place.readout].take(answer, ofPage: place.page, now: now())
        }
    }

    private func request(_ subscription: Subscription) throws -> FetchRequest? {
        guard let url = WebAddress(subscription.url.string) else { return nil }
        let kept = try library.validators(of: subscription.id)
        let validators = kept.flatMap { try? JSONDecoder().decode(Validators.self, from: $0) } ?? .none
        return FetchRequest(url: url, validators: validators, allowsPrivate: subscription.allowsPrivate)
    }

    /// Fetches on another thread, and takes the answers in on this one.
    private func each(
        _ requests: [FetchRequest], _ progress: (FetchProgress) -> Void, _ isStopped: () -> Bool,
        _ take: (Int, FetchAnswer) throws -> Void
    ) throws {
        guard !requests.isEmpty else { return }
        let box = AnswerBox(requests, with: fetcher)
        while true {
            if isStopped() { box.stop() }
            switch box.next() {
            case .answer(let index, let answer):
                do {
                    try take(index, answer)
                } catch {
                    box.stop()
                    throw error
                }
            case .progress(let state): progress(state)
            case nil: continue
            case .end: return
            }
        }
    }
}
