import Drawing
import News

extension ArticlesScreen {
    /// Draws the list as a screen of its own.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        Header("Articles: \(query)", right: place).draw(into: &canvas)
        drawList(into: &canvas, surroundings: surroundings)
    }

    /// Draws all but the first line.
    func drawList(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = Layout(size: canvas.size, header: headerLines, evidence: 2)
        canvas.rules(layout)
        let rows = listRows(layout)
        let shown = items[window.visible].prefix(rows.count)
        let widths = ArticleLine.Widths(shown, currentYear: surroundings.currentYear, columns: canvas.columns)
        for (row, place) in zip(rows, shown.indices) {
            ArticleLine(article: items[place], isSelected: place == window.selection)
                .draw(into: &canvas, row: row, column: 0, widths: widths, currentYear: surroundings.currentYear)
        }
    }

    /// The rows of the list itself: all of the body, or its upper part where there is a preview.
    func listRows(_ layout: Layout) -> Range<Int> {
        size.rows >= Preview.fewestRows ? layout.body.prefix(layout.body.count / 2) : layout.body
    }

    /// "1-20 of 57".
    var place: PlainText { "\(items.count)" }
}
