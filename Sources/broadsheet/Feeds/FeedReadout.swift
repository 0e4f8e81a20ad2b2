import Fetching
import Foundation
import Indexing
import News
import Parsing

/// What an answer to a visit holds, read but not kept yet: the articles, the pages that are wanted for their full text, and what is noted.
struct FeedReadout {
    /// A page that is wanted, and what was had of it.
    struct WantedPage {
        /// Which of the articles it belongs to.
        var place: Int
        /// Where it is.
        var url: WebAddress
        /// What is known of it from before.
        var known: PageState?
    }

    /// The pages that are wanted.
    private(set) var pages: [WantedPage] = []

    private let subscription: Subscription
    private var visit: FeedVisit
    private var next: Instant?
    private var exitCode: Int32?
    private var validators: Data?
    private var title: PlainText?
    private var articles: [Article] = []
    /// The articles the library holds whole already: what the feed gives of them would push the whole text out.
    private var held: Set<ArticleID> = []
    private var states: [ArticleID: PageState] = [:]
    private var remarks: [PlainText] = []
    private var failedPages: [PlainText] = []

    /// Seconds until the next visit where the server says nothing of it.
    private static let usualWait: Int64 = 1_800
    /// Pages that are fetched in one visit to a feed, and how often a page is asked for in vain.
    private static let mostPages = 30
    private static let mostTries = 3

    /// Begins with what came of a visit.
    private init(_ visit: FeedVisit, of subscription: Subscription) {
        (self.visit, self.subscription) = (visit, subscription)
    }

    /// Reads a document that was had.
    init(_ document: FetchedDocument, of subscription: Subscription, library: Library, now: Instant) throws {
        let moved = FeedReadout.moved(document.permanentURL, subscription)
        self.init(FeedVisit(at: now, outcome: .fresh(new: 0), movedTo: moved), of: subscription)
        next = FeedReadout.next(now, document.freshFor)
        try read(document, library, now)
    }

    /// Reads an answer; nil where the visit was stopped, which leaves nothing behind.
    init?(_ answer: FetchAnswer, of subscription: Subscription, library: Library, now: Instant) throws {
        switch answer {
        case .fresh(let document):
            try self.init(document, of: subscription, library: library, now: now)
        case .notModified(let same):
            let moved = FeedReadout.moved(same.permanentURL, subscription)
            self.init(FeedVisit(at: now, outcome: .unchanged, movedTo: moved), of: subscription)
            next = FeedReadout.next(now, same.freshFor)
            validators = FeedReadout.bytes(same.validators)
        case .gone:
            self.init(FeedVisit(at: now, outcome: .gone, remark: "paused: it is not asked again"), of: subscription)
            exitCode = ExitStatus.unavailable
        case .later(let postponement):
            self.init(FeedVisit(at: now, outcome: .later), of: subscription)
            next = later(now, failures: subscription.failures + 1, postponement.seconds)
        case .failed(let fault):
            if fault.reason == .stopped { return nil }
            self.init(FeedVisit(at: now, outcome: .failed(fault.line)), of: subscription)
            // A machine without a network is not the feed's fault, and costs its server nothing.
            let isOffline = fault.reason == .nameNotFound || fault.reason == .unreachable
            next = later(now, failures: isOffline ? 1 : subscription.failures + 1)
            exitCode = fault.reason == .privateAddress ? ExitStatus.notAllowed : ExitStatus.unavailable
        }
    }

    /// Takes the articles into the library and notes the visit, in this order: a visit that was noted has left all it brought.
    func keep(in library: Library, _ rules: [ArrivalRule]) throws -> FeedResult {
        var visit = visit
        if case .fresh = visit.outcome {
            let taken = articles.filter { !held.contains($0.id) }
            let admissions = try taken.isEmpty ? [] : library.add(taken, retrieved: visit.at)
            try library.notePages(states)
            let new = admissions.filter { $0.status == .added }.map(\.id)
            try ArrivalRule.apply(rules, to: new, in: library)
            visit.outcome = .fresh(new: new.count)
            visit.changed = admissions.count { $0.status == .updated }
            var told = remarks + admissions.filter { $0.status == .refused }.prefix(3).compactMap(\.why)
            if let first = failedPages.first {
                let count = failedPages.count
                told.append(
                    count == 1 ? "a page was not had: \(first)" : "\(count) pages were not had, the first: \(first)")
            }
            if !told.isEmpty { visit.remark = PlainText(told.map(\.string).joined(separator: "; ")) }
        }
        try library.note(visit, of: subscription.id, next: next, validators: validators, title: title)
        return FeedResult(subscription: subscription, visit: visit, exitCode: exitCode)
    }

