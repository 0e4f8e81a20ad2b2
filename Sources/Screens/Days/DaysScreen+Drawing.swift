import Drawing
import News

extension DaysScreen {
    /// Columns of the longest bar.
    private static let longest = 20

    /// Draws a line a period: when, a bar, how many articles, and the largest story's headline.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = Layout(size: canvas.size, header: 1, evidence: 1)
        canvas.rules(layout)
        let total = periods?.elements.reduce(0) { $0 + $1.articles } ?? 0
        let right = periods == nil ? .empty : Words.count(total, "article")
        Header(query.isEmpty ? "Over time" : "Over time: \(PlainText(query))", right: right).draw(into: &canvas)
        Hint.draw(
            [
                Hint([.down, .up], unit.name), Hint(.open, "articles"), Hint([.zoomIn, .zoomOut], "zoom"),
                Hint(.compare, "compare"), Hint(.timeline, "timeline"), Hint(.back, "back"), Hint(.help, "help"),
            ], scope: .days, keymap: surroundings.keymap, into: &canvas, row: layout.hints)
        guard let periods else {
            canvas.put(refusal ?? "counting..", row: layout.body.lowerBound, column: 2)
            return
        }
        if periods.elements.isEmpty {
            let words: PlainText = periods.undated > 0 ? "no article here states a date" : "no article matches"
            canvas.put(words, row: layout.body.lowerBound, column: 2)
        }
        canvas.evidence(evidence(periods), in: layout.evidence)
        let most = periods.elements.map(\.articles).max() ?? 1
        let bar = min(DaysScreen.longest, max(4, canvas.columns / 5))
        for (row, place) in zip(layout.body, window.visible) {
            let period = periods.elements[place]
            if place == window.selection { canvas.put(">", row: row, column: 0, style: .selected) }
            let line = PeriodLine(period, by: unit, most: most, bar: bar, year: surroundings.currentYear)
            canvas.put(line.label, row: row, column: 2, limit: 17)
            canvas.put(line.bar, row: row, column: 20, style: .strong)
            canvas.put(line.count, row: row, column: 21 + bar, limit: 6)
            let start = 21 + bar + 7
            guard canvas.columns > start + 12 else { continue }
            canvas.put(line.headline, row: row, column: start, limit: canvas.columns - start - 1)
        }
    }

    private func evidence(_ periods: Periods) -> [PlainText] {
        var words: [PlainText] = []
        if let selected {
            let largest: PlainText =
                selected.stories == 1 ? "" : ", the largest with \(PlainText("\(selected.inLargest)"))"
            words.append(
                "\(Words.count(selected.articles, "article")) of \(Words.count(selected.stories, "story", "stories"))\(largest)"
            )
        }
        if periods.undated > 0 {
            words.append("\(Words.count(periods.undated, "article")) without a date not shown")
        }
        return words.isEmpty ? [] : [PlainText(words.map(\.string).joined(separator: "; "))]
    }
}
