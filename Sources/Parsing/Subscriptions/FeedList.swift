import News

/// The feeds that another reader's list names: an OPML file, or the `urls` of newsboat.
public struct FeedList: Sendable {
    /// A feed of the list.
    public struct Entry: Hashable, Sendable {
        /// Its address.
        public var url: String
        /// What the list calls it.
        public var name: PlainText?
        /// The group it stands in, "a/b" for one inside another.
        public var group: PlainText?

        /// Makes an entry.
        public init(url: String, name: PlainText? = nil, group: PlainText? = nil) {
            (self.url, self.name, self.group) = (url, name, group)
        }
    }

    /// The feeds in the list's order, each address once.
    public private(set) var entries: [Entry] = []
    /// What is not taken of the list and why, one line each.
    public private(set) var refusals: [PlainText] = []
    /// How many feeds are named again.
    public private(set) var repeated = 0
    /// How many more lines there were to refuse than are told.
    public private(set) var untold = 0

    private var seen: Set<String> = []

    /// The most feeds of one list.
    public static let most = 10_000
    /// The most refusals that are told one by one.
    private static let mostRefusals = 100
    /// The longest list, in bytes: 10,000 feeds take 3 MB.
    static let longest = 16 << 20

    /// Reads the list at a path; nil where the file there holds something else, by its content.
    ///
    /// "-" is never one: standard input is read once, and may hold articles.
    public init?(at path: String) throws(Refusal) {
        guard path != "-", InputFile.kind(of: path) == .file else { return nil }
        let file = try InputFile(path)
        guard let kind = try? ContentKind(of: file, named: path), kind == .feedList else { return nil }
        let bytes = try file.whole(atMost: FeedList.longest)
        if MarkupRoot.name(in: bytes) == "opml" {
            try OPMLReader.read(InputFile(bytes, path: file.path, name: nil), into: &self)
        } else {
            NewsboatURLs.read(bytes, into: &self)
        }
    }

    /// Begins without feeds.
    init() {}

    /// Takes a feed in; an address that is none of the web is told, one that was named before is left out.
    mutating func add(_ entry: Entry) {
        var entry = entry
        entry.url = FeedList.address(entry.url)
        guard let canonical = WebAddress.canonical(entry.url) else {
            let called = entry.name.map { "\"\($0)\": " } ?? ""
            let shown = WebAddress.withoutCredentials(in: entry.url)
            let wrong = shown == entry.url ? "is no address of the web" : "has a name or password, which is not kept"
            return refuse(PlainText(called + (shown.isEmpty ? "without an address" : "\(shown.prefix(200)) \(wrong)")))
        }
        guard entries.count < FeedList.most else {
            return refuse("\(PlainText(entry.url)): more than \(FeedList.most) feeds")
        }
        guard seen.insert(canonical).inserted else {
            repeated += 1
            return
        }
        entries.append(entry)
    }

    /// Tells what is not taken.
    mutating func refuse(_ line: PlainText) {
        if refusals.count < FeedList.mostRefusals {
            refusals.append(WebAddress.withoutCredentials(in: line))
        } else {
            untold += 1
        }
    }

    /// An address as it is fetched: readers once wrote `feed:` before it, or in place of `http:`.
    private static func address(_ stated: String) -> String {
        let text = PlainText(stated).trimmed.string
        guard text.lowercased().hasPrefix("feed:") else { return text }
        let rest = text.dropFirst(5)
        return rest.hasPrefix("//") ? "http:" + rest : String(rest)
    }
}
