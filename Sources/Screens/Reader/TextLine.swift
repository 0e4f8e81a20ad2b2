import Drawing
import News

/// One row of an article's text, and which words of which block stand on it.
struct TextLine: Hashable, Sendable {
    /// What stands before the words: a label, a bar, an indent.
    var label: PlainText = .empty
    /// The words.
    var text: PlainText
    /// How they look.
    var style: Style = .plain
    /// The block they belong to, nil for a row that belongs to none.
    var block: Int?
    /// The scalars of the block's text that stand here.
    var scalars: Range<Int> = 0..<0
    /// The physical line of the source, on the first row of a block.
    var sourceLine: Int?

    /// Columns before the words.
    var indent: Int { Width.of(label.string) }

    /// Draws label and words.
    func draw(into canvas: inout Canvas, row: Int, column: Int) {
        let used = canvas.put(label, row: row, column: column, style: .dim)
        canvas.put(text, row: row, column: column + used, style: style)
    }

    /// The cells, from the start of the label, that scalars of the block take on this row; nil where none do.
    func columns(of wanted: Range<Int>) -> Range<Int>? {
        let start = max(wanted.lowerBound, scalars.lowerBound)
        let end = min(wanted.upperBound, scalars.upperBound)
        guard start < end else { return nil }
        let before = Clusters.of(text.slice(0, start - scalars.lowerBound)).reduce(0) { $0 + $1.width }
        let within = Clusters.of(text.slice(start - scalars.lowerBound, end - scalars.lowerBound))
        return (indent + before)..<(indent + before + within.reduce(0) { $0 + $1.width })
    }
}
