import Analysis
import Drawing
import News

extension CompareScreen {
    /// Draws the comparison.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = layout(canvas.size)
        canvas.rules(layout)
        drawHeader(into: &canvas, layout: layout, year: surroundings.currentYear)
        guard let compared else {
            canvas.put(
                fault ?? "comparing..", row: layout.body.lowerBound + 1, column: 2,
                style: fault == nil ? .plain : .warning)
            Hint.draw(
                [Hint(.back, "back"), Hint(.help, "help")], scope: .compare, keymap: surroundings.keymap, into: &canvas,
                row: layout.hints)
            return
        }
        if let chooser {
            chooser.draw(into: &canvas, rows: layout.body, year: surroundings.currentYear)
        } else if let why {
            drawWhy(why, into: &canvas, rows: layout.body)
        } else if let pane {
            draw(pane, into: &canvas, rows: layout.body)
        } else {
            drawRows(into: &canvas, rows: layout.body)
        }
        canvas.evidence(evidence(compared, columns: canvas.columns - 2), in: layout.evidence)
        drawRecord(into: &canvas, rows: layout.evidence)
        Hint.draw(hints, scope: .compare, keymap: surroundings.keymap, into: &canvas, row: layout.hints)
    }

    private func drawHeader(into canvas: inout Canvas, layout: Layout, year: Int) {
        let views = Facet.allCases.map(\.rawValue)
        let place = Facet.allCases.firstIndex(of: facet) ?? 0
        guard let compared else {
            return Header("Compare", views: views, current: place, placement: .atRight).draw(into: &canvas)
        }
        let articles = compared.comparison.articles.map(\.article)
        let title = articles.first { !$0.title.isFirstLine } ?? articles.first
        Header(title?.title.text ?? "Compare", views: views, current: place, placement: .atRight).draw(into: &canvas)
        guard layout.header.count > 1 else { return }
        if let pane {
            return why == nil ? pane.table.header.forEach { $0.draw(into: &canvas, row: 1) } : ()
        }
        let columns = CompareColumns(columns: canvas.columns, texts: shown.count)
        let days = Set(shown.compactMap { compared.comparison[$0]?.article.published })
        let together = days.count == 1 && shown.count > 1
        if columns.isStacked {
            let words = shown.map { "\($0) \(compared.outlet($0))" }.joined(separator: " | ")
            canvas.put(PlainText(words), row: 1, column: 1, limit: canvas.columns - 2)
            return
        }
        for (number, key) in shown.enumerated() {
            let column = number == 0 ? 1 : columns.starts[number]
            let isLast = number == shown.count - 1
            var date = compared.comparison[key].map { Words.date($0.article.published, currentYear: year) } ?? .empty
            let isVersion = compared.comparison.versions != nil
            if isVersion { date = .empty }
            if together, !isVersion { date = isLast ? "\(shown.count == 2 ? "both" : "all") \(date)" : .empty }
            let room = columns.width - Width.of(date.string) - (date.isEmpty ? 0 : 2)
            var outlet = compared.outlet(key)
            if !isVersion, compared.comparison[key]?.article.outlet == nil, Width.of(outlet.string) + 2 > room {
                outlet = Words.noOutlet
            }
            let used = canvas.put("\(key) \(outlet)", row: 1, column: column, style: .strong, limit: room)
            let gap = min(4, columns.width - used - Width.of(date.string))
            if !date.isEmpty { canvas.put(date, row: 1, column: column + used + max(1, gap)) }
            if number > 0 { canvas.put("|", row: 1, column: columns.starts[number] - 2, style: .dim) }
        }
    }

    private func drawRows(into canvas: inout Canvas, rows: Range<Int>) {
        guard let table else { return }
        if table.items.isEmpty {
            canvas.put(
                hidesAlike ? "all that is shown agrees" : "nothing to set side by side", row: rows.lowerBound, column: 2
            )
        }
        var row = rows.lowerBound
        var place = top
        while row < rows.upperBound, table.items.indices.contains(place) {
            let item = table.items[place]
            let isSelected = place == selection
            for (number, line) in lines(of: item).enumerated() where row < rows.upperBound {
                draw(line, of: item, isTop: number == 0, into: &canvas, row: row)
                if number == 0, isSelected { canvas.put(">", row: row, column: 0, style: .selected) }
                if number == 0, let mark = mark(of: item) {
                    draw(mark, into: &canvas, row: row, column: columns.isStacked ? 2 : 1, showsWords: false)
                }
                row += 1
            }
            place += 1
        }
    }

    private func draw(_ line: RowLine, of item: CompareItem, isTop: Bool, into canvas: inout Canvas, row: Int) {
        let columns = CompareColumns(columns: canvas.columns, texts: shown.count)
        let sign = isTop && item.kind == .pair ? item.sign ?? " " : " "
        if columns.isStacked {
            if isTop { canvas.put(PlainText(String(sign)), row: row, column: 1, style: signStyle(item)) }
        } else {
            for text in columns.starts.indices.dropFirst() {
                let column = columns.sign(before: text)
                let ownSign = signs(of: item, isTop: isTop)[text]
                // A blank with a look of its own, and a bar with another, would cost 45 bytes a row whenever a row unfolds.
                if ownSign != " " {
                    canvas.put(PlainText(String(ownSign)), row: row, column: column, style: signStyle(item))
                }
                canvas.put("|", row: row, column: column + 1)
            }
        }
        for (number, cell) in line.cells.enumerated() {
            guard let cell else { continue }
            let start = columns.starts[number]
            if columns.isStacked, line.isFirst, item.kind != .run(isOpen: false), item.kind != .run(isOpen: true) {
                canvas.put("\(shown[number])", row: row, column: 3, style: .strong)
            }
            canvas.put(
                cell.text, row: row, column: start,
                limit: columns.isStacked ? canvas.columns - start : columns.width + 4)
            for look in cell.looks {
                canvas.restyle(
                    row: row, column: start + look.columns.lowerBound, count: look.columns.count, style: look.style)
            }
            drawMatches(in: cell.text, into: &canvas, row: row, column: start)
        }
    }

    /// The sign before each text: how it stands to the spine, or with two texts the row's own.
    private func signs(of item: CompareItem, isTop: Bool) -> [Character] {
        guard isTop, item.kind == .pair else { return shown.map { _ in " " } }
        guard shown.count > 2, let compared, let row = item.rows.first else {
            return shown.map { _ in item.sign ?? " " }
        }
        let cells = compared.comparison.rows[row].cells
        return shown.enumerated().map { number, key in
            guard number > 0 else { return " " }
            if item.elsewhere?.article == key { return item.sign ?? " " }
            guard let own = cells[key] else { return " " }
            let before = Set(shown.prefix(number))
            let pairs = own.flatMap { compared.alignments(of: Passage(article: key, sentence: $0)) }
            let here = pairs.filter { pair in
                let other = pair.a.article == key ? pair.b : pair.a
                return before.contains(other.article) && cells[other.article]?.contains(other.sentence) == true
            }
            return here.max { $0.relation.gravity < $1.relation.gravity }?.sign ?? " "
        }
    }

    private func signStyle(_ item: CompareItem) -> Style { item.isDifference ? .difference : .plain }

    private func drawWhy(_ why: WhyPage, into canvas: inout Canvas, rows: Range<Int>) {
        for (row, place) in zip(rows, why.window.visible) {
            if place == why.window.selection { canvas.put(">", row: row, column: 0, style: .selected) }
            canvas.put(why.lines[place], row: row, column: 2)
        }
    }

    private var hints: [Hint] {
        if chooser != nil {
            return [
                Hint([.down, .up], "move"), Hint(.open, "add"), Hint(.find, "words"), Hint(.back, "back to the rows"),
                Hint(.help, "help"),
            ]
        }
        if why != nil {
            return [
                Hint([.down, .up], "move"), Hint(.back, "back to the rows"), Hint(.nextView, "facet"),
                Hint(.help, "help"),
            ]
        }
        if !sought.isEmpty {
            return [
                Hint(keys: "n N", "next and previous match"), Hint(.find, "find"), Hint(.cancel, "end finding"),
                Hint(.help, "help"),
            ]
        }
        if let pane { return hints(of: pane) }
        var hints = [Hint([.next, .previous], "difference"), Hint(.hideAlike, hidesAlike ? "show all" : "hide alike")]
        if ids.count > shown.count { hints.append(Hint([.previousOutlet, .nextOutlet], "outlet")) }
        if case .run(let isOpen) = told?.kind {
            hints.append(Hint(.open, isOpen ? "fold" : "unfold"))
        } else {
            hints.append(Hint(.open, "read"))
        }
        return hints + [
            Hint(.nextView, "facet"), Hint(.why, "why"), Hint(.verdict, "verdict"), Hint(.cite, "cite"),
            Hint(.find, "find"), Hint(.track, "track"), Hint(.whoTells, "who tells"), Hint(.spine, "spine"),
            Hint([.addArticle, .dropArticle], "add, drop"), Hint(.help, "help"),
        ]
    }
}