    /// Takes in what was had of a page: its text in place of the feed's, or why not.
    mutating func take(_ answer: FetchAnswer, ofPage index: Int, now: Instant) {
        let page = pages[index]
        let short = articles[page.place]
        func fail(_ why: PlainText, counts: Bool = true) {
            failedPages.append(why)
            // The whole text that is held of an earlier state is worth more than the feed's few words of this one.
            if page.known?.isTaken == true { held.insert(short.id) }
            let tries = page.known.map { $0.summary == short.sha256 ? $0.tries : 0 } ?? 0
            guard counts else { return }
            states[short.id] = PageState(
                summary: short.sha256, tries: tries + 1, isTaken: page.known?.isTaken ?? false)
        }
        switch answer {
        case .fresh(let document):
            do throws(FullText.Refused) {
                articles[page.place] = try FullText(arrival: now).article(
                    short, page: document.body, at: document.finalURL.shown.string, charset: document.charset)
                states[short.id] = PageState(summary: short.sha256, tries: 0, isTaken: true)
            } catch {
                fail("\(page.url.shown): \(error.reason)")
            }
        case .notModified, .gone: fail("\(page.url.shown): it is gone")
        case .later: fail("\(page.url.host): asked to come later", counts: false)
        case .failed(let fault) where fault.reason == .privateAddress:
            fail("\(fault.url.host): the pages of articles in a private network are not fetched")
        case .failed(let fault): fail(fault.line, counts: fault.reason != .stopped)
        }
    }

    private mutating func read(_ document: FetchedDocument, _ library: Library, _ now: Instant) throws {
        let intake = FeedIntake(origin: subscription.origin, url: document.finalURL.shown.string, arrival: now)
        switch intake.read(document.body, charset: document.charset) {
        case .feed(let contents):
            (articles, title) = (contents.articles, contents.feed.title)
            validators = FeedReadout.bytes(document.validators)
            if !contents.refusals.isEmpty {
                let more = contents.refusals.count > 1 ? " and \(contents.refusals.count - 1) more" : ""
                remarks.append(PlainText("\(contents.refusals[0])\(more)"))
            }
            if subscription.wantsFullText { try wantPages(library) }
        case .page(let links):
            let named = links.first.map { "; it names \(WebAddress.withoutCredentials(in: $0.url))" } ?? ""
            fail(PlainText("a page, no feed\(named): subscribe to the feed itself"), now)
        case .neither(let why):
            fail(why, now)
        }
    }

    private mutating func fail(_ why: PlainText, _ now: Instant) {
        visit.outcome = .failed(why)
        visit.movedTo = nil
        next = later(now, failures: subscription.failures + 1)
        exitCode = ExitStatus.badData
    }

    /// Which pages to fetch: those that were not had yet, and those of items that changed since.
    private mutating func wantPages(_ library: Library) throws {
        let known = try library.pageStates(articles.map(\.id))
        var left = 0
        for (place, article) in articles.enumerated() {
            let state = known[article.id]
            if let state, state.summary == article.sha256, state.isTaken {
                held.insert(article.id)
                continue
            }
            if let state, state.summary == article.sha256, state.tries >= FeedReadout.mostTries { continue }
            guard let url = article.url.flatMap({ WebAddress($0.string) }) else { continue }
            guard pages.count < FeedReadout.mostPages else {
                left += 1
                if state?.isTaken == true { held.insert(article.id) }
                continue
            }
            pages.append(WantedPage(place: place, url: url, known: state))
        }
        if left > 0 { remarks.append("\(left) pages are left for a later visit") }
    }

    private static func next(_ now: Instant, _ freshFor: Int?) -> Instant {
        Instant(seconds: now.seconds + (freshFor.map(Int64.init) ?? usualWait))
    }

    private func later(_ now: Instant, failures: Int, _ asked: Int? = nil) -> Instant? {
        guard let url = WebAddress(subscription.url.string) else { return nil }
        return Instant(
            seconds: now.seconds + Int64(BackOff().seconds(after: failures, of: url, retryAfter: asked)))
    }

    private static func moved(_ url: WebAddress?, _ subscription: Subscription) -> PlainText? {
        guard let url, WebAddress.canonical(subscription.url.string) != WebAddress.canonical(url.string) else {
            return nil
        }
        return url.shown
    }

    private static func bytes(_ validators: Validators) -> Data? {
        validators.isEmpty ? nil : try? JSONEncoder().encode(validators)
    }
}
