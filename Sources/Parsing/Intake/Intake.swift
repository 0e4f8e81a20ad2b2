import News

/// The door for articles: opens paths, tells what they hold by content, and gives their articles one by one.
///
/// ```swift
/// Intake(options: IntakeOptions(arrival: now)).articles(at: "seeds") { result in
///     switch result {
///     case .success(let article): library.add(article)
///     case .failure(let refusal): print(refusal.message)
///     }
/// }
/// ```
public struct Intake: Sendable {
    /// The most that one article may be, in bytes: no article is as long, and a novel of 1,500 pages has 3 MB.
    public static let longestArticle = 16 << 20

    /// What the person importing knows.
    public var options: IntakeOptions

    /// Makes an intake.
    public init(options: IntakeOptions) { self.options = options }

    /// Reads what stands at a path and gives every article, or the reason why there is none; the rest goes on after a failure.
    ///
    /// "-" is standard input. A directory gives every file under it whose name ends as those of articles do
    /// (`DirectoryListing.endings`), in the order of their names. What holds many articles is streamed: few of them are held at a
    /// time. What is packed with gzip is read as what is in it. A sidecar (`NAME.json` beside `NAME.txt` or `NAME.html`) gives nothing.
    /// Throws only what `take` throws.
    public func articles<Failure: Error>(
        at path: String, _ take: (Result<Article, Refusal>) throws(Failure) -> Void
    ) throws(Failure) {
        if path != "-", InputFile.kind(of: path) == .directory {
            var listing = DirectoryListing()
            let files = listing.files(under: path)
            if files.isEmpty, listing.refusals.isEmpty {
                try take(
                    .failure(
                        Refusal(
                            path: PlainText(path), reason: "no file of articles in it: name a folder that has some",
                            kind: .noInput)))
            }
            for refusal in listing.refusals { try take(.failure(refusal)) }
            for file in files { try articles(inFile: file, take) }
        } else if path == "-" || !Sidecar.isSidecar(path) {
            try articles(inFile: path, take)
        }
    }

    private func articles<Failure: Error>(
        inFile path: String, _ take: (Result<Article, Refusal>) throws(Failure) -> Void
    ) throws(Failure) {
        let file: InputFile
        let kind: ContentKind
        do throws(Refusal) {
            let opened = try InputFile(path)
            let isPacked = try opened.peek(GzipSource.mark.count).elementsEqual(GzipSource.mark)
            file = isPacked ? InputFile(unpacking: opened) : opened
            kind = try ContentKind(of: file, named: isPacked ? DirectoryListing.unpackedName(path) : path)
        } catch {
            return try take(.failure(error))
        }
        switch kind {
        case .archive:
            try ArchiveArticles(file: file, options: options).articles(take)
        case .page:
            let result = Result { () throws(Refusal) in
                try PageParser(file: file, options: options).article(given: given(file, path))
            }
            try take(result)
        case .feedList:
            let reason: PlainText = "a list of feeds, no article: broadsheet import subscribes to them"
            try take(.failure(Refusal(path: file.path, reason: reason, kind: .badData)))
        case .plainText:
            let result = Result { () throws(Refusal) in try plainText(file, path) }
            try take(result)
        default:
            try articles(of: file, kind, take)
        }
    }

    /// The articles of what bears its facts in itself, wherever it stands.
    func articles<Failure: Error>(
        of file: InputFile, _ kind: ContentKind, _ take: (Result<Article, Refusal>) throws(Failure) -> Void
    ) throws(Failure) {
        switch kind {
        case .jsonLines: try JSONLinesReader(file: file, options: options).articles(take)
        case .feed: try FeedReader(file: file, options: options).articles(take)
        case .jsonFeed: try JSONFeedReader(file: file, options: options).articles(take)
        case .newsroom: try NewsroomReader(file: file, options: options).articles(take)
        case .newsObjects: try NewsObjectReader(file: file, options: options).articles(take)
        case .wire: try WireReader(file: file, options: options).articles(take)
        case .mail: try MailReader(file: file, options: options).articles(take)
        case .table: try TableReader(file: file, options: options).articles(take)
        case .plainText, .page, .archive, .feedList: break
        }
    }

    private func plainText(_ file: InputFile, _ path: String) throws(Refusal) -> Article {
        let bytes = try file.whole(atMost: Intake.longestArticle)
        if ContentKind.isBinary(bytes) { throw Refusal.binary(file.path) }
        let given = try given(file, path)
        let identity: Identity =
            given.url.flatMap { WebAddress.canonical($0.string) }.map { .address($0) }
            ?? file.realPath.map { .path($0) } ?? .guid("sha256:" + Digest.sha256(bytes))
        let parser = PlainTextParser(options: options)
        guard let article = parser.article(from: bytes, path: file.path, identity: identity, given: given) else {
            throw Refusal.empty(file.path)
        }
        return article
    }

    /// What the person importing and a sidecar say.
    private func given(_ file: InputFile, _ path: String) throws(Refusal) -> GivenFacts {
        var given = GivenFacts(options)
        if file.realPath != nil, let sidecar = try Sidecar(beside: path) { sidecar.add(to: &given) }
        return given
    }
}
