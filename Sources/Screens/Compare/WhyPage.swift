import Drawing
import News

/// The evidence of a finding, spread out in words.
struct WhyPage: Sendable {
    /// The reasons; one that begins with two blanks belongs to the one before it.
    let reasons: [PlainText]
    /// What they are, for the line above the keys.
    let heading: PlainText
    /// Them, wrapped.
    private(set) var lines: [PlainText] = []
    /// Which of the lines are on the screen.
    var window = ListWindow()

    init(_ reasons: [PlainText], heading: PlainText) { (self.reasons, self.heading) = (reasons, heading) }

    /// Wraps the reasons to a width.
    mutating func wrap(columns: Int, rows: Int) {
        lines = reasons.flatMap { reason -> [PlainText] in
            let isDeep = reason.string.hasPrefix("  ")
            let words = isDeep ? reason.slice(2, 3_000) : reason.slice(0, 3_000)
            let wrapped = Wrap.lines(words, columns: max(10, columns - (isDeep ? 4 : 0)))
            return wrapped.map { isDeep ? "    \($0.text)" : $0.text }
        }
        window.setPage(rows)
        window.setCount(lines.count)
    }
}
