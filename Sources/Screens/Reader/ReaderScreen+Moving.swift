import Drawing
import News

extension ReaderScreen {
    /// Where the parts stand.
    func layout(_ size: Size) -> Layout { Layout(size: size, header: 2, evidence: 1) }

    /// Rows of text on the screen.
    var rows: Int { max(1, layout(size).body.count) }

    /// Columns before the text: the mark and the numbers of the source's lines, where there are any.
    var gutter: Int {
        let last = annotated?.article.blocks.compactMap(\.line).max()
        guard let last, size.columns >= 60 else { return 2 }
        return max(3, String(last).utf8.count) + 3
    }

    /// Breaks the text to the present width; the first row stays the first.
    mutating func lay() {
        guard let article = annotated?.article else { return }
        let kept = lines.indices.contains(top) ? lines[top] : nil
        lines = ArticleText(article, unfolded: unfolded)
            .lines(columns: min(ReaderScreen.widest, size.columns - gutter - 1))
        if let kept, let block = kept.block { show(block: block, scalar: kept.scalars.lowerBound, margin: 0) }
        scroll(to: top)
    }

    /// Puts a row first, as far as the text goes.
    mutating func scroll(to row: Int) { top = max(0, min(row, lines.count - rows)) }

    /// Shows a place of a block, so many rows from the top.
    mutating func show(block: Int, scalar: Int, margin: Int) {
        guard let row = row(block: block, scalar: scalar) else { return }
        scroll(to: row - margin)
    }

    /// The row of a place; where its block is folded away, the row of the block before it.
    func row(block: Int, scalar: Int) -> Int? {
        let rows = lines.indices.filter { lines[$0].block == block }
        return rows.last { lines[$0].scalars.lowerBound <= scalar } ?? rows.first
            ?? lines.lastIndex { ($0.block ?? .max) < block }
    }

    /// The block of the first row.
    var topBlock: Int { lines.dropFirst(top).lazy.compactMap(\.block).first ?? 0 }

    /// How far the last row shown is into the text, in per cent.
    var percent: Int { lines.isEmpty ? 0 : min(100, (top + rows) * 100 / lines.count) }

    /// Goes to a physical line of the source, or to a block where there are no lines.
    mutating func go(toLine number: Int) {
        guard let blocks = annotated?.article.blocks else { return }
        let block = blocks.last { ($0.line ?? $0.index + 1) <= number } ?? blocks.first
        if let block { show(block: block.index, scalar: 0, margin: 0) }
    }

    /// Finds words from the row that is first now on.
    mutating func seek(_ words: String) {
        guard let article = annotated?.article else { return }
        let start = topBlock
        finding = Finding(words, in: article.blocks)
        finding.start(from: start)
        showMatch()
    }

    /// Brings the match one is at onto the screen, unfolding what hides it.
    mutating func showMatch() {
        guard let match = finding.match else { return }
        if !unfolded, !lines.contains(where: { $0.block == match.block && !$0.scalars.isEmpty }) {
            unfolded = true
            lay()
        }
        guard let row = row(block: match.block, scalar: match.scalars.lowerBound) else { return }
        if !(top..<top + rows).contains(row) { scroll(to: row - rows / 3) }
    }
}
