import News

/// A grid of cells that screens draw into; what lies outside is clipped, never an error.
public struct Canvas: Hashable, Sendable {
    /// Its size.
    public let size: Size
    /// The cells, row by row.
    public private(set) var cells: [Cell]
    /// Where the terminal's cursor is to stand; nil hides it.
    public var cursor: Place?

    /// A blank canvas; a negative size counts as none.
    public init(size: Size) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// Width in cells.
    public var columns: Int { size.columns }
    /// Height in cells.
    public var rows: Int { size.rows }

    /// The cell at a place; a blank outside the canvas.
    public subscript(row row: Int, column column: Int) -> Cell {
        guard (0..<rows).contains(row), (0..<columns).contains(column) else { return .blank }
        return cells[row * columns + column]
    }

    /// Writes text from a place to the right and answers the columns used.
    ///
    /// At most `limit` columns are used (the rest of the row by default). A wide character that would be halved is left out; a text
    /// that does not fit ends in ".." when `ellipsis` is set.
    @discardableResult
    public mutating func put(
        _ text: PlainText, row: Int, column: Int, style: Style = .plain, limit: Int? = nil, ellipsis: Bool = true
    ) -> Int {
        guard (0..<rows).contains(row), column < columns, column >= 0 else { return 0 }
        let room = min(limit ?? columns - column, columns - column)
        guard room > 0 else { return 0 }
        let clusters = ellipsis ? Clusters.fitted(text, columns: room) : Clusters.cut(text, columns: room)
        var place = column
        for cluster in clusters {
            set(cluster, row: row, column: place, style: style)
            place += cluster.width
        }
        return place - column
    }

    /// Fills part of a row with one narrow character; a wide one fills nothing.
    public mutating func fill(
        row: Int, column: Int = 0, count: Int? = nil, glyph: Character = " ", style: Style = .plain
    ) {
        guard (0..<rows).contains(row), column >= 0, column < columns else { return }
        let end = min(columns, column + min(columns, max(0, count ?? columns)))
        guard let cluster = Clusters.cut(PlainText(String(glyph)), columns: 1).first else { return }
        for place in column..<max(column, end) { set(cluster, row: row, column: place, style: style) }
    }

    /// Changes the look of cells that are already drawn; a wide character changes as a whole.
    public mutating func restyle(row: Int, column: Int, count: Int, style: Style) {
        guard (0..<rows).contains(row), count > 0, column < columns else { return }
        var start = max(0, column)
        var end = max(start, count > columns - column ? columns : column + count)
        if start < end, isRightHalf(row, start) { start -= 1 }
        if end < columns, start < end, isRightHalf(row, end) { end += 1 }
        for place in start..<end { cells[row * columns + place].style = style }
    }

    /// Copies another canvas into this one, its top left corner at the place given; a wide character cut by an edge becomes a blank.
    public mutating func paste(_ other: Canvas, row: Int, column: Int) {
        for y in max(0, -row)..<max(max(0, -row), min(other.rows, rows - row)) {
            let start = max(0, -column)
            let end = min(other.columns, columns - column)
            guard start < end else { break }
            mend(row: row + y, column: column + start)
            mend(row: row + y, column: column + end)
            for x in start..<end {
                cells[(row + y) * columns + column + x] = other.cells[y * other.columns + x]
            }
            if isRightHalf(row + y, column + start) { blank(row + y, column + start) }
            if end < other.columns, other.isRightHalf(y, end) { blank(row + y, column + end - 1) }
        }
        if let place = other.cursor { cursor = Place(row: row + place.row, column: column + place.column) }
    }

    private func isRightHalf(_ row: Int, _ column: Int) -> Bool { cells[row * columns + column].glyph.isEmpty }

    private mutating func blank(_ row: Int, _ column: Int) { cells[row * columns + column].glyph = " " }

    /// Makes two blanks of a wide character that lies across the left edge of a column.
    private mutating func mend(row: Int, column: Int) {
        guard column > 0, column < columns, isRightHalf(row, column) else { return }
        blank(row, column - 1)
        blank(row, column)
    }

    private mutating func set(_ cluster: Cluster, row: Int, column: Int, style: Style) {
        mend(row: row, column: column)
        mend(row: row, column: column + cluster.width)
        let place = row * columns + column
        cells[place] = Cell(glyph: cluster.glyph, style: style)
        if cluster.width == 2 { cells[place + 1] = Cell(glyph: "", style: style) }
    }
}
