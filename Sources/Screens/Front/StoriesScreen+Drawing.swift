import Analysis
import Drawing
import News

extension StoriesScreen {
    /// Draws all but the first line.
    func drawList(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = layout
        drawNews(into: &canvas, rows: layout.header)
        if isDemonstration, layout.header.count > 1 {
            let banners: [PlainText] = [
                "DEMONSTRATION: five articles of 2019. Add yours: broadsheet import FILE",
                "DEMONSTRATION. Add yours: broadsheet import FILE", "DEMONSTRATION: broadsheet import FILE",
            ]
            let banner = banners.first { Width.of($0.string) <= canvas.columns - 2 } ?? "DEMONSTRATION"
            canvas.put(banner, row: 1, column: 1, style: .strong)
        }
        if let reason = surroundings.withoutMarks, hasNoMarks {
            drawWithoutMarks(reason, into: &canvas, row: isDemonstration ? 2 : 1, rows: layout.header)
        }
        canvas.rules(layout)
        if items.isEmpty { drawEmpty(into: &canvas, rows: layout.body) }
        drawStories(into: &canvas, rows: layout.body, surroundings: surroundings)
        canvas.evidence(evidence(surroundings), in: layout.evidence)
        guard !items.isEmpty else {
            let hints = [Hint(.back, "quit"), Hint(.help, "help")]
            return Hint.draw(hints, scope: .stories, keymap: surroundings.keymap, into: &canvas, row: layout.hints)
        }
        let open = inside == nil ? "open" : "read"
        let back = inside == nil ? "quit" : "back"
        Hint.draw(
            [
                Hint(.open, PlainText(open)), Hint(.compare, "compare"), Hint(.timeline, "timeline"),
                Hint(.search, "search"), Hint(.toggleRead, "unread"), Hint(.undo, "undo"), Hint(.back, PlainText(back)),
                Hint(.help, "help"),
            ], scope: .stories, keymap: surroundings.keymap, into: &canvas, row: layout.hints)
    }

    /// One line that says why, in full where it fits, else where to read more.
    private func drawWithoutMarks(_ reason: PlainText, into canvas: inout Canvas, row: Int, rows: Range<Int>) {
        guard rows.contains(row) else { return }
        let lines: [PlainText] = [
            "WITHOUT YOUR MARKS, and none is kept: \(reason)",
            "WITHOUT YOUR MARKS, and none is kept: broadsheet doctor says why",
            "WITHOUT YOUR MARKS: see broadsheet doctor",
        ]
        let line = lines.first { Width.of($0.string) <= canvas.columns - 2 } ?? "WITHOUT YOUR MARKS"
        canvas.put(line, row: row, column: 1, style: .warning)
    }

    private func drawEmpty(into canvas: inout Canvas, rows: Range<Int>) {
        let lines: [PlainText] =
            isLoaded
            ? [
                "The library is empty.", "", "Leave with q, then give it articles:", "",
                "  broadsheet import FILE...     text files, or JSON Lines with many articles",
                "  broadsheet import --help      what else can be taken in",
            ] : [fault ?? "loading.."]
        for (row, line) in zip(rows.dropFirst(), lines) { canvas.put(line, row: row, column: 2) }
    }

    private func evidence(_ surroundings: Surroundings) -> [PlainText] {
        guard let unfolded else { return [] }
        let lines = storyLines(unfolded, year: surroundings.currentYear)
        let standing: PlainText =
            items.count == 1
            ? size.columns < 70
                ? "One story, so it stands open" : "One story, so it stands open; with more, only the selected one does"
            : "\(window.rested + 1) of \(items.count)\(next == nil ? "" : " or more") stories; * has unread articles"
        return [lines.firstness ?? .empty, marked.words(keymap: surroundings.keymap, scope: .stories) ?? standing]
    }

    private func drawStories(into canvas: inout Canvas, rows: Range<Int>, surroundings: Surroundings) {
        guard let unfolded, let parts = openParts, items.indices.contains(first) else { return }
        let lines = storyLines(unfolded, year: surroundings.currentYear)
        let dates = DateColumn(stories: items[first..<min(items.count, first + rows.count)], surroundings.currentYear)
        var row = rows.lowerBound
        for place in first..<items.count where row < rows.upperBound {
            drawStory(place, row: row, dates: dates, into: &canvas)
            row += 1
            guard place == window.rested else { continue }
            lines.draw(into: &canvas, rows: row..<(row + parts.findings))
            row += parts.findings
            drawArticles(parts.articles, from: row + parts.gap, into: &canvas, year: unfolded.last.day.civil.year)
            row += parts.height - parts.findings
        }
    }

    /// The rows of the story that stands open.
    var openParts: OpenStory? {
        guard let unfolded else { return nil }
        // The year only changes words of the lines that count here, never their number.
        let lines = storyLines(unfolded, year: 0)
        return OpenStory(
            articles: unfoldedOpened?.articles.count ?? 0, findings: 1 + lines.findings(columns: size.columns).count,
            stories: items.count, rows: layout.body.count, isInside: inside != nil)
    }

    private func storyLines(_ story: Story, year: Int) -> StoryLines {
        StoryLines(story: story, opened: unfoldedOpened, tracked: tracked(in: story.id), currentYear: year)
    }

    private func drawStory(_ place: Int, row: Int, dates: DateColumn, into canvas: inout Canvas) {
        let story = items[place]
        let isSelected = place == window.selection
        let style: Style = story.unread > 0 ? .strong : .plain
        if isSelected, inside == nil { canvas.put(">", row: row, column: 0, style: .selected) }
        if items.count > 1, story.unread > 0 { canvas.put("*", row: row, column: 1) }
        var column = items.count > 1 ? 3 : 2
        if canvas.columns >= 60 {
            column += dates.draw(story.last, into: &canvas, row: row, column: column)
        }
        var room = canvas.columns - column
        if place != window.rested, canvas.columns >= 60 {
            let size: PlainText =
                hasNews(story.id)
                ? "CHANGED"
                : story.articles.count == 1
                    ? story.outlets.first ?? Words.noOutlet : Words.count(story.articles.count, "article")
            room = canvas.putRight(size, row: row, style: .dim, limit: 13) - column - 2
        }
        canvas.put(Words.title(story.title), row: row, column: column, style: style, limit: room)
    }

    private func drawArticles(_ count: Int, from row: Int, into canvas: inout Canvas, year: Int) {
        guard count > 0, let articles = unfoldedOpened?.articles else { return }
        var window = inside ?? ListWindow()
        window.setCount(articles.count)
        window.setPage(count)
        let widths = ArticleLine.Widths(articles, currentYear: year, columns: canvas.columns)
        for (offset, place) in window.visible.enumerated() {
            let line = ArticleLine(
                article: articles[place], letter: PlainText(ArticleKey(index: place).description),
                isSelected: inside != nil && place == window.selection, isMarked: marked.contains(articles[place]),
                showsSize: false)
            line.draw(into: &canvas, row: row + offset, column: 0, widths: widths, currentYear: year)
        }
    }
}
