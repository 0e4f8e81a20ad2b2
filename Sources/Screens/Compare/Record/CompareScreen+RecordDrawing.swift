import Analysis
import Drawing
import News

extension CompareScreen {
    /// Draws the sign of a verdict before a line, and its word at the right where the line leaves room for it.
    func draw(_ mark: RecordMark, into canvas: inout Canvas, row: Int, column: Int, showsWords: Bool) {
        canvas.put(PlainText(String(mark.sign)), row: row, column: column, style: .strong)
        let width = Width.of(mark.words.string)
        let start = canvas.columns - width - 1
        guard showsWords, start > 4,
            (start - 2..<canvas.columns).allSatisfy({ canvas[row: row, column: $0].glyph == " " })
        else {
            return
        }
        canvas.put(mark.words, row: row, column: start, style: .strong)
    }

    /// Says at the end of the evidence what was recorded of the selected line.
    func drawRecord(into canvas: inout Canvas, rows: Range<Int>) {
        guard why == nil, let row = rows.last else { return }
        let words = recordWords
        guard !words.isEmpty else { return }
        let room = min(Width.of(words), canvas.columns - 2)
        let start = canvas.columns - 1 - room
        if start > 4,
            canvas[row: row, column: start - 1].glyph != " " || canvas[row: row, column: start - 2].glyph != " "
        {
            canvas.fill(row: row, column: start - 4)
            canvas.put("..", row: row, column: start - 4)
        }
        canvas.fill(row: row, column: start - 2)
        canvas.put(PlainText(words), row: row, column: start, style: .strong, limit: room)
    }

    /// "v checked  + tracked".
    private var recordWords: String {
        let mark = pane.map { pane in pane.told.flatMap { self.mark(of: $0, in: pane) } } ?? told.flatMap(mark)
        let parts = [
            mark.map { "\($0.sign) \($0.words)" }, isMoving ? nil : selectedTracked.map { _ in "+ tracked" },
        ]
        return parts.compactMap { $0 }.joined(separator: "  ")
    }

    /// Says after the heading of a figure that it is tracked.
    func drawTracked(_ pane: FacetPane, into canvas: inout Canvas, row: Int, place: Int) {
        guard facet == .figures, !record.tracked.isEmpty, let compared, pane.table.rows[place].item == nil,
            let next = pane.table.rows.dropFirst(place).first(where: { $0.item != nil })?.item
        else {
            return
        }
        let subject = pane.table.items[next].id.subject
        guard compared.comparison.figures.indices.contains(subject),
            record.tracked(compared.comparison.figures[subject], in: compared.comparison) != nil
        else {
            return
        }
        let used = pane.table.rows[place].pieces.map { $0.column + Width.of($0.text.string) }.max() ?? 0
        canvas.put("+ tracked", row: row, column: used + 2)
    }
}
