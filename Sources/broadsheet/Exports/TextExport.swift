import News

/// Articles as plain text.
final class TextExport: ArticleExport {
    private let paper: Paper
    private let text: ArticleText
    private var isFirst = true

    /// Prints on paper.
    init(_ paper: Paper, year: Int) { (self.paper, text) = (paper, ArticleText(paper, year: year)) }

    func add(_ article: Article) throws {
        if !isFirst { try paper.gap() }
        isFirst = false
        try text.show(article, story: nil)
    }

    func finish() {}
}
