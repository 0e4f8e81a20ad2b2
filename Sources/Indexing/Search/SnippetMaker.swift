import News

/// Cuts passages out of articles: the block that holds most of what was looked for, and as much of it as a line or two takes.
struct SnippetMaker {
    /// How many scalars a snippet has at most, but for what a bound adds.
    static let length = 160
    /// How many scalars may stand before the first match.
    static let before = 45

    private let finder: PatternFinder

    /// Looks for these patterns.
    init(patterns: [TextPattern]) { finder = PatternFinder(patterns) }

    /// The passage of a text.
    func snippet(of text: SearchedText) -> Snippet {
        var best: (line: SearchedText.Line, matches: [PatternFinder.Match], rank: (Int, Int))?
        for line in text.lines {
            let matches = finder.matches(in: line)
            let told = Set(matches.map(\.pattern)).count
            // The list shows the title already: the body tells more.
            let rank = (told, line.field == nil ? 1 : 0)
            if told > 0, best.map({ rank > $0.rank }) ?? true { best = (line, matches, rank) }
        }
        if let best { return cut(best.line, best.matches) }
        guard let first = text.lines.first(where: { $0.field == nil && !$0.text.isEmpty }) ?? text.lines.first else {
            return Snippet(text: .empty, marks: [], line: nil)
        }
        return cut(first, [])
    }

    private func cut(_ line: SearchedText.Line, _ matches: [PatternFinder.Match]) -> Snippet {
        let window = SnippetWindow(line, matches)
        return Snippet(text: window.text, marks: window.marks, line: line.number)
    }
}
