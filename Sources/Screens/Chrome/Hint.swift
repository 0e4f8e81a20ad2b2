import Drawing
import News

/// A key or two and the word for what they do, for the last line of a screen.
public struct Hint: Hashable, Sendable {
    private enum Keys: Hashable, Sendable {
        case of([Action])
        case named(PlainText)
    }

    private let keys: Keys
    private let word: PlainText

    /// A hint for one action, under whatever key it has.
    public init(_ action: Action, _ word: PlainText) { (keys, self.word) = (.of([action]), word) }

    /// A hint for actions that go together ("[ ] outlet").
    public init(_ actions: [Action], _ word: PlainText) { (keys, self.word) = (.of(actions), word) }

    /// A hint for keys that cannot be given another meaning, as while typing.
    public init(keys: PlainText, _ word: PlainText) { (self.keys, self.word) = (.named(keys), word) }

    /// "n next" in its looks; nil where no key is bound to it.
    func runs(scope: Scope, keymap: Keymap) -> [Run]? {
        let name: PlainText
        switch keys {
        case .named(let fixed): name = fixed
        case .of(let actions):
            let names = actions.compactMap { keymap.label(for: $0, in: scope) }
            guard !names.isEmpty else { return nil }
            name = PlainText(names.joined(separator: " "))
        }
        return [Run(name, .key), Run(" \(word)")]
    }

    /// Draws hints as one line, two blanks between them; what does not fit is left out, the last (help) never first.
    public static func draw(
        _ hints: [Hint], scope: Scope, keymap: Keymap, into canvas: inout Canvas, row: Int
    ) {
        let all = hints.compactMap { $0.runs(scope: scope, keymap: keymap) }
        guard let last = all.last else { return }
        func width(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + Width.of($1.text.string) } }
        let room = canvas.columns - 2
        var shown: [[Run]] = []
        var used = width(last)
        for runs in all.dropLast() {
            guard used + width(runs) + 2 <= room else { break }
            used += width(runs) + 2
            shown.append(runs)
        }
        shown.append(last)
        canvas.put(Array(shown.joined(separator: [Run("  ")])), row: row, column: 1)
    }
}
