import News

/// A broken axis: cells for the days that matter, bars where days are left out.
struct TimeAxis: Sendable {
    /// One cell of it.
    struct Cell: Hashable, Sendable {
        /// Its days.
        var days: ClosedRange<Day>
        /// What stands under it: "9", "Sep", "2014".
        var label: String
        /// What stands above the first of its kind: "Feb 2019", "2018".
        var group: String
        /// Columns it takes.
        var width: Int
        /// Its first column, counted from the axis' own.
        var column = 0
        /// Whether a bar stands before it.
        var isAfterBreak = false
        /// Whether it stands for something longer than the axis' own cells.
        var isCoarse: Bool
    }

    /// The cells, in time.
    let cells: [Cell]
    /// Columns they take.
    let width: Int
    /// Which cells are the axis' own, and which stand for something longer.
    private let units: [Int]
    private let long: [ClosedRange<Day>: Int]

    /// The most cells an axis has: what 10,000 dates would need is no picture.
    private static let most = 2_000

    /// An axis on which these stretches of time and these days of publication can be shown.
    init(stretches: [ClosedRange<Day>], published: [Day], scale: TimeScale) {
        var firsts: Set<Day> = []
        var coarse: Set<ClosedRange<Day>> = []
        func take(_ day: Day) { firsts.insert(scale.unit(of: day).lowerBound) }
        published.forEach(take)
        for stretch in stretches.prefix(TimeAxis.most) {
            let length = stretch.upperBound.number - stretch.lowerBound.number + 1
            if length > scale.longest {
                coarse.insert(stretch)
            } else if scale == .everyDay {
                for number in stretch.lowerBound.number...stretch.upperBound.number { take(Day(number: number)) }
            } else {
                take(stretch.lowerBound)
                take(stretch.upperBound)
            }
        }
        var cells = TimeAxis.filled(firsts.sorted(), scale).map { TimeAxis.cell($0, scale) }
        let fine = cells
        cells += coarse.filter { long in !fine.contains { $0.days.overlaps(long) } }.map(TimeAxis.coarse)
        cells.sort { ($0.days.lowerBound, $1.days.upperBound) < ($1.days.lowerBound, $0.days.upperBound) }
        let (placed, width) = TimeAxis.placed(Array(cells.prefix(TimeAxis.most)))
        (self.cells, self.width) = (placed, width)
        self.units = placed.indices.filter { !placed[$0].isCoarse }
        long = Dictionary(placed.indices.filter { placed[$0].isCoarse }.map { (placed[$0].days, $0) }) { first, _ in
            first
        }
    }

    /// Puts in single units that are missing between two: a bar would take as much room.
    private static func filled(_ firsts: [Day], _ scale: TimeScale) -> [ClosedRange<Day>] {
        var units: [ClosedRange<Day>] = []
        for first in firsts {
            let unit = scale.unit(of: first)
            if let last = units.last, last.upperBound.number + 1 < unit.lowerBound.number {
                let between = scale.unit(of: last.upperBound.adding(1))
                if between.upperBound.number + 1 == unit.lowerBound.number { units.append(between) }
            }
            units.append(unit)
        }
        return units
    }

    private static func cell(_ days: ClosedRange<Day>, _ scale: TimeScale) -> Cell {
        let (year, month, day) = days.lowerBound.civil
        let name = Day.shortMonths[month - 1]
        switch scale {
        case .years: return Cell(days: days, label: String(year), group: "", width: 6, isCoarse: false)
        case .months: return Cell(days: days, label: name, group: String(year), width: 5, isCoarse: false)
        case .weeks:
            return Cell(days: days, label: "\(day) \(name)", group: String(year), width: 7, isCoarse: false)
        case .days: return Cell(days: days, label: String(day), group: "\(name) \(year)", width: 3, isCoarse: false)
        case .everyDay: return Cell(days: days, label: String(day), group: "\(name) \(year)", width: 4, isCoarse: false)
        }
    }

    private static func coarse(_ days: ClosedRange<Day>) -> Cell {
        let label = LongDates.label(days)
        return Cell(days: days, label: label.name, group: label.group, width: label.name.count + 1, isCoarse: true)
    }

    private static func placed(_ cells: [Cell]) -> ([Cell], Int) {
        var placed: [Cell] = []
        var column = 0
        for var cell in cells {
            if let last = placed.last {
                let follows = last.days.upperBound.number + 1 >= cell.days.lowerBound.number
                cell.isAfterBreak = last.isCoarse != cell.isCoarse || (!cell.isCoarse && !follows)
            }
            if cell.isAfterBreak { column += 2 }
            cell.column = column
            column += cell.width
            placed.append(cell)
        }
        return (placed, column)
    }

    /// The cells a stretch of time is shown in: its own long one, or all it touches.
    func cells(of stretch: ClosedRange<Day>) -> ClosedRange<Int>? {
        if let own = long[stretch] { return own...own }
        let low = firstUnit { cells[$0].days.upperBound >= stretch.lowerBound }
        let high = firstUnit { cells[$0].days.lowerBound > stretch.upperBound } - 1
        guard low <= high, units.indices.contains(low), units.indices.contains(high) else { return nil }
        return units[low]...units[high]
    }

    /// The first of the axis' own cells for which something holds that holds for all after it.
    private func firstUnit(where holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, units.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(units[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The first cell to show in so many columns, so that a cell is among the shown ones.
    func firstShown(keeping cell: Int, columns: Int) -> Int {
        guard width > columns, cells.indices.contains(cell) else { return 0 }
        let end = cells[cell].column + cells[cell].width
        return cells.firstIndex { end - $0.column <= columns * 2 / 3 || width - $0.column <= columns } ?? cell
    }
}
