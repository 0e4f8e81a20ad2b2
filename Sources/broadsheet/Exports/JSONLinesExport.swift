import News

/// Articles as JSON Lines, with the keys that `import` reads: id, title, text, published, outlet, url, author.
final class JSONLinesExport: ArticleExport {
    private let output: Output

    /// Writes to an output.
    init(_ output: Output) { self.output = output }

    func add(_ article: Article) throws {
        try output.line(
            .object([
                ("id", .string(article.guid?.string ?? article.id.rawValue)),
                ("title", .text(article.headline)),
                ("text", .string(JSONLinesExport.paragraphs(of: article).joined(separator: "\n\n"))),
                ("published", .string(orNull: JSONLinesExport.stated(article.published)?.description)),
                ("outlet", .text(article.outlet?.name)),
                ("url", .text(article.url)),
                ("author", .texts(article.authors)),
            ]))
    }

    func finish() {}

    /// The text's paragraphs, but for the headline, which has a key of its own, and what the page left around it.
    static func paragraphs(of article: Article) -> [String] {
        article.blocks.filter { ![.headline, .boilerplate, .comment, .related].contains($0.role) }.map(\.text.string)
    }

    /// A date that was stated with the article.
    ///
    /// One read in its text is read there again, and one reckoned is no statement.
    static func stated(_ dating: Dating) -> Moment? {
        [.metadata, .feed, .given, .url].contains(dating.basis) ? dating.value : nil
    }
}
