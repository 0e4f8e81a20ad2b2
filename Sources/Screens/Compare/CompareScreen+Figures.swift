import Analysis
import Drawing
import News

extension CompareScreen {
    /// Where the columns of the table stand, each as wide as what it holds needs; what is scarce is taken from the scope first.
    private func stops(_ columns: Int, _ compared: ComparedArticles) -> FiguresColumns {
        let claims = figures.lines.filter(\.isSelectable)
        return FiguresColumns(
            columns: columns,
            values: claims.compactMap { $0.claims.first.map { FigureWords.short(of: $0.figure).string } },
            speakers: claims.map { speakers(of: $0, compared) }, scopes: claims.map(scope),
            places: claims.filter { labels(of: $0, compared).count == 1 }.map { places(of: $0, compared) })
    }

    private func labels(of line: FiguresTable.Line, _ compared: ComparedArticles) -> [String] {
        unique(line.claims.map { compared.label($0.passage).string })
    }

    private func places(of line: FiguresTable.Line, _ compared: ComparedArticles) -> String {
        let labels = labels(of: line, compared)
        guard labels.count == 1, let key = line.claims.first?.passage.article,
            let outlet = compared.comparison[key]?.article.outlet?.name
        else { return labels.joined(separator: " ") }
        return "\(labels[0]) \(outlet)"
    }

    private func speakers(of line: FiguresTable.Line, _ compared: ComparedArticles) -> String {
        let who = unique(line.claims.compactMap { compared.speakers.short($0.sources)?.string })
        return who.isEmpty ? "not in line" : who.joined(separator: "; ")
    }

    private func scope(of line: FiguresTable.Line) -> String {
        unique(line.claims.compactMap { $0.scope?.string }).joined(separator: "; ")
    }

    /// Draws the names of the columns.
    func drawFiguresHeader(_ compared: ComparedArticles, into canvas: inout Canvas, row: Int) {
        let stops = stops(canvas.columns, compared)
        guard canvas.columns >= 60 else {
            canvas.put("value, who says, where", row: row, column: stops.value - 1, style: .strong)
            return
        }
        canvas.put("value", row: row, column: stops.value - 1, style: .strong)
        canvas.put("who says", row: row, column: stops.who - 1, style: .strong)
        let scope: PlainText = stops.place - stops.scope >= 16 ? "scope as written" : "scope"
        canvas.put(scope, row: row, column: stops.scope - 1, style: .strong, limit: stops.place - stops.scope)
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
        let stops = stops(canvas.columns, compared)
        let value = FigureWords.short(of: first.figure)
        let who = PlainText(speakers(of: line, compared))
        let whoStyle: Style = line.claims.contains { !$0.sources.isEmpty } ? .plain : .dim
        let places = PlainText(places(of: line, compared))
        guard canvas.columns >= 60 else {
            var column = stops.value
            column += 2 + canvas.put(value, row: row, column: column, style: differs ? .difference : .plain)
            let room = canvas.columns - column - Width.of(places.string) - 2
            if room >= 4 { column += 2 + canvas.put(who, row: row, column: column, style: whoStyle, limit: room) }
            canvas.put(places, row: row, column: column)
            return
        }
        canvas.put(
            value, row: row, column: stops.value, style: differs ? .difference : .plain,
            limit: stops.who - stops.value - 1)
        canvas.put(who, row: row, column: stops.who, style: whoStyle, limit: stops.scope - stops.who - 1)
        let start =
            labels(of: line, compared).count == 1
            ? stops.place
            : max(stops.scope + 8, min(stops.place, canvas.columns - Width.of(places.string) - 1))
        canvas.put(places, row: row, column: start, limit: canvas.columns - start)
        canvas.put(
            PlainText(scope(of: line)), row: row, column: stops.scope, style: .scope, limit: start - stops.scope - 1)
    }

    /// Each once, in order.
    func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
