import Drawing
import News

/// How wide the columns of a table are on paper: as wide as what they hold, and where that is too wide, the widest give way.
struct TextColumns {
    /// Blanks between two columns.
    static let gap = 2
    /// No column is narrower.
    private static let least = 6

    /// The widths.
    let widths: [Int]

    /// Measures a table for so many columns of paper.
    init(_ table: ReportTable, columns: Int) {
        var natural = table.columns.map { Width.of($0.string) }
        for group in table.groups {
            for row in group.rows {
                for (place, cell) in row.enumerated() where natural.indices.contains(place) {
                    // What is wider than the paper is cut down anyhow: its exact width need not be known.
                    let words = cell.words.string
                    let width = words.utf8.count > 8 * columns ? columns : Width.of(words)
                    natural[place] = max(natural[place], width)
                }
            }
        }
        widths = TextColumns.shared(natural, room: columns - TextColumns.gap * max(0, natural.count - 1))
    }

    /// Shares out the room: columns that need less than an even share keep what they need, the others share what is left.
    static func shared(_ natural: [Int], room: Int) -> [Int] {
        var widths = natural
        var open = Array(natural.indices)
        var left = room
        while !open.isEmpty {
            let share = max(least, left / open.count)
            let small = open.filter { natural[$0] <= share }
            guard !small.isEmpty else {
                for place in open { widths[place] = share }
                break
            }
            left -= small.reduce(0) { $0 + natural[$1] }
            open.removeAll { small.contains($0) }
        }
        return widths
    }
}
