import Drawing
import News

extension Canvas {
    /// Draws a rule over the whole row.
    public mutating func rule(row: Int?) {
        if let row { fill(row: row, glyph: "-", style: .dim) }
    }

    /// Draws both rules of a layout.
    public mutating func rules(_ layout: Layout) {
        rule(row: layout.upperRule)
        rule(row: layout.lowerRule)
    }

    /// Draws lines of evidence, one column in; lines that find no row are left out.
    public mutating func evidence(_ lines: [PlainText], in rows: Range<Int>, style: Style = .plain) {
        for (row, line) in zip(rows, lines) { put(line, row: row, column: 1, style: style) }
    }

    /// Writes pieces of different looks one after another and answers the columns used; the last that fits ends in "..".
    @discardableResult
    public mutating func put(_ runs: [Run], row: Int, column: Int, limit: Int? = nil) -> Int {
        let room = min(limit ?? columns - column, columns - column)
        var used = 0
        for run in runs where used < room {
            let taken = put(run.text, row: row, column: column + used, style: run.style, limit: room - used)
            used += taken
            if taken < Width.of(run.text.string) { break }
        }
        return used
    }

    /// Writes text that ends one column before the right edge and answers the column where it begins.
    ///
    /// It takes no more than `limit` columns.
    @discardableResult
    public mutating func putRight(_ text: PlainText, row: Int, style: Style = .plain, limit: Int) -> Int {
        let width = min(Width.of(text.string), limit, columns - 1)
        let start = max(0, columns - 1 - max(0, width))
        guard width > 0 else { return start }
        put(text, row: row, column: start, style: style, limit: width)
        return start
    }
}
