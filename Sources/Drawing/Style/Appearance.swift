/// How a cell looks: colours, or the terminal's own where nil, and attributes.
public struct Appearance: Hashable, Sendable {
    /// Colour of the characters.
    public var foreground: Colour?
    /// Colour behind them.
    public var background: Colour?
    /// Bold.
    public var bold: Bool
    /// Dim.
    public var dim: Bool
    /// Underlined.
    public var underline: Bool
    /// Foreground and background exchanged.
    public var reverse: Bool

    /// Makes an appearance; ordinary text unless something is given.
    public init(
        foreground: Colour? = nil, background: Colour? = nil, bold: Bool = false, dim: Bool = false,
        underline: Bool = false, reverse: Bool = false
    ) {
        (self.foreground, self.background) = (foreground, background)
        (self.bold, self.dim, self.underline, self.reverse) = (bold, dim, underline, reverse)
    }

    /// The same without its colours.
    public var uncoloured: Appearance {
        Appearance(bold: bold, dim: dim, underline: underline, reverse: reverse)
    }
}
