import News

/// Puts the text of an article's page in the place of what its feed gave of it.
public struct FullText: Sendable {
    /// Why a page was not taken, in one line.
    public struct Refused: Error, Hashable, Sendable {
        /// What is wrong.
        public var reason: PlainText
    }

    private let arrival: Instant

    /// Prepares to read pages that come in at a moment.
    public init(arrival: Instant) { self.arrival = arrival }

    /// The article with the text of its page; what the feed states of it stays: headline, authors, date, outlet, categories.
    ///
    /// - Throws: `Refused` where no text is found in the page, or less of it than the feed gave.
    public func article(
        _ article: Article, page bytes: [UInt8], at url: String, charset: String? = nil
    ) throws(Refused) -> Article {
        let file = InputFile(bytes, path: PlainText(url), name: nil, charset: charset?.uppercased())
        var given = GivenFacts()
        given.url = article.url ?? PlainText(url)
        let page: Article
        do throws(Refusal) {
            guard case .page = try ContentKind(of: file, named: "") else {
                throw Refusal(path: file.path, reason: "no page", kind: .badData)
            }
            page = try PageParser(file: file, options: IntakeOptions(arrival: arrival)).article(given: given)
        } catch {
            throw Refused(reason: error.reason)
        }
        guard FullText.length(page) > FullText.length(article) else {
            throw Refused(reason: "its page holds no more than the feed")
        }
        var whole = article
        whole.blocks = FullText.blocks(of: page, headline: article.headline)
        whole.sha256 = Digest.sha256(of: whole.blocks)
        if article.headline == nil { (whole.headline, whole.title) = (page.headline, page.title) }
        whole.standfirst = article.standfirst ?? page.standfirst
        if article.authors.isEmpty { whole.authors = page.authors }
        if article.published.value == nil, page.published.value != nil { whole.published = page.published }
        (whole.dateline, whole.links) = (page.dateline, page.links)
        whole.contributors = (article.contributors + page.contributors).filter { !whole.authors.contains($0) }
        whole.agencies = page.agencies
        whole.language = article.language ?? page.language
        whole.modified = article.modified ?? page.modified
        return whole
    }

    /// The blocks of the page under the feed's headline.
    private static func blocks(of page: Article, headline: PlainText?) -> [Block] {
        guard let headline else { return page.blocks }
        var blocks = page.blocks
        if let place = blocks.firstIndex(where: { $0.role == .headline }) {
            blocks[place].text = headline
        } else {
            blocks.insert(Block(index: 0, line: nil, role: .headline, text: headline), at: 0)
        }
        for place in blocks.indices { blocks[place].index = place }
        return blocks
    }

    /// Bytes of the story itself.
    private static func length(_ article: Article) -> Int {
        article.blocks.reduce(0) { $0 + ($1.role.isNarrative ? $1.text.string.utf8.count : 0) }
    }
}
