import ArgumentParser
import News

/// The forms in which articles are written out.
enum ExportForm: String, WrittenForm {
    /// Plain text, as `show` prints it.
    case text
    /// JSON Lines, as `import` takes them.
    case json
    /// Markdown.
    case markdown
    /// One EPUB, an article a chapter.
    case epub
    /// ninjs 2.0 of the IPTC, one object a line.
    case ninjs

    /// What writes in this form.
    func export(to output: Output, paper: Paper, about subject: ExportSubject) -> any ArticleExport {
        switch self {
        case .text: TextExport(paper, year: subject.year)
        case .json: JSONLinesExport(output)
        case .markdown: MarkdownExport(output, year: subject.year)
        case .epub: EPUBExport(output, subject)
        case .ninjs: NinjsExport(output)
        }
    }
}

/// What is written out, as a whole.
struct ExportSubject {
    /// What it is called.
    let title: PlainText
    /// The moment of writing, which an EPUB must state.
    let now: Instant
    /// The current year, which dates of text leave out.
    let year: Int
}

/// Writes articles out in one form, one after the other.
protocol ArticleExport: AnyObject {
    /// Writes an article.
    func add(_ article: Article) throws
    /// Writes what stands at the end.
    func finish() throws
}
