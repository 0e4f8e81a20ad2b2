import Drawing
import News

/// A column of days, as wide as its widest and flush right.
struct DateColumn {
    private let width: Int
    private let currentYear: Int

    /// A column for the last days of these stories.
    init(stories: some Sequence<Story>, _ currentYear: Int) {
        self.currentYear = currentYear
        width = stories.map { $0.last.day.short(currentYear: currentYear).utf8.count }.max() ?? 0
    }

    /// Draws a day and answers the columns the column takes, with the gap after it.
    func draw(_ moment: Moment, into canvas: inout Canvas, row: Int, column: Int) -> Int {
        let words = PlainText(moment.day.short(currentYear: currentYear))
        canvas.put(words, row: row, column: column + max(0, width - Width.of(words.string)))
        return width + 2
    }
}
