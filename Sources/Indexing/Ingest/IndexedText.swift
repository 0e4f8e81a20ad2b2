import News

/// What of an article goes into the full-text index, column by column.
struct IndexedText {
    /// The headline, or the first line.
    var title: String
    /// The searched blocks but the headline, one a line.
    var body: String
    /// Authors and contributors, one a line.
    var authors: String
    /// The physical lines of the headline and then of the body's blocks, parted by blanks, 0 where there is none.
    var lines: String

    /// The facets that are known before it is read who speaks in it.
    private let facets: [String]

    /// Prepares an article for the index; `outlet` and `feed` are the rows of its outlet and of the feed it came by.
    init(_ article: Article, outlet: Int64?, feed: Int64? = nil) {
        title = article.title.text.string
        let searched = article.blocks.filter { $0.role.isSearched && $0.role != .headline && !$0.text.isEmpty }
        body = searched.map(\.text.string).joined(separator: "\n")
        authors = (article.authors + article.contributors).map(\.string).joined(separator: "\n")
        let headline = article.blocks.first { $0.role == .headline }
        let first = article.title.isFirstLine ? nil : headline?.line
        lines = ([first] + searched.map(\.line)).map { String($0 ?? 0) }.joined(separator: " ")
        facets =
            [Facet.everything, outlet.map(Facet.outlet), feed.map(Facet.feed)].compactMap(\.self)
            + Facet.languages(article.language)
    }

    /// Words no text contains, for what is looked up by filter; `sources` are the facets of who said it.
    func facets(with sources: [String]) -> String { (facets + sources).joined(separator: " ") }
}
