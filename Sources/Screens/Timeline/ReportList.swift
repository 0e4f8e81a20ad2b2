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
        let references = event.reports.map { PassageWords.reference($0.passage, in: timeline) }
        let width = min(10, max(6, references.map { Width.of($0.string) }.max() ?? 0))
        canvas.put(references[place], row: row, column: 2, limit: width)
        if let sentence = PassageWords.sentence(report.passage, in: timeline) {
            let piece = PassageWords.excerpt(sentence, around: report.span, columns: canvas.columns - width - 5)
            canvas.put(piece.text, row: row, column: width + 3, limit: canvas.columns - width - 4)
        }
    }
}
