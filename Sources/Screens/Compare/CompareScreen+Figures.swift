import Analysis
import Drawing
import News

extension CompareScreen {
    /// Where the columns of the table stand: value, who says, scope, where.
    private func stops(_ columns: Int) -> (value: Int, who: Int, scope: Int, place: Int) {
        let spare = max(0, columns - 80)
        let value = 4
        let who = 22 + min(spare / 4, 12)
        let scope = who + 14 + min(spare / 4, 14)
        return (value, who, scope, max(scope + 10, columns - 10 - min(spare / 3, 16)))
    }

    /// Draws the names of the columns.
    func drawFiguresHeader(into canvas: inout Canvas, row: Int) {
        let stops = stops(canvas.columns)
        canvas.put("value", row: row, column: stops.value - 1, style: .strong)
        guard canvas.columns >= 60 else { return }
        canvas.put("who says", row: row, column: stops.who - 1, style: .strong)
        canvas.put("scope as written", row: row, column: stops.scope - 1, style: .strong)
        canvas.put("where", row: row, column: stops.place, style: .strong)
    }

    /// Draws the groups of figures, a heading and a line for each claim.
    func drawFigures(_ compared: ComparedArticles, into canvas: inout Canvas, rows: Range<Int>) {
        if figures.lines.isEmpty {
            canvas.put("no figures of the same thing were found in two articles", row: rows.lowerBound, column: 2)
        }
        for (row, place) in zip(rows, figuresWindow.visible) {
            let line = figures.lines[place]
            let group = figures.groups[line.group]
            guard let first = line.claims.first else {
                canvas.put(PlainText(group.about.string.uppercased()), row: row, column: 2, style: .strong)
                continue
            }
            if place == figuresWindow.selection { canvas.put(">", row: row, column: 0, style: .selected) }
            let differs = group.verdict != .agree
            if line.isFirst {
                canvas.put(
                    PlainText(String(group.verdict.relation.sign)), row: row, column: 2,
                    style: differs ? .difference : .plain)
            }
            draw(line, first, compared, into: &canvas, row: row, differs: differs)
        }
    }

    private func draw(
        _ line: FiguresTable.Line, _ first: Claim, _ compared: ComparedArticles, into canvas: inout Canvas, row: Int,
        differs: Bool
    ) {
        let stops = stops(canvas.columns)
        let labels = unique(line.claims.map { compared.label($0.passage).string })
        guard canvas.columns >= 60 else {
            let used = canvas.put(
                FigureWords.short(of: first.figure), row: row, column: stops.value,
                style: differs ? .difference : .plain)
            canvas.put(PlainText(labels.joined(separator: " ")), row: row, column: stops.value + used + 2)
            return
        }
        canvas.put(
            FigureWords.short(of: first.figure), row: row, column: stops.value, style: differs ? .difference : .plain,
            limit: stops.who - stops.value - 1)
        let who = unique(line.claims.compactMap { $0.source.map { compared.speakers.short($0).string } })
        canvas.put(
            PlainText(who.isEmpty ? "not in line" : who.joined(separator: "; ")), row: row, column: stops.who,
            style: who.isEmpty ? .dim : .plain, limit: stops.scope - stops.who - 1)
        let outlet = compared.comparison[first.passage.article]?.article.outlet?.name
        let places = labels.count == 1 ? "\(labels[0]) \(outlet ?? "")" : labels.joined(separator: " ")
        let start =
            labels.count == 1 ? stops.place : max(stops.scope + 8, min(stops.place, canvas.columns - places.count - 1))
        canvas.put(PlainText(places), row: row, column: start, limit: canvas.columns - start)
        let scope = unique(line.claims.compactMap { $0.scope?.string }).joined(separator: "; ")
        canvas.put(PlainText(scope), row: row, column: stops.scope, style: .scope, limit: start - stops.scope - 1)
    }

    /// Each once, in order.
    func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
