import Drawing
import News

extension StoriesScreen {
    /// The tracked figures of a story.
    func tracked(in story: StoryID) -> [TrackedFigure] { tracked.filter { $0.story == story } }

    /// Whether a tracked figure of a story changed, and the reader has not looked at it.
    func hasNews(_ story: StoryID) -> Bool { tracked.contains { $0.story == story && $0.hasNews } }

    /// What changed and was not looked at yet, in one line above the list; nil where nothing did, or where the one story says it.
    var newsLine: PlainText? {
        guard items.count > 1 else { return nil }
        let changes = tracked.flatMap { figure in
            figure.changes.filter { !$0.isSeen }.map { $0.words(about: figure.about).string }
        }
        guard let first = changes.first else { return nil }
        return PlainText("CHANGED  \(first)" + (changes.count > 1 ? "   and \(changes.count - 1) more" : ""))
    }

    /// Draws what changed, as the last line above the rule.
    func drawNews(into canvas: inout Canvas, rows: Range<Int>) {
        guard let newsLine, rows.count > 1, let row = rows.last else { return }
        canvas.put(newsLine, row: row, column: 1, style: .difference, limit: canvas.columns - 2)
    }

    /// What goes out with a command that opens a story: its changes count as seen then.
    func seen(_ action: Action) -> [Effect] {
        guard [.open, .compare, .timeline, .why].contains(action), let selected, hasNews(selected.id) else { return [] }
        return [.seeChanges(selected.id)]
    }
}

extension StoryLines {
    /// What changed in tracked figures, newest first: what was not looked at yet, else the last change.
    var changes: [(label: PlainText, words: PlainText, isNew: Bool)] {
        tracked.flatMap { figure -> [(label: PlainText, words: PlainText, isNew: Bool)] in
            let new = figure.changes.filter { !$0.isSeen }.prefix(2)
            guard new.isEmpty else { return new.map { ("CHANGED", $0.words(about: figure.about), true) } }
            return figure.changes.prefix(1).map { ("has changed", $0.words(about: figure.about), false) }
        }
    }
}
