/// A cell of a canvas: both numbers from 0.
public struct Place: Hashable, Sendable {
    /// Cells from the top.
    public var row: Int
    /// Cells from the left.
    public var column: Int

    /// Makes a place.
    public init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
}
