import Drawing
import News

/// Articles as lines of a list, for people.
struct ArticleLines {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// One line: mark, id, date, outlet, title.
    func line(_ summary: ArticleSummary) throws {
        let mark: PlainText = summary.isFlagged ? "!" : summary.isRead ? " " : "N"
        try paper.line(
            Piece("\(mark) ", .strong), Piece("\(PlainText(summary.id.rawValue))  ", .dim),
            Piece("\(Column.fit(Dates.words(summary.published, year: year), 12)) "),
            Piece("\(Column.fit(summary.outlet ?? "not stated", 14)) "),
            Piece(ArticleLines.words(summary.title), summary.isRead ? .plain : .strong))
    }

    /// One hit: its line, and under it the passage with the matches in brackets.
    func line(_ hit: Hit) throws {
        try line(hit.article)
        var pieces = [Piece("    ")]
        pieces += Marked.pieces(hit.snippet, hit.marks)
        if let number = hit.line { pieces.append(Piece("  line \(PlainText(String(number)))", .dim)) }
        try paper.line(pieces)
    }

    /// A title, marked where it is only the first line of the text.
    static func words(_ title: Title) -> PlainText { title.isFirstLine ? "(first line) \(title.text)" : title.text }
}
