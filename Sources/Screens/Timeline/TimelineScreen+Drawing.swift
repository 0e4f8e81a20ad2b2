import Analysis
import Drawing
import News

extension TimelineScreen {
    /// Draws the axis, the lanes, the events and the evidence for the selected one.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = TimelineLayout(size: canvas.size, lanes: reports == nil ? timeline?.articles.count ?? 0 : 0)
        canvas.rules(layout.chrome)
        drawHeader(into: &canvas, surroundings)
        defer { drawHints(into: &canvas, row: layout.chrome.hints, surroundings.keymap) }
        guard let timeline else {
            canvas.put(refusal ?? "laying out..", row: layout.list.lowerBound, column: 2)
            return
        }
        guard !items.isEmpty else {
            canvas.put(
                only.map { "no sentence of \($0) names a day" } ?? "no sentence of these articles names a day",
                row: layout.list.lowerBound, column: 2)
            return
        }
        if let reports, let event = selectedEvent {
            ReportList(timeline: timeline, event: event, window: reports, year: mainYear)
                .draw(into: &canvas, rows: layout.list)
        } else {
            drawEvents(timeline, layout, into: &canvas)
        }
        canvas.evidence(evidence(columns: canvas.columns - 2), in: layout.chrome.evidence)
        markPhrase(into: &canvas, row: layout.chrome.evidence.first)
    }

    private func drawEvents(_ timeline: Timeline, _ layout: TimelineLayout, into canvas: inout Canvas) {
        let list = EventList(
            timeline: timeline, items: items, window: window, year: mainYear, rowsPerItem: rowsPerItem,
            only: only)
        guard !layout.lanes.isEmpty else { return list.draw(into: &canvas, rows: layout.list, columns: canvas.columns) }
        let axis = TimeAxis(
            stretches: timeline.events.map(\.shown),
            published: timeline.articles.compactMap { $0.article.published.value?.day }, scale: scale)
        let start = layout.isWide ? max(canvas.columns * 3 / 5, canvas.columns - axis.width - 3) : 14
        let selected = selectedEvent.flatMap { axis.cells(of: $0.shown)?.lowerBound } ?? 0
        let view = AxisView(axis: axis, column: start, columns: canvas.columns - start - 1, keeping: selected)
        view.drawLabels(into: &canvas, groupRow: 1, labelRow: 2)
        if layout.isWide {
            let bars = BarChart(timeline: timeline, view: view, selected: selectedEvent)
            bars.drawPublished(into: &canvas, row: layout.lanes.lowerBound)
            list.draw(into: &canvas, rows: layout.list, columns: start - 2)
            for (row, place) in zip(layout.list, window.visible) {
                if case .event(let index) = items[place] { bars.draw(timeline.events[index], into: &canvas, row: row) }
            }
        } else {
            Lanes(timeline: timeline, view: view, selected: selectedEvent).draw(into: &canvas, rows: layout.lanes)
            list.draw(into: &canvas, rows: layout.list, columns: canvas.columns)
        }
        if let row = layout.counts { ReportCounts(timeline: timeline, view: view).draw(into: &canvas, row: row) }
        canvas.rule(row: layout.rule)
    }

    private func drawHeader(into canvas: inout Canvas, _ surroundings: Surroundings) {
        guard let timeline else {
            Header("Timeline", right: Words.count(ids.count, "article")).draw(into: &canvas)
            return
        }
        let named = timeline.articles.first { !$0.article.title.isFirstLine } ?? timeline.articles.first
        let title = named?.article.title.text ?? "Timeline"
        let room = max(10, canvas.columns - 38)
        let shown =
            Width.of(title.string) > room
            ? PlainText(Clusters.fitted(title, columns: room).map(\.glyph).joined()) : title
        let year = mainYear == surroundings.currentYear ? "" : "  \(mainYear)"
        let events = Words.count(timeline.events.count, "event")
        let listed = items.count { if case .event = $0 { true } else { false } }
        let right =
            only.map { "told by \($0)  \(listed) of \(events)" }
            ?? "\(Words.count(timeline.articles.count, "article"))  \(events)"
        Header(PlainText("\(shown)\(year)"), right: PlainText(right)).draw(into: &canvas)
    }

    private func drawHints(into canvas: inout Canvas, row: Int, _ keymap: Keymap) {
        let hints: [Hint] =
            reports == nil
            ? [
                Hint([.down, .up], "event"), Hint(.open, "line"), Hint([.zoomIn, .zoomOut], "zoom"),
                Hint([.earlierInTime, .laterInTime], "in time"), Hint(.compare, "compare"), Hint(.why, "why"),
                Hint(.merge, "merge"), Hint([.previousOutlet, .nextOutlet], "outlet"), Hint(.help, "help"),
            ]
            : [
                Hint([.down, .up], "report"), Hint(.open, "line"), Hint(.why, "events"), Hint(.compare, "compare"),
                Hint(.merge, "take out"), Hint(.help, "help"),
            ]
        Hint.draw(hints, scope: .timeline, keymap: keymap, into: &canvas, row: row)
    }

    /// The year most days of the timeline lie in: shown once, above, and left out in the list.
    var mainYear: Int {
        guard let timeline else { return 0 }
        var counts: [Int: Int] = [:]
        for event in timeline.events where event.precision == .day || event.precision == .time {
            counts[event.start.day.civil.year, default: 0] += event.outlets
        }
        for article in timeline.articles {
            if let day = article.article.published.value?.day { counts[day.civil.year, default: 0] += 1 }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
}
