import Drawing
import News

/// Part of a printed line: words and what they mean.
struct Piece {
    /// The words.
    let text: PlainText
    /// What they mean; shown only on a terminal that has colours.
    let style: Style

    /// Makes a piece.
    init(_ text: PlainText, _ style: Style = .plain) { (self.text, self.style) = (text, style) }
}
