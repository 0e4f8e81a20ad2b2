import Language
import News

/// Articles for the tests of comparison, made of paragraphs.
enum Told {
    /// An annotated article: paragraphs parted by blank lines, the first a headline where `headline` is set.
    static func by(_ outlet: PlainText?, on day: String? = "2024-05-06", headline: PlainText? = nil, _ text: String)
        -> AnnotatedArticle
    {
        var blocks: [Block] = []
        if let headline { blocks.append(Block(index: 0, line: 1, role: .headline, text: headline)) }
        for paragraph in text.split(separator: "\n\n") {
            let words = paragraph.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            blocks.append(
                Block(index: blocks.count, line: blocks.count * 2 + 1, role: .body, text: PlainText(words)))
        }
        let name = outlet?.string ?? "untold"
        let dating = day.flatMap { Moment($0) }.map { Dating($0, basis: .given) }
        var article = Article(
            id: ArticleID(rawValue: "a-\(name)"), identity: .guid(name),
            source: Source(path: PlainText(name), mediaType: "text/plain"),
            title: Title(text: headline ?? "untitled", isFirstLine: headline == nil),
            published: dating ?? .arrival(Instant(seconds: 1_700_000_000)), sha256: "", blocks: blocks)
        article.headline = headline
        article.outlet = outlet.map { Outlet(name: $0, basis: .given) }
        return Annotator.annotate(article)
    }
}
