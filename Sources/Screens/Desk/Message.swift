import Drawing
import News

/// What the last line says until the next key.
struct Message: Hashable, Sendable {
    /// The words.
    var text: PlainText
    /// `warning` for what went wrong.
    var style: Style = .plain
}
