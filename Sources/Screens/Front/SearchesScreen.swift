import Drawing
import News

/// The kept searches, each a view of the library of its own.
struct SearchesScreen: Sendable {
    private var items: [KeptSearch] = []
    private var hasAsked = false
    private var isLoaded = false
    private var window = ListWindow()

    mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            window.setPage(Layout(size: size, header: 1, evidence: 1).body.count)
            guard !hasAsked else { return [] }
            hasAsked = true
            return [.loadKeptSearches]
        case .arrived(.keptSearches(let kept)):
            (items, isLoaded) = (kept, true)
            window.setCount(kept.count)
            return []
        case .command(let action, let count): return carryOut(action, count: count)
        case .arrived, .typed, .sought, .rested, .closed: return []
        }
    }

    private mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        if window.move(action, times: count) { return [] }
        guard items.indices.contains(window.selection) else { return [] }
        let kept = items[window.selection]
        switch action {
        case .open: return [.go(.articles(query: kept.query, title: kept.name))]
        case .forgetSearch: return [.forgetSearch(name: kept.name.string), .say("forgotten: \(kept.name)")]
        default: return []
        }
    }

    func drawList(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = Layout(size: canvas.size, header: 1, evidence: 1)
        canvas.rules(layout)
        if items.isEmpty {
            let search = surroundings.keymap.label(for: .search, in: .searches) ?? ":search"
            let keep = surroundings.keymap.label(for: .keepSearch, in: .search) ?? ":keep-search"
            let lines: [PlainText] =
                isLoaded
                ? ["No search is kept yet.", "\(search) searches; \(keep) there keeps the search under a name."]
                : ["loading.."]
            for (row, line) in zip(layout.body.dropFirst(), lines) { canvas.put(line, row: row, column: 2) }
        }
        let names = items.map { Width.of($0.name.string) }.max() ?? 0
        let width = min(names, canvas.columns / 2)
        for (row, place) in zip(layout.body, window.visible) {
            let isSelected = place == window.selection
            if isSelected { canvas.put(">", row: row, column: 0, style: .selected) }
            canvas.put(items[place].name, row: row, column: 2, style: .strong, limit: width)
            canvas.put(PlainText(items[place].query), row: row, column: 4 + width)
        }
        Hint.draw(
            [
                Hint(.open, "list"), Hint(.search, "search"), Hint(.forgetSearch, "forget"),
                Hint(.nextView, "next view"),
                Hint(.help, "help"), Hint(.back, "quit"),
            ], scope: .searches, keymap: surroundings.keymap,
            into: &canvas, row: layout.hints)
    }
}
