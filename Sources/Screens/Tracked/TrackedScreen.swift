import Drawing
import News

/// The figures that are tracked: what each outlet gives, and what changed.
public struct TrackedScreen: Screen {
    private var figures: [TrackedFigure]?
    private var hasAsked = false
    private var selection = 0
    private var top = 0
    private var size = Size(columns: 80, rows: 24)

    /// The list.
    public init() {}

    /// The scope of the list.
    public var scope: Scope { .tracked }

    /// Nothing is typed here.
    public var isTyping: Bool { false }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            self.size = size
            settle()
            guard !hasAsked else { return [] }
            hasAsked = true
            return [.loadTracked]
        case .arrived(.tracked(let figures)):
            self.figures = figures.filter(\.hasNews) + figures.filter { !$0.hasNews }
            settle()
        case .command(let action, let count): return carryOut(action, count: count)
        case .arrived, .typed, .sought, .closed, .rested: break
        }
        return []
    }

    private mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        let steps = min(max(1, count ?? 1), 1_000)
        switch action {
        case .down: selection += steps
        case .up: selection -= steps
        case .pageDown: selection += steps * max(1, layout.body.count / 3)
        case .pageUp: selection -= steps * max(1, layout.body.count / 3)
        case .top: selection = count.map { $0 - 1 } ?? 0
        case .end: selection = count.map { $0 - 1 } ?? Int.max / 2
        case .open, .compare, .track:
            guard let figures, figures.indices.contains(selection) else { return [] }
            let figure = figures[selection]
            if action == .track { return [.stopTracking(figure), .say("no longer tracked: \(figure.about)")] }
            return (figure.hasNews ? [.seeChanges(figure.story)] : []) + [.go(.compareStory(figure.story, first: nil))]
        default: break
        }
        settle()
        return []
    }

    private var layout: Layout { Layout(size: size, header: 1, evidence: 1) }

    private mutating func settle() {
        let heights = (figures ?? []).map { TrackedLines.of($0).count }
        selection = min(max(0, selection), max(0, heights.count - 1))
        top = min(max(0, top), selection)
        while top < selection, heights[top...selection].reduce(0, +) > layout.body.count { top += 1 }
    }

    /// Draws the figures, each with what stands under it.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let layout = Layout(size: canvas.size, header: 1, evidence: 1)
        canvas.rules(layout)
        let count = figures.map { Words.count($0.count, "figure") } ?? .empty
        Header("Tracked figures", right: count).draw(into: &canvas)
        let keymap = surroundings.keymap
        guard let figures, !figures.isEmpty else {
            let track = keymap.label(for: .track, in: .compare) ?? ":track"
            let lines: [PlainText] =
                figures == nil
                ? ["loading.."]
                : [
                    "No figure is tracked.",
                    "\(PlainText(track)) in a comparison tracks one; Stories then tells when an outlet changes it.",
                ]
            for (row, line) in zip(layout.body.dropFirst(), lines) { canvas.put(line, row: row, column: 2) }
            Hint.draw(
                [Hint(.back, "back"), Hint(.help, "help")], scope: .tracked, keymap: keymap, into: &canvas,
                row: layout.hints)
            return
        }
        var row = layout.body.lowerBound
        for place in top..<figures.count {
            for (number, line) in TrackedLines.of(figures[place]).enumerated() where row < layout.body.upperBound {
                if number == 0, place == selection { canvas.put(">", row: row, column: 0, style: .selected) }
                canvas.put(line, row: row, column: 2, limit: canvas.columns - 3)
                row += 1
            }
        }
        canvas.evidence(
            ["* changed since it was looked at; opening its story counts as looking"],
            in: layout.evidence)
        Hint.draw(
            [
                Hint(.open, "compare its outlets"), Hint(.track, "stop tracking"), Hint(.undo, "undo"),
                Hint(.back, "back"), Hint(.help, "help"),
            ], scope: .tracked, keymap: keymap, into: &canvas, row: layout.hints)
    }
}
