import Drawing
import News

/// One article as a line of a list: marks, letter, date, outlet, headline, size of its story.
struct ArticleLine {
    /// Columns of the date and of the outlet, the same for all lines of a list.
    struct Widths {
        var date = 6
        var outlet = 10

        /// Widths that hold the dates and, up to a limit, the outlets of these articles.
        init(_ articles: some Sequence<ArticleSummary>, currentYear: Int, columns: Int) {
            let most = columns >= 120 ? 20 : 12
            for article in articles {
                date = max(date, Width.of(Words.date(article.published, currentYear: currentYear).string))
                outlet = max(outlet, min(most, Width.of((article.outlet ?? Words.noOutlet).string)))
            }
        }
    }

    var article: ArticleSummary
    var letter: PlainText?
    var isSelected = false
    /// Whether it is marked for comparing.
    var isMarked = false
    /// Whether the size of its story stands at the end.
    var showsSize = true

    /// Draws it from a column to the right edge; below 60 columns the headline alone.
    func draw(into canvas: inout Canvas, row: Int, column: Int, widths: Widths, currentYear: Int) {
        let style: Style = article.isRead ? .plain : .strong
        if isSelected { canvas.put(">", row: row, column: column, style: .selected) }
        if isMarked { canvas.put("&", row: row, column: column + 1, style: .strong) }
        var place = column + 2
        if let letter {
            canvas.put(letter, row: row, column: place, style: style)
            place += max(2, Width.of(letter.string) + 1)
        }
        canvas.put(
            PlainText("\(article.isRead ? " " : "*")\(article.isFlagged ? "+" : " ")"), row: row,
            column: place)
        place += 3
        if canvas.columns >= 60 {
            let date = Words.date(article.published, currentYear: currentYear)
            let gap = max(0, widths.date - Width.of(date.string))
            canvas.put(date, row: row, column: place + gap, limit: widths.date)
            place += widths.date + 1
            let outlet = article.outlet ?? Words.noOutlet
            let look: Style = article.outlet == nil ? .dim : .plain
            canvas.put(outlet, row: row, column: place, style: look, limit: widths.outlet)
            place += widths.outlet + 1
        }
        var room = canvas.columns - place
        if showsSize, article.storySize > 1, room > 20 {
            room = canvas.putRight("(\(article.storySize))", row: row, style: .dim, limit: 8) - place - 1
        }
        canvas.put(Words.title(article.title), row: row, column: place, style: style, limit: room)
    }
}
