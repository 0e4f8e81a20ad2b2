import Drawing
import News

/// One tracked figure as lines: what is counted, what changed, what each outlet gives now.
enum TrackedLines {
    /// Outlets that are listed; of more, how many there are.
    private static let mostGiven = 5
    /// Changes that are listed, newest first.
    private static let mostChanges = 3

    /// The lines, the first naming it.
    static func of(_ figure: TrackedFigure) -> [[Run]] {
        var lines: [[Run]] = [[Run(figure.hasNews ? "* " : "  ", .difference), Run(figure.about, .strong)]]
        for change in figure.changes.prefix(mostChanges) {
            let words = change.words(about: figure.about)
            lines.append([
                Run(change.isSeen ? "    changed: " : "  * CHANGED: ", change.isSeen ? .plain : .difference),
                Run(words),
            ])
        }
        var given: [String] = []
        for one in figure.given {
            let words = "\(one.amount) \(one.outlet ?? "outlet not stated")"
            if !given.contains(words) { given.append(words) }
        }
        let rest = given.count - mostGiven
        if rest > 0 { given = given.prefix(mostGiven) + ["and \(rest) more"] }
        lines.append([Run("    now: ", .dim), Run(PlainText(given.joined(separator: "  ")))])
        return lines
    }
}
