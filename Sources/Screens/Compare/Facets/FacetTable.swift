import Drawing
import News

/// The rows of a facet at one width: headings, and things that can be selected and take a row or more each.
struct FacetTable: Sendable {
    /// One row of the screen.
    struct Row: Hashable, Sendable {
        /// What stands on it.
        var pieces: [FacetPiece]
        /// Which thing it belongs to; nil for a heading.
        var item: Int?
    }

    /// Something that can be selected, before it has a place.
    struct Entry: Sendable {
        /// What it is.
        var item: FacetItem
        /// What stands on its rows.
        var rows: [[FacetPiece]]
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
    /// Whether what agrees is left out.
    let hidesAlike: Bool
    /// Whether there is anything that agrees.
    private(set) var hasAlike = false

    init(hidesAlike: Bool) { self.hidesAlike = hidesAlike }

    /// Adds a heading and what stands under it; with what agrees hidden, a heading without anything is left out too.
    mutating func add(heading: [[FacetPiece]], _ entries: [Entry]) {
        hasAlike = hasAlike || entries.contains { $0.item.agrees }
        let shown = hidesAlike ? entries.filter { !$0.item.agrees } : entries
        guard !shown.isEmpty || entries.isEmpty && !hidesAlike else { return }
        var head: Int? = rows.count
        rows += heading.map { Row(pieces: $0, item: nil) }
        for entry in shown {
            let start = rows.count
            rows += entry.rows.map { Row(pieces: $0, item: items.count) }
            items.append(entry.item)
            places.append(start..<rows.count)
            heads.append(head ?? start)
            head = nil
        }
    }

    /// The words of an item as they stand on its rows.
    func words(of item: Int) -> PlainText {
        guard places.indices.contains(item) else { return .empty }
        return PlainText(rows[places[item]].flatMap(\.pieces).map(\.text.string).joined(separator: " "))
    }
}
