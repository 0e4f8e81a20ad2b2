import Drawing
import News

/// The rows of a facet at one width: headings, and things that can be selected and take a row or more each.
struct FacetTable: Sendable {
    /// One row of the screen.
    struct Row: Hashable, Sendable {
        /// What stands on it.
        var pieces: [FacetPiece]
        /// Which thing it belongs to, the first where several stand side by side; nil for a heading.
        var item: Int?
    }

    /// What can be selected on some rows, before it has a place: one thing, or several side by side.
    struct Entry: Sendable {
        /// What it is, from left to right.
        var items: [FacetItem]
        /// What stands on the rows.
        var rows: [[FacetPiece]]
        /// Where each of the things begins, as a column of the screen.
        var starts: [Int]

        /// One thing that has its rows for itself.
        init(item: FacetItem, rows: [[FacetPiece]]) { (items, self.rows, starts) = ([item], rows, [0]) }

        /// Several things on the same rows.
        init(beside items: [FacetItem], starts: [Int], rows: [[FacetPiece]]) {
            (self.items, self.starts, self.rows) = (items, starts, rows)
        }
    }

    /// The line under the title: the names of the columns.
    var header: [FacetPiece] = []
    /// The rows, in order.
    private(set) var rows: [Row] = []
    /// What can be selected, in order.
    private(set) var items: [FacetItem] = []
    /// The rows of each item.
    private(set) var places: [Range<Int>] = []
    /// The first row that is to be seen with an item: its heading's, where it is the first under it.
    private(set) var heads: [Int] = []
    /// The columns of each item: all of them, or its own where several stand side by side.
    private(set) var spans: [Range<Int>] = []
    /// Whether what agrees is left out.
    let hidesAlike: Bool
    /// Whether there is anything that agrees.
    private(set) var hasAlike = false

    init(hidesAlike: Bool) { self.hidesAlike = hidesAlike }

    /// Adds a heading and what stands under it; with what agrees hidden, a heading without anything is left out too.
    mutating func add(heading: [[FacetPiece]], _ entries: [Entry]) {
        hasAlike = hasAlike || entries.contains { $0.items.contains(where: \.agrees) }
        let shown = hidesAlike ? entries.filter { !$0.items.allSatisfy(\.agrees) } : entries
        guard !shown.isEmpty || entries.isEmpty && !hidesAlike else { return }
        // A note above everything is seen again with the first thing under it.
        var head: Int? = items.isEmpty ? 0 : rows.count
        rows += heading.map { Row(pieces: $0, item: nil) }
        for entry in shown {
            let start = rows.count
            rows += entry.rows.map { Row(pieces: $0, item: items.count) }
            let ends = entry.starts.dropFirst() + [Int.max]
            for (item, span) in zip(entry.items, zip(entry.starts, ends)) {
                items.append(item)
                places.append(start..<rows.count)
                heads.append(head ?? start)
                spans.append(span.0..<span.1)
            }
            head = nil
        }
    }

    /// Adds what is told of the whole table.
    mutating func add(note: [[FacetPiece]]) { rows += note.map { Row(pieces: $0, item: nil) } }

    /// The words of an item as they stand on its rows.
    func words(of item: Int) -> PlainText {
        guard places.indices.contains(item) else { return .empty }
        let pieces = rows[places[item]].flatMap(\.pieces).filter { spans[item].contains($0.column) }
        return PlainText(pieces.map(\.text.string).joined(separator: " "))
    }

    /// The items whose first row this is, from left to right.
    func items(from row: Int) -> [Int] {
        guard let first = rows[row].item, places[first].lowerBound == row else { return [] }
        return Array(items.indices[first...].prefix { places[$0].lowerBound == row })
    }
}
