import News

/// Articles as Markdown, one after the other under headings.
final class MarkdownExport: ArticleExport {
    private let output: Output
    private let year: Int
    private var isFirst = true

    /// Writes to an output.
    init(_ output: Output, year: Int) { (self.output, self.year) = (output, year) }

    func add(_ article: Article) throws {
        if !isFirst { try output.add("\n---\n") }
        isFirst = false
        try output.add("# \(Markdown.escaped(ArticleLines.words(article.title)))\n")
        let facts = ArticleFacts(article)
        try output.add(facts.line.map { Markdown.escaped($0) }.joined(separator: " \u{B7} "))
        if let url = article.url { try output.add("\n\(Markdown.runs(ReportText(url, .link)))") }
        for block in article.blocks {
            guard let words = line(block) else { continue }
            try output.add("\n" + words)
        }
    }

    func finish() {}

    private func line(_ block: Block) -> String? {
        let words = Markdown.escaped(block.text)
        switch block.role {
        case .headline, .boilerplate, .comment, .related, .byline: return nil
        case .standfirst: return "**\(words)**"
        case .subheading: return "## \(words)"
        case .quote: return "> \(words)"
        case .listItem: return "- \(words)"
        case .caption, .credit: return "*\(words)*"
        case .body, .dateline: return words
        }
    }
}
