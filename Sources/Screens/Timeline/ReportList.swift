import Analysis
import Drawing
import News

/// Everyone who tells one event: which words date it, and why they mean that day.
struct ReportList {
    let timeline: Timeline
    let event: TimelineEvent
    let window: ListWindow
    let year: Int

    /// Draws the event and its reports.
    func draw(into canvas: inout Canvas, rows: Range<Int>) {
        guard let first = rows.first else { return }
        canvas.put(
            PlainText("\(event.dateLabel(year: year))  \(event.signWord)\(event.text)"), row: first, column: 2,
            style: .strong)
        for (row, place) in zip(rows.dropFirst(2), window.visible) { draw(place, into: &canvas, row: row) }
    }

    private func draw(_ place: Int, into canvas: inout Canvas, row: Int) {
        let report = event.reports[place]
        let isSelected = place == window.selection
        if isSelected { canvas.put(">", row: row, column: 0, style: .selected) }
        canvas.put(PassageWords.reference(report.passage, line: report.line), row: row, column: 2, limit: 6)
        if let sentence = PassageWords.sentence(report.passage, in: timeline) {
            let piece = PassageWords.excerpt(sentence, around: report.span, columns: canvas.columns - 11)
            canvas.put(piece.text, row: row, column: 9, limit: canvas.columns - 10)
        }
    }
}
