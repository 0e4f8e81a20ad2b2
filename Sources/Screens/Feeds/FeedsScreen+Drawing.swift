import Drawing
import News

extension FeedsScreen {
    /// Columns for the number of unread articles.
    private static let numbers = 5

    /// Draws all but the first line.
    func drawList(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = Layout(size: canvas.size, header: 1, evidence: 2)
        canvas.rules(layout)
        if rows.isEmpty { drawEmpty(into: &canvas, rows: layout.body, surroundings.keymap) }
        for (row, place) in zip(layout.body, window.visible) {
            if place == window.selection { canvas.put(">", row: row, column: 0, style: .selected) }
            draw(rows[place], row: row, into: &canvas)
        }
        for (row, line) in zip(layout.evidence, evidence) { canvas.put(line, row: row, column: 1) }
        Hint.draw(
            [
                Hint(.open, openWord), Hint(.visit, "visit"), Hint(.visitAll, "all"), Hint(.subscribe, "subscribe"),
                Hint(.markAllRead, "mark read"), Hint(.back, "quit"), Hint(.help, "help"),
            ], scope: .feeds, keymap: surroundings.keymap, into: &canvas, row: layout.hints)
    }

    /// What Enter does with the selected line.
    private var openWord: PlainText {
        guard case .group(_, let isFolded) = selected else { return "articles" }
        return isFolded ? "unfold" : "fold"
    }

    /// What is worst of a group's feeds: the one that failed most, or one that is gone; nil where nothing is amiss.
    private func worst(of group: PlainText) -> FeedWords? {
        feeds.filter { $0.group == group }.map { FeedWords(feed: $0, now: now) }.filter(\.isAmiss)
            .max { ($0.feed.isPaused ? 0 : 1, $0.feed.failures) < ($1.feed.isPaused ? 0 : 1, $1.feed.failures) }
    }

    private func drawEmpty(into canvas: inout Canvas, rows: Range<Int>, _ keymap: Keymap) {
        let subscribe = keymap.label(for: .subscribe, in: .feeds) ?? ":subscribe"
        let lines: [PlainText] =
            isLoaded
            ? [
                "No feed is subscribed to yet.", "",
                "\(subscribe) subscribes: give it the address of a feed, or of a page that has one.", "",
                "From a shell:", "  broadsheet subscribe ADDRESS",
                "  broadsheet import FILE        an OPML list, or newsboat's urls and cache.db",
            ] : [fault ?? "loading.."]
        for (row, line) in zip(rows.dropFirst(), lines) { canvas.put(line, row: row, column: 2) }
    }

    private func draw(_ line: FeedRow, row: Int, into canvas: inout Canvas) {
        switch line {
        case .group(let name, let isFolded):
            let unread = isFolded ? feeds.filter { $0.group == name }.reduce(0) { $0 + $1.unread } : 0
            drawNumber(unread, row: row, into: &canvas)
            let words: PlainText = isFolded ? "\(name) .." : name
            let start = 2 + FeedsScreen.numbers + 1
            // What failed is seen on a folded line too.
            let hidden = isFolded && canvas.columns >= 50 ? worst(of: name) : nil
            let end = hidden.map { canvas.putRight($0.short, row: row, style: .warning, limit: 16) } ?? canvas.columns
            canvas.put(words, row: row, column: start, style: .key, limit: max(0, end - start - 2))
        case .feed(let feed):
            drawNumber(feed.unread, row: row, into: &canvas)
            let words = FeedWords(feed: feed, now: now)
            let start = 2 + FeedsScreen.numbers + (feed.group == nil ? 1 : 3)
            let end =
                canvas.columns < 50
                ? canvas.columns
                : canvas.putRight(words.short, row: row, style: words.isAmiss ? .warning : .dim, limit: 16)
            canvas.put(
                feed.title, row: row, column: start, style: feed.unread > 0 ? .strong : .plain,
                limit: max(0, end - start - 2))
        case .search(let kept):
            let start = 2 + FeedsScreen.numbers + 3
            let used = canvas.put(kept.name, row: row, column: start, limit: max(0, canvas.columns - start) / 2)
            canvas.put(PlainText(kept.query), row: row, column: start + used + 2, style: .dim)
        }
    }

    private func drawNumber(_ unread: Int, row: Int, into canvas: inout Canvas) {
        guard unread > 0 else { return }
        let words = unread > 99_999 ? "99999+" : String(unread)
        canvas.put("*", row: row, column: 1)
        canvas.put(PlainText(words), row: row, column: max(2, 2 + FeedsScreen.numbers - words.utf8.count))
    }

    private var evidence: [PlainText] {
        switch told {
        case .feed(let feed):
            let words = FeedWords(feed: feed, now: now)
            return [words.standing, words.visits]
        case .group(let name, _):
            let inside = feeds.filter { $0.group == name }
            guard !inside.isEmpty else { return ["searches that were kept: their articles, always anew"] }
            let unread = inside.reduce(0) { $0 + $1.unread }
            return ["\(Words.count(inside.count, "feed")), \(PlainText(String(unread))) unread", .empty]
        case .search(let kept): return [PlainText(kept.query), .empty]
        case nil: return []
        }
    }
}
