import News

extension TextEntry {
    /// Draws the line at a place, at most `limit` columns of it, and puts the canvas's cursor where the next letter goes.
    ///
    /// A line longer than the room shows the part around the cursor.
    public func draw(into canvas: inout Canvas, row: Int, column: Int, limit: Int? = nil, style: Style = .plain) {
        let room = min(limit ?? canvas.columns - column, canvas.columns - column)
        guard room > 0 else { return }
        var shown = Clusters.of(head)
        var width = shown.reduce(0) { $0 + $1.width }
        var skipped = 0
        while width > room - 1, skipped < shown.count {
            width -= shown[skipped].width
            skipped += 1
        }
        shown.removeFirst(skipped)
        let visible = shown.map(\.glyph).joined() + tail.string
        canvas.put(PlainText(visible), row: row, column: column, style: style, limit: room, ellipsis: false)
        canvas.cursor = Place(row: row, column: column + width)
    }
}
