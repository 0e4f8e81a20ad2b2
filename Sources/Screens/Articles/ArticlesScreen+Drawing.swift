import Drawing
import News

extension ArticlesScreen {
    /// Draws the list as a screen of its own.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let unread = items.count { !$0.isRead }
        let right: PlainText = next == nil ? "\(unread) unread of \(items.count)" : .empty
        Header(title, right: right).draw(into: &canvas)
        drawList(into: &canvas, surroundings: surroundings)
    }

    /// Draws all but the first line.
    func drawList(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = layout(canvas.size)
        canvas.rules(layout)
        if layout.header.count > 1 { drawFilter(into: &canvas, row: 1) }
        if items.isEmpty { drawEmpty(into: &canvas, row: layout.body.lowerBound + 1) }
        let rows = listRows(layout)
        let shown = items[window.visible].prefix(rows.count)
        let year = surroundings.currentYear
        let widths = ArticleLine.Widths(shown, currentYear: year, columns: canvas.columns)
        for (row, place) in zip(rows, shown.indices) {
            ArticleLine(
                article: items[place], isSelected: place == window.selection, isMarked: marked.contains(items[place])
            )
            .draw(into: &canvas, row: row, column: 0, widths: widths, currentYear: year)
        }
        if hasPreview { drawPreview(into: &canvas, rows: rows.upperBound..<layout.body.upperBound) }
        canvas.evidence(evidence(currentYear: year, surroundings.keymap), in: layout.evidence, style: .dim)
        drawHints(into: &canvas, row: layout.hints, keymap: surroundings.keymap)
    }

    /// Where the parts stand.
    func layout(_ size: Size) -> Layout { Layout(size: size, header: headerLines, evidence: 2) }

    /// The rows of the list itself: all of the body, or its upper part where there is a preview.
    func listRows(_ layout: Layout) -> Range<Int> {
        hasPreview ? layout.body.prefix(layout.body.count / 2) : layout.body
    }

    private var hasPreview: Bool { size.rows >= Preview.fewestRows && size.columns >= 60 }

    private func drawFilter(into canvas: inout Canvas, row: Int) {
        let visible = window.visible
        let many = total.map(String.init) ?? (next == nil ? String(items.count) : "\(items.count) or more")
        let place = items.isEmpty ? "" : "\(visible.lowerBound + 1)-\(visible.upperBound) of \(many)"
        let start = canvas.putRight(PlainText(place), row: row, style: .dim, limit: 24)
        let order = sort == .newest ? "newest first" : "best match first"
        let what = query.isEmpty ? "all articles" : "those that match  \(query)"
        let runs = [Run(PlainText(order), .dim), Run(": "), Run(PlainText(what))]
        canvas.put(runs, row: row, column: 1, limit: start - 3)
    }

    private func drawEmpty(into canvas: inout Canvas, row: Int) {
        let words: PlainText
        if let fault {
            words = fault
        } else if isLoading || !hasAsked {
            words = "loading.."
        } else {
            words = query.isEmpty ? "No articles yet: broadsheet import FILE" : "No article matches."
        }
        canvas.put(words, row: row, column: 2, style: fault == nil ? .plain : .warning)
    }

    private func drawPreview(into canvas: inout Canvas, rows: Range<Int>) {
        guard rows.count > 3 else { return }
        canvas.rule(row: rows.lowerBound)
        guard let article = preview.article, article.article.id == told?.id else { return }
        let body = ArticleText(article.article, unfolded: false)
        let lines = body.lines(columns: min(ReaderScreen.widest, canvas.columns - 4))
        for (row, line) in zip(rows.dropFirst(), lines) { line.draw(into: &canvas, row: row, column: 2) }
    }

    private func evidence(currentYear year: Int, _ keymap: Keymap) -> [PlainText] {
        guard let selected = told else { return [] }
        var parts = ["date \(Words.basis(selected.published))"]
        if size.columns < 60 {
            let date = Words.date(selected.published, currentYear: year)
            parts = ["\(selected.outlet?.string ?? "outlet not stated")\(date.isEmpty ? "" : ", \(date)")"] + parts
        }
        if !selected.tags.isEmpty { parts.append("tags " + selected.tags.map(\.string).joined(separator: ", ")) }
        if let path = selected.url ?? selected.path { parts.append(path.string) }
        return [
            PlainText(parts.joined(separator: "; ")),
            marked.words(keymap: keymap, scope: .articles)
                ?? "* unread   + flagged   (5) that many articles tell its story",
        ]
    }

    private func drawHints(into canvas: inout Canvas, row: Int, keymap: Keymap) {
        let hints = [
            Hint(.open, "read"), Hint([.next, .previous], "unread"), Hint(.compare, "compare"),
            Hint(.timeline, "timeline"), Hint(.search, "search"), Hint(.flag, "flag"), Hint(.tag, "tags"),
            Hint(.sort, "order"), Hint(.help, "help"),
        ]
        Hint.draw(hints, scope: .articles, keymap: keymap, into: &canvas, row: row)
    }
}
