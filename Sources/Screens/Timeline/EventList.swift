import Analysis
import Drawing
import News

/// The events as lines: when, how sure, who tells it, what, and where it stands.
struct EventList {
    let timeline: Timeline
    let items: [TimelineItem]
    let window: ListWindow
    let year: Int
    let rowsPerItem: Int
    /// The one article whose own words are shown, nil for the words of the best report.
    var only: ArticleKey?

    /// Draws the lines that are on the screen.
    func draw(into canvas: inout Canvas, rows: Range<Int>, columns: Int) {
        var row = rows.lowerBound
        let width = lettersWidth
        for place in window.visible where row < rows.upperBound {
            let line = line(items[place])
            let isSelected = place == window.selection
            if isSelected { canvas.put(">", row: row, column: 0, style: .selected) }
            canvas.put(PlainText(line.date), row: row, column: 2, limit: 13)
            canvas.put(line.sign, row: row, column: 15, style: .difference)
            if rowsPerItem == 2 {
                canvas.put(line.letters, row: row, column: 17, limit: max(0, columns - 18))
                if row + 1 < rows.upperBound { canvas.put(line.text, row: row + 1, column: 2, limit: columns - 3) }
            } else {
                canvas.put(line.letters, row: row, column: 17, limit: width)
                let reference = Width.of(line.reference.string)
                let start = 18 + width
                canvas.put(line.text, row: row, column: start, limit: columns - start - reference - 2)
                canvas.put(line.reference, row: row, column: columns - reference - 1, style: .dim)
            }
            row += rowsPerItem
        }
    }

    private struct Line {
        var date: String
        var sign: PlainText
        var letters: PlainText
        var text: PlainText
        var reference: PlainText
    }

    private var lettersWidth: Int {
        let most = timeline.events.map(\.outlets).max() ?? 1
        return min(13, max(5, 2 * most - 1))
    }

    private func line(_ item: TimelineItem) -> Line {
        switch item {
        case .event(let index):
            let event = timeline.events[index]
            let best = event.reports.indices.contains(event.best) ? event.reports[event.best] : event.reports.first
            if let own = event.reports.first(where: { $0.passage.article == only }),
                own.passage.article != best?.passage.article
            {
                let sentence = PassageWords.sentence(own.passage, in: timeline)
                return Line(
                    date: event.dateLabel(year: year), sign: event.sign, letters: letters(event),
                    text: PlainText("\(event.signWord)\(sentence?.span.text.slice(0, 400) ?? event.text)"),
                    reference: PassageWords.reference(own.passage, in: timeline))
            }
            return Line(
                date: event.dateLabel(year: year), sign: event.sign, letters: letters(event),
                text: PlainText("\(event.signWord)\(event.text)"),
                reference: best.map { PassageWords.reference($0.passage, in: timeline) } ?? "")
        case .undated(let index):
            let passage = timeline.undated[index]
            let sentence = PassageWords.sentence(passage, in: timeline)
            return Line(
                date: "no day", sign: "~", letters: PlainText("\(passage.article)"),
                text: PlainText("(not dated) \(sentence?.span.text.slice(0, 400) ?? "")"),
                reference: PassageWords.reference(passage, in: timeline))
        }
    }

    private func letters(_ event: TimelineEvent) -> PlainText {
        let keys = Set(event.reports.map(\.passage.article)).sorted()
        let shown = keys.count > 7 ? Array(keys.prefix(5)) : keys
        let more = keys.count > shown.count ? " +\(keys.count - shown.count)" : ""
        return PlainText(shown.map(\.description).joined(separator: " ") + more)
    }
}
