import Analysis
import Drawing
import News

/// A sign on the axis: a letter where it fits one cell, drawn out where it spans several.
struct TimeMark {
    /// Its ends and its middle: "[==]", "?---?", "~~~".
    let ends: (PlainText, PlainText)
    let middle: Character
    /// What stands in one cell.
    let single: PlainText

    /// The sign of an event.
    init(_ event: TimelineEvent) {
        if event.isDisputed {
            (ends, middle, single) = (("!", "!"), "-", "!")
            return
        }
        switch event.certainty {
        case .reported: (ends, middle, single) = (("[", "]"), "=", "o")
        case .planned, .predicted: (ends, middle, single) = (("?", "?"), "-", "?")
        case .vague: (ends, middle, single) = (("~", "~"), "~", "~")
        }
    }

    /// Draws it from one column to another.
    func draw(into canvas: inout Canvas, row: Int, columns: ClosedRange<Int>, style: Style) {
        let (low, high) = (columns.lowerBound, columns.upperBound)
        guard low < high else {
            canvas.put(single, row: row, column: low, style: style)
            return
        }
        canvas.fill(row: row, column: low, count: high - low, glyph: middle, style: style)
        canvas.put(ends.0, row: row, column: low, style: style)
        canvas.put(ends.1, row: row, column: high, style: style)
    }
}
