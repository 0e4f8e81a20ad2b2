import News

/// A grid of cells that screens draw into; what lies outside is clipped, never an error.
public struct Canvas: Hashable, Sendable {
    /// Its size.
    public let size: Size
    /// The cells, row by row.
    public private(set) var cells: [Cell]

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

    /// Fills part of a row with one narrow character.
    public mutating func fill(
        row: Int, column: Int = 0, count: Int? = nil, glyph: Character = " ", style: Style = .plain
    ) {
        guard (0..<rows).contains(row), column >= 0, column < columns else { return }
        let end = min(columns, column + max(0, count ?? columns - column))
        for place in column..<max(column, end) {
            set(Cluster(glyph: String(glyph), width: 1), row: row, column: place, style: style)
        }
    }

    /// Changes the look of cells that are already drawn.
    public mutating func restyle(row: Int, column: Int, count: Int, style: Style) {
        guard (0..<rows).contains(row), count > 0 else { return }
        for place in max(0, column)..<max(0, min(columns, column + count)) {
            cells[row * columns + place].style = style
        }
    }

    /// Copies another canvas into this one, its top left corner at the place given.
    public mutating func paste(_ other: Canvas, row: Int, column: Int) {
        for y in 0..<other.rows {
            for x in 0..<other.columns where (0..<rows).contains(row + y) && (0..<columns).contains(column + x) {
                cells[(row + y) * columns + column + x] = other.cells[y * other.columns + x]
            }
        }
    }

    private mutating func set(_ cluster: Cluster, row: Int, column: Int, style: Style) {
        let place = row * columns + column
        if cells[place].glyph.isEmpty, column > 0 { cells[place - 1].glyph = " " }
        let end = place + cluster.width
        if column + cluster.width < columns, cells[end].glyph.isEmpty { cells[end].glyph = " " }
        cells[place] = Cell(glyph: cluster.glyph, style: style)
        for half in place + 1..<max(place + 1, end) { cells[half] = Cell(glyph: "", style: style) }
    }
}
