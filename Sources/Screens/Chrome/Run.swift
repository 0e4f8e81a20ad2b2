import Drawing
import News

/// A piece of a line in one look.
public struct Run: Hashable, Sendable {
    /// The words.
    public var text: PlainText
    /// How they look.
    public var style: Style

    /// Makes a run.
    public init(_ text: PlainText, _ style: Style = .plain) { (self.text, self.style) = (text, style) }
}
