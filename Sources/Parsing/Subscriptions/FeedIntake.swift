import News

/// Reads what was fetched for a subscription: a feed, or a page that names some.
///
/// ```swift
/// let intake = FeedIntake(origin: subscription.origin, url: document.url, arrival: now)
/// guard case .feed(let contents) = intake.read(document.bytes) else { ... }
/// library.add(contents.articles, retrieved: now)
/// ```
public struct FeedIntake: Sendable {
    private let options: IntakeOptions
    private let url: String

    /// The most items that are taken of one reading: feeds hold some dozens, the largest archives some thousands.
    public static let mostItems = 5_000
    /// The most items whose faults are told one by one.
    private static let mostRefusals = 20

    /// Prepares to read.
    ///
    /// - Parameters:
    ///   - origin: the canonical address under which the feed was subscribed to; its articles' identities hold it.
    ///   - url: where the document came from in the end; addresses in it count from there.
    ///   - arrival: the moment it came in.
    public init(origin: String, url: String, arrival: Instant) {
        var options = IntakeOptions(arrival: arrival)
        options.feed = FeedPlace(origin: origin, url: url)
        (self.options, self.url) = (options, url)
    }

    /// Tells a document's kind by its content, and reads it; `charset` is what the server says of its encoding.
    public func read(_ bytes: [UInt8], charset: String? = nil) -> FetchedContent {
        let file = InputFile(bytes, path: PlainText(url), name: nil, charset: charset?.uppercased())
        do throws(Refusal) {
            switch try ContentKind(of: file, named: "") {
            case .feed:
                return feed { take, describe in
                    FeedReader(file: file, options: options, describe: describe).articles(take)
                }
            case .jsonFeed:
                return feed { take, describe in
                    JSONFeedReader(file: file, options: options, describe: describe).articles(take)
                }
            case .page:
                return .page(FeedLinks.links(in: try FeedIntake.tree(of: file), at: url))
            case .feedList: return .neither("a list of feeds, no feed: broadsheet import takes it")
            case .jsonLines, .plainText, .archive, .newsroom, .newsObjects, .wire, .mail, .table:
                // A page need not begin as one: what names feeds as pages do is read as one.
                let links = FeedLinks.links(in: try FeedIntake.tree(of: file), at: url)
                return links.isEmpty ? .neither("neither a feed nor a page: check the address") : .page(links)
            }
        } catch {
            return .neither(error.reason)
        }
    }

    private typealias Reading = ((Result<Article, Refusal>) -> Void, @escaping (Feed) -> Void) -> Void

    private func feed(_ read: Reading) -> FetchedContent {
        var described: Feed?
        var articles: [Article] = []
        var refusals: [Refusal] = []
        var seen: Set<ArticleID> = []
        var left = 0
        let box = FeedBox()
        read(
            { result in
                switch result {
                case .success(let article):
                    // Two items of one name would push each other out at every visit: the first stands.
                    guard articles.count < FeedIntake.mostItems, seen.insert(article.id).inserted else {
                        left += 1
                        return
                    }
                    articles.append(article)
                case .failure(let refusal): refusals.append(refusal)
                }
            }, { box.feed = $0 })
        described = box.feed
        guard let feed = described else {
            return .neither(refusals.first?.reason ?? "no feed can be read in it: check the address")
        }
        var contents = FeedContents(feed: feed)
        contents.articles = articles
        // A feed that has no items yet is a feed.
        if !articles.isEmpty { contents.refusals = refusals.prefix(FeedIntake.mostRefusals).map(\.reason) }
        if left > 0 { contents.refusals.append("\(left) items bear the id of another, or are too many: left out") }
        return .feed(contents)
    }

    /// Holds what a feed says of itself while it is read.
    private final class FeedBox { var feed: Feed? }

    /// The elements of a page.
    private static func tree(of file: InputFile) throws(Refusal) -> PageTree {
        let pieces = try TextPieces(file)
        var bytes: [UInt8] = []
        while true {
            let more = try pieces.next()
            if more.isEmpty { return PageTree(bytes) }
            bytes += more
            if bytes.count > Intake.longestArticle { throw Refusal.tooLong(file.path) }
        }
    }
}
