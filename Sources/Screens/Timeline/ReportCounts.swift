import Analysis
import Drawing
import News

/// How many sentences tell of each cell of the axis: a histogram in figures, which take one row and need no colour.
struct ReportCounts {
    let timeline: Timeline
    let view: AxisView

    /// Draws the counts; what spans several cells is counted where it begins.
    func draw(into canvas: inout Canvas, row: Int) {
        canvas.put("sentences", row: row, column: max(1, view.column - 12), style: .dim)
        view.drawBars(into: &canvas, row: row)
        for (cell, count) in counts {
            guard let place = view.place(of: cell) else { continue }
            canvas.put(count > 99 ? "++" : "\(PlainText(String(count)))", row: row, column: place)
        }
    }

    /// Of each cell of the axis that has any, its sentences.
    private var counts: [Int: Int] {
        var counts: [Int: Int] = [:]
        for event in timeline.events {
            guard let cell = view.axis.cells(of: event.shown)?.lowerBound else { continue }
            counts[cell, default: 0] += event.reports.count
        }
        return counts
    }
}
