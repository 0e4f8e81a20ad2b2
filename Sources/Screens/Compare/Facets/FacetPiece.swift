import Drawing
import News

/// Words at a column of a row of a facet.
struct FacetPiece: Hashable, Sendable {
    /// The column of the screen where they begin.
    var column: Int
    /// The words.
    var text: PlainText
    /// How they look.
    var style: Style
    /// The most columns they take; the rest of the row where nil.
    var limit: Int?
    /// Columns of them with a look of their own, counted from where they begin.
    var looks: [CompareCell.Look]

    init(
        _ text: PlainText, at column: Int, _ style: Style = .plain, limit: Int? = nil, looks: [CompareCell.Look] = []
    ) {
        (self.text, self.column, self.style, self.limit, self.looks) = (text, column, style, limit, looks)
    }

    /// Draws them on a row.
    func draw(into canvas: inout Canvas, row: Int) {
        let used = canvas.put(text, row: row, column: column, style: style, limit: limit)
        for look in looks {
            let columns = look.columns.clamped(to: 0..<used)
            canvas.restyle(row: row, column: column + columns.lowerBound, count: columns.count, style: look.style)
        }
    }
}
