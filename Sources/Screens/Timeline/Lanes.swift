import Analysis
import Drawing
import News

/// A lane for each article: what it tells on the axis, and when it was published.
struct Lanes {
    let timeline: Timeline
    let view: AxisView
    let selected: TimelineEvent?

    /// Draws as many lanes as there are rows; the last says how many find none.
    func draw(into canvas: inout Canvas, rows: Range<Int>) {
        let count = timeline.articles.count
        let shown = count <= rows.count ? count : max(0, rows.count - 1)
        for (row, index) in zip(rows, 0..<shown) { draw(index, into: &canvas, row: row) }
        if shown < count, let last = rows.last {
            canvas.put(
                PlainText("and \(Words.count(count - shown, "article")) more"), row: last, column: 1, style: .dim)
        }
    }

    private func draw(_ index: Int, into canvas: inout Canvas, row: Int) {
        let article = timeline.articles[index].article
        let name = article.outlet?.name ?? Words.noOutlet
        canvas.put(PlainText("\(ArticleKey(index: index))"), row: row, column: 1)
        canvas.put(name, row: row, column: 3, style: article.outlet == nil ? .dim : .plain, limit: view.column - 4)
        view.drawBars(into: &canvas, row: row)
        var taken: Set<Int> = []
        let own = timeline.events.filter { $0.reports.contains { $0.passage.article.index == index } }
        let marks = own.compactMap { event -> (TimelineEvent, ClosedRange<Int>)? in
            let stretch = event.datesDiffer ? days(of: event, in: index) : event.shown
            return view.axis.cells(of: stretch).flatMap(view.places).map { (event, $0) }
        }
        let published = article.published.value.flatMap { view.axis.cells(of: $0.day...$0.day)?.lowerBound }.flatMap(
            view.place)
        let points = Set(marks.filter { $0.1.count == 1 }.map(\.1.lowerBound) + [published].compactMap { $0 })
        for (event, places) in marks.sorted(by: { $0.1.count > $1.1.count }) {
            draw(event, places, around: points, into: &canvas, row: row)
            if places.count == 1 { taken.insert(places.lowerBound) }
        }
        if let selected, let places = marks.first(where: { $0.0 == selected })?.1 {
            draw(selected, places, around: points, into: &canvas, row: row)
        }
        guard let published else { return }
        canvas.put("P", row: row, column: taken.contains(published) ? published + 1 : published, style: .strong)
    }

    /// Draws a sign; the end of a long one stands after a sign or a "P" of its last cell.
    private func draw(
        _ event: TimelineEvent, _ places: ClosedRange<Int>, around points: Set<Int>, into canvas: inout Canvas, row: Int
    ) {
        let style: Style = event == selected ? .selected : event.isDisputed ? .difference : .plain
        let isPoint = places.count == 1
        let end = !isPoint && points.contains(places.upperBound) ? places.upperBound + 2 : places.upperBound
        TimeMark(event).draw(into: &canvas, row: row, columns: places.lowerBound...end, style: style)
    }

    /// The days one article gives an event whose dates differ.
    private func days(of event: TimelineEvent, in index: Int) -> ClosedRange<Day> {
        let phrases = event.reports.filter { $0.passage.article.index == index }.map(\.span)
        let times = timeline.articles[index].times.filter { time in phrases.contains { $0.overlaps(time.span) } }
        guard let first = times.compactMap(\.earliest?.day).min(), let last = times.compactMap(\.latest?.day).max(),
            first <= last
        else { return event.shown }
        return first...last
    }
}
