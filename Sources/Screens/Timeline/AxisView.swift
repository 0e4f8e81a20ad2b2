import Drawing
import News

/// The part of an axis that is on the screen.
struct AxisView {
    let axis: TimeAxis
    /// The screen column where it begins.
    let column: Int
    /// Columns it has.
    let columns: Int
    private let first: Int

    /// Shows an axis from a column on, so that one cell of it is seen.
    init(axis: TimeAxis, column: Int, columns: Int, keeping cell: Int) {
        (self.axis, self.column, self.columns) = (axis, column, columns)
        first = axis.firstShown(keeping: cell, columns: columns)
    }

    private var origin: Int { axis.cells.indices.contains(first) ? axis.cells[first].column : 0 }

    /// The screen column of a cell, nil where it is not seen.
    func place(of cell: Int) -> Int? {
        guard axis.cells.indices.contains(cell), cell >= first else { return nil }
        let offset = axis.cells[cell].column - origin
        return offset + min(2, axis.cells[cell].width) <= columns ? column + offset : nil
    }

    /// The screen columns from the first to the last of some cells that are seen, nil where none is.
    func places(of cells: ClosedRange<Int>) -> ClosedRange<Int>? {
        let seen = cells.compactMap(place)
        guard let low = seen.min(), let high = seen.max() else { return nil }
        return low...high
    }

    /// Draws months or years above, days under them, bars between segments, and signs where the axis goes on.
    func drawLabels(into canvas: inout Canvas, groupRow: Int, labelRow: Int) {
        var group = ""
        var free = column
        for (index, cell) in axis.cells.enumerated() {
            guard let place = place(of: index) else { continue }
            let room = column + columns - place
            canvas.put(
                PlainText(cell.label), row: labelRow, column: place, limit: min(room, cell.width), ellipsis: false)
            if cell.isAfterBreak, index > first { canvas.put("|", row: labelRow, column: place - 2, style: .dim) }
            guard cell.group != group || (cell.isAfterBreak && !cell.group.isEmpty) else { continue }
            group = cell.group
            for name in [cell.group, String(cell.group.prefix { $0 != " " })] where place >= free && name.count <= room
            {
                let next = nextGroup(after: index)
                guard next.map({ place + name.count < $0 }) ?? true else { continue }
                canvas.put(PlainText(name), row: groupRow, column: place, style: .dim)
                free = place + name.count + 1
                break
            }
        }
        if first > 0 { canvas.put("<", row: labelRow, column: column - 1, style: .key) }
        if axis.width - origin > columns { canvas.put(">", row: labelRow, column: column + columns, style: .key) }
    }

    private func nextGroup(after index: Int) -> Int? {
        let group = axis.cells[index].group
        return axis.cells.indices.dropFirst(index + 1).first { axis.cells[$0].group != group }.flatMap(place)
    }

    /// Draws the bars between segments on one row.
    func drawBars(into canvas: inout Canvas, row: Int) {
        for (index, cell) in axis.cells.enumerated() where cell.isAfterBreak && index > first {
            if let place = place(of: index) { canvas.put("|", row: row, column: place - 2, style: .dim) }
        }
    }
}
