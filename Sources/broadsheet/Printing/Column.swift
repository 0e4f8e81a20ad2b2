import Drawing
import News

/// Text brought to a width, by the widths a terminal gives its characters.
enum Column {
    /// The text cut or filled to so many columns.
    static func fit(_ text: PlainText, _ columns: Int) -> PlainText {
        let clusters = Clusters.fitted(text, columns: columns)
        let used = clusters.reduce(0) { $0 + $1.width }
        return PlainText(clusters.map(\.glyph).joined() + String(repeating: " ", count: max(0, columns - used)))
    }

    /// The text cut to so many columns.
    static func cut(_ text: PlainText, _ columns: Int) -> PlainText {
        PlainText(Clusters.fitted(text, columns: max(0, columns)).map(\.glyph).joined())
    }
}
