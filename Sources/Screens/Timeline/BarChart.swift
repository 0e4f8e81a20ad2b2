import Analysis
import Drawing
import News

/// The axis beside the list: each event's sign on its own row, and above them who published when.
struct BarChart {
    let timeline: Timeline
    let view: AxisView
    let selected: TimelineEvent?

    /// Draws the letters of the articles at the days they were published.
    func drawPublished(into canvas: inout Canvas, row: Int) {
        canvas.put("published", row: row, column: max(2, view.column - 12), style: .dim)
        view.drawBars(into: &canvas, row: row)
        var letters: [Int: String] = [:]
        for (index, article) in timeline.articles.enumerated() {
            guard let day = article.article.published.value?.day else { continue }
            guard let cell = view.axis.cells(of: day...day)?.lowerBound, let place = view.place(of: cell) else {
                continue
            }
            letters[place, default: ""] += "\(ArticleKey(index: index))"
        }
        for (place, names) in letters {
            canvas.put(
                PlainText(names), row: row, column: place, style: .strong,
                limit: max(3, view.columns + view.column - place))
        }
    }

    /// Draws the sign of an event.
    func draw(_ event: TimelineEvent, into canvas: inout Canvas, row: Int) {
        view.drawBars(into: &canvas, row: row)
        guard let places = view.axis.cells(of: event.shown).flatMap(view.places) else { return }
        let style: Style = event == selected ? .selected : event.isDisputed ? .difference : .plain
        TimeMark(event).draw(into: &canvas, row: row, columns: places, style: style)
    }
}
