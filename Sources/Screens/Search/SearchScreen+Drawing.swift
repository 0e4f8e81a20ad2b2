import Analysis
import Drawing
import News

extension SearchScreen {
    /// Draws the line, what was found, and the keys.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = layout(canvas.size)
        canvas.rules(layout)
        canvas.put("/", row: 0, column: 1, style: .title)
        drawEntry(into: &canvas)
        if layout.header.count > 1 { drawState(into: &canvas, row: 1, keymap: surroundings.keymap) }
        if showsFields || (query.isEmpty && answer == nil) {
            drawFields(into: &canvas, rows: layout.body)
        } else {
            if answer?.hits.isEmpty == true { drawAdvice(into: &canvas, row: layout.body.lowerBound + 1) }
            let used = drawHits(into: &canvas, rows: layout.body, year: surroundings.currentYear)
            drawHistogram(into: &canvas, rows: (used + 1)..<max(used + 1, layout.body.upperBound))
        }
        var lines = evidence
        if let words = marked.words(keymap: surroundings.keymap, scope: .search) {
            lines = [lines.first ?? .empty, words]
        }
        canvas.evidence(lines, in: layout.evidence)
        drawHints(into: &canvas, row: layout.hints, keymap: surroundings.keymap)
    }

    private func drawEntry(into canvas: inout Canvas) {
        if focus == .line {
            entry.draw(into: &canvas, row: 0, column: 3, limit: canvas.columns - 4, style: .strong)
        } else {
            canvas.put(entry.text, row: 0, column: 3, style: .strong, limit: canvas.columns - 4)
        }
    }

    private func drawState(into canvas: inout Canvas, row: Int, keymap: Keymap) {
        if let fault {
            let before = entry.text.slice(0, fault.place)
            let column = min(3 + Width.of(before.string), canvas.columns - 2)
            canvas.put("^", row: row, column: column, style: .warning)
            let width = Width.of(fault.message.string)
            // Beside the sign where it fits; else cut there, and whole among the evidence.
            let isBefore = column + 2 + width >= canvas.columns && width < column
            let start = isBefore ? column - width - 1 : column + 2
            canvas.put(fault.message, row: row, column: start, style: .warning)
            return
        }
        guard let answer, !query.isEmpty else {
            canvas.put(refusal ?? (query.isEmpty ? "type words" : "searching.."), row: row, column: 1)
            return
        }
        let words = SearchWords(answer: answer, sort: sort)
        let keys = keymap.keys(for: .sort, in: .search)
        let worksWhileTyping = keys.first { if case .control = $0 { true } else { false } }?.name
        let key = focus == .line ? worksWhileTyping : keymap.label(for: .sort, in: .search)
        let start = canvas.putRight(
            PlainText(words.order.string + (key.map { ", \($0) changes" } ?? "")), row: row, style: .dim,
            limit: canvas.columns / 2)
        canvas.put(words.found, row: row, column: 1, limit: start - 2)
    }

    private func drawFields(into canvas: inout Canvas, rows: Range<Int>) {
        for (row, line) in zip(rows, SearchFields.lines) {
            canvas.put(line.0, row: row, column: 2, style: .key)
            canvas.put(line.1, row: row, column: 22)
        }
    }

    private func drawAdvice(into canvas: inout Canvas, row: Int) {
        canvas.put("Fewer words find more, and so does the beginning of one with a star: flood*", row: row, column: 2)
        canvas.put("Tab shows all that can be typed.", row: row + 1, column: 2)
    }

    /// Draws the results and answers the row after them.
    private func drawHits(into canvas: inout Canvas, rows: Range<Int>, year: Int) -> Int {
        var row = rows.lowerBound
        let shown = hits[window.visible]
        let widths = ArticleLine.Widths(shown.map(\.article), currentYear: year, columns: canvas.columns)
        let room = rowsPerHit > 1 ? snippetRoom(shown, columns: canvas.columns) : 0
        for place in shown.indices where row < rows.upperBound {
            let hit = hits[place]
            let line = ArticleLine(
                article: hit.article, letter: letter(of: hit.article), isSelected: place == window.selection,
                isMarked: marked.contains(hit.article))
            line.draw(into: &canvas, row: row, column: 0, widths: widths, currentYear: year)
            row += 1
            guard rowsPerHit > 1, row < rows.upperBound else { continue }
            drawSnippet(hit, into: &canvas, row: row, room: room)
            row += 1
        }
        return row
    }

    /// Where a snippet begins.
    private static let snippetColumn = 7

    /// Columns every snippet of a page gets, so that what stands behind them stands in columns too.
    private func snippetRoom(_ shown: ArraySlice<Hit>, columns: Int) -> Int {
        let behind = shown.map { Width.of(place(of: $0).string) }.max() ?? 0
        return columns - SearchScreen.snippetColumn - behind - 2
    }

    /// Where a snippet stands, and whether its article has some of the words only.
    private func place(of hit: Hit) -> PlainText {
        let letter = letter(of: hit.article)?.string.filter { $0 != " " } ?? ""
        let line = hit.line.map { "\(letter.isEmpty ? "line " : letter)\($0)" } ?? ""
        return PlainText(hit.matchesAll ? line : line.isEmpty ? "some words" : "some words  \(line)")
    }

    private func drawSnippet(_ hit: Hit, into canvas: inout Canvas, row: Int, room: Int) {
        canvas.putRight(place(of: hit), row: row, style: .dim, limit: 30)
        let (text, marks) = SearchWords.bracketed(hit, columns: room)
        let column = SearchScreen.snippetColumn
        canvas.put(text, row: row, column: column, limit: room)
        for mark in marks {
            let before = Width.of(text.slice(0, mark.lowerBound).string)
            let width = Width.of(text.slice(mark.lowerBound, mark.upperBound).string)
            guard before < room else { break }
            canvas.restyle(row: row, column: column + before, count: min(width, room - before), style: .match)
        }
    }

    private func letter(of article: ArticleSummary) -> PlainText? {
        guard let story = article.story, let articles = stories[story] else { return " " }
        guard let place = articles.firstIndex(where: { $0.id == article.id }) else { return " " }
        let letter = ArticleKey(index: place).description
        return letter.count == 1 ? PlainText(letter) : " "
    }

    private func drawHistogram(into canvas: inout Canvas, rows: Range<Int>) {
        guard rows.count >= 3, hits.count > 1, canvas.columns >= 60 else { return }
        let histogram = Histogram(hits)
        let most = max(histogram.outlets.first?.count ?? 1, histogram.months.map(\.count).max() ?? 1)
        let half = canvas.columns / 2
        canvas.put("outlets of these", row: rows.lowerBound, column: 2, style: .dim)
        canvas.put("months of these", row: rows.lowerBound, column: half + 2, style: .dim)
        for (bars, column) in [(histogram.outlets, 2), (histogram.months, half + 2)] {
            for (row, bar) in zip(rows.dropFirst(), bars) {
                canvas.put(bar.name, row: row, column: column, limit: 14)
                let length = max(1, bar.count * (half - 24) / most)
                let line = String(repeating: "#", count: min(length, half - 24)) + " \(bar.count)"
                canvas.put(PlainText(line), row: row, column: column + 15, limit: half - 18)
            }
        }
    }

    private var evidence: [PlainText] {
        if let fault { return [fault.message] }
        guard let article = told?.article, let story = article.story, let all = stories[story] else { return [] }
        let found = Set(hits.map(\.article.id))
        let others = all.indices.filter { !found.contains(all[$0].id) }
        if !others.isEmpty, answer?.next != nil {
            return [
                PlainText(
                    "\(all.count - others.count) of the \(all.count) articles of this story are among the results so far"
                )
            ]
        }
        guard !others.isEmpty else {
            return all.count > 1 ? ["all \(all.count) articles of this story are among the results"] : []
        }
        let letters = others.map { "\(ArticleKey(index: $0)) \((all[$0].outlet ?? Words.noOutlet).string)" }
        return [PlainText("same story, not found by these words: " + letters.joined(separator: ", "))]
    }

    private func drawHints(into canvas: inout Canvas, row: Int, keymap: Keymap) {
        let hints: [Hint]
        switch focus {
        case .line:
            hints = [
                Hint(keys: "Enter", "open"), Hint(keys: "Down", "to the list"), Hint(keys: "Tab", "fields"),
                Hint(.keepSearch, "keep search"), Hint(keys: "Esc", "back"), Hint(keys: "F1", "help"),
            ]
        case .results:
            hints = [
                Hint(.open, "read"), Hint(.compare, "compare"), Hint(.timeline, "timeline"),
                Hint([.next, .previous], "unread"), Hint(.flag, "flag"), Hint(.search, "type again"),
                Hint(.help, "help"),
            ]
        }
        Hint.draw(hints, scope: .search, keymap: keymap, into: &canvas, row: row)
    }
}
