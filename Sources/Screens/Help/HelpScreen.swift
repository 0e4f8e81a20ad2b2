import Drawing
import News

/// The keys: those of the screen one came from, then those that work everywhere.
public struct HelpScreen: Screen {
    private let about: Scope
    private var window = ListWindow()
    private var size = Size(columns: 80, rows: 24)

    /// The keys of a screen.
    public init(about: Scope) { self.about = about }

    /// The scope of help.
    public var scope: Scope { .help }

    /// Nothing is typed here.
    public var isTyping: Bool { false }

    /// Moves; the size arrives with `shown`.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            self.size = size
            let rows = layout(size).body.count
            window.setPage(1)
            window.setCount(max(1, HelpText.lines(about: about, keymap: .standard).count - rows + 1))
        case .command(let action, let count):
            let body = layout(size).body.count
            switch action {
            case .pageDown: window.select(window.selection + body * (count ?? 1))
            case .pageUp: window.select(window.selection - body * (count ?? 1))
            case .cancel, .open: return [.go(.back)]
            default: _ = window.move(action, times: count)
            }
        case .typed, .arrived, .sought, .rested, .closed: break
        }
        return []
    }

    /// Draws the keys from the line scrolled to.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = layout(canvas.size)
        let lines = HelpText.lines(about: about, keymap: surroundings.keymap)
        Header("Keys", right: "\(HelpText.name(of: about))").draw(into: &canvas)
        canvas.rules(layout)
        for (row, line) in zip(layout.body, lines.dropFirst(window.selection)) { canvas.put(line, row: row, column: 0) }
        let left = lines.count - window.selection - layout.body.count
        canvas.evidence(left > 0 ? ["\(Words.count(left, "line")) more below"] : [], in: layout.evidence, style: .dim)
        Hint.draw(
            [
                Hint([.down, .up], "scroll"), Hint(.pageDown, "page"), Hint(.commandLine, "command by name"),
                Hint(.back, "back"),
            ],
            scope: .help, keymap: surroundings.keymap, into: &canvas, row: layout.hints)
    }

    private func layout(_ size: Size) -> Layout { Layout(size: size, header: 1, evidence: 1) }
}
