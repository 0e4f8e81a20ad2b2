import Drawing
import News
import Screens

/// The library over time as lines of text: when, a bar, how many articles, and the largest story's headline.
struct PeriodLines {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// A line a period, then how many articles state no date.
    func show(_ periods: Periods, by unit: CalendarUnit) throws {
        let most = periods.elements.map(\.articles).max() ?? 1
        for period in periods.elements {
            let line = PeriodLine(period, by: unit, most: most, bar: 16, year: year)
            try paper.line(
                Piece("\(Column.fit(line.label, 17)) "), Piece("\(Column.fit(line.bar, 16)) ", .strong),
                Piece("\(Column.fit(line.count, 6)) "), Piece(line.headline))
        }
        if periods.elements.isEmpty { try paper.line(Piece("nothing found", .dim)) }
        if periods.undated > 0 {
            try paper.line(Piece("\(Count.of(periods.undated, "article")) without a date not counted", .dim))
        }
    }
}
