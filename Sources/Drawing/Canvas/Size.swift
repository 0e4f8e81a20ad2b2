/// The size of a screen, in character cells.
public struct Size: Hashable, Sendable {
    /// Width.
    public var columns: Int
    /// Height.
    public var rows: Int

    /// Makes a size.
    public init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }
}
