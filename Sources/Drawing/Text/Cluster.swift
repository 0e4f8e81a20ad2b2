/// What goes into one cell, or two: a base scalar and its marks, with the columns it takes.
public struct Cluster: Hashable, Sendable {
    /// The scalars to show.
    public var glyph: String
    /// Columns taken: 1 or 2.
    public var width: Int

    /// Makes a cluster.
    public init(glyph: String, width: Int) { (self.glyph, self.width) = (glyph, width) }
}
