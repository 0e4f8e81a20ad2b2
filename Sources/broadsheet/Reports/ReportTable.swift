import News

/// A table of a report: rows under headings of their own.
struct ReportTable {
    /// Rows about one thing.
    struct Group {
        /// What they are about, and what was found; empty where the table has one group.
        var heading: ReportText
        /// Whether the finding asks for a look.
        var isDifference = false
        /// The rows: as many cells as there are columns.
        var rows: [[ReportText]]
        /// What else is to be told of them.
        var notes: [ReportText] = []
    }

    /// The names of the columns.
    var columns: [PlainText]
    /// The rows.
    var groups: [Group]
    /// What is said where there are none.
    var none: PlainText

    /// Whether there is nothing in it.
    var isEmpty: Bool { groups.allSatisfy { $0.rows.isEmpty && $0.heading.isEmpty } }
}
