/// One character cell of a canvas.
public struct Cell: Hashable, Sendable {
    /// What it shows: one base scalar and at most four marks; empty for the right half of a wide character.
    public var glyph: String
    /// How it looks.
    public var style: Style

    /// Makes a cell.
    public init(glyph: String, style: Style) { (self.glyph, self.style) = (glyph, style) }

    /// An empty cell.
    public static let blank = Cell(glyph: " ", style: .plain)
}
