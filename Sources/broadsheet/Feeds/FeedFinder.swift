import Fetching
import News
import Parsing

/// Finds the feed that an address leads to: itself, or the one its page names.
struct FeedFinder {
    let fetcher: Fetcher
    /// Whether the address may be of one's own network; what its page names may be so on the same server alone.
    let allowsPrivate: Bool

    /// What was found.
    struct Found {
        /// The feed's address.
        var url: String
        /// The feed as it was fetched.
        var document: FetchedDocument
        /// Whether it may stand at a private address.
        var allowsPrivate: Bool
    }

    /// How many feeds of a page are named in a complaint.
    private static let mostNamed = 10

    /// The address of the feed, and the feed as it was fetched.
    ///
    /// - Throws: `Fault`, 65 where a page names no feed or several, or what it names is none; 69 where nothing was had.
    func feed(at address: String, namedBy page: WebAddress? = nil) throws -> Found {
        guard !WebAddress.holdsCredentials(address) else {
            throw Fault(
                "an address with a name or password is not kept", "leave them out of it; nothing was sent",
                ExitStatus.usage)
        }
        guard let url = WebAddress(address) else {
            throw Fault("\(PlainText(address)) is no web address", "write it with https://", ExitStatus.usage)
        }
        let mayBePrivate = allowsPrivate && page?.sharesServer(with: url) ?? true
        let document = try document(url, mayBePrivate)
        let place = document.finalURL.shown.string
        switch FeedIntake(origin: place, url: place, arrival: Clock.now).read(document.body, charset: document.charset)
        {
        case .feed:
            return Found(
                url: document.permanentURL?.shown.string ?? address, document: document, allowsPrivate: mayBePrivate)
        case .neither(let why): throw Fault(line: "\(url.shown): \(why)", exitCode: ExitStatus.badData)
        case .page(let links):
            guard let first = links.first else {
                throw Fault(
                    "\(url.shown) is a page that names no feed", "look for the feed's own address on it",
                    ExitStatus.badData)
            }
            guard page == nil else {
                throw Fault(
                    "\(url.shown) is named as a feed and is a page", "look for the feed's own address on it",
                    ExitStatus.badData)
            }
            guard links.count == 1 else { throw several(links, of: url) }
            return try feed(at: first.url, namedBy: document.finalURL)
        }
    }

    private func several(_ links: [FeedLink], of url: WebAddress) -> Fault {
        let named = links.prefix(FeedFinder.mostNamed).map { link in
            "\(link.url)\(link.title.map { " (\($0))" } ?? "")"
        }
        let more = links.count > named.count ? " and \(links.count - named.count) more" : ""
        return Fault(
            "\(url.shown) names \(PlainText(String(links.count))) feeds",
            PlainText("subscribe to one of them: " + named.joined(separator: ", ") + more), ExitStatus.badData)
    }

    private func document(_ url: WebAddress, _ mayBePrivate: Bool) throws -> FetchedDocument {
        var answer: FetchAnswer?
        let box = AnswerBox([FetchRequest(url: url, allowsPrivate: mayBePrivate)], with: fetcher)
        while true {
            switch box.next() {
            case .answer(_, let given): answer = given
            case .progress, nil: continue
            case .end:
                switch answer {
                case .fresh(let document): return document
                case .failed(let fault):
                    let code = fault.reason == .privateAddress ? ExitStatus.notAllowed : ExitStatus.unavailable
                    throw Fault(line: fault.line, exitCode: code)
                case .gone:
                    throw Fault("\(url.shown) is gone for good", "look for its new address", ExitStatus.unavailable)
                case .later, .notModified, nil:
                    throw Fault("\(url.host): the server asked to come later", "try later", ExitStatus.unavailable)
                }
            }
        }
    }
}
