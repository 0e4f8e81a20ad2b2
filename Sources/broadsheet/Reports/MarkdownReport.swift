import News

/// A report as Markdown (CommonMark with GitHub's tables); whatever an article says is escaped, so that it marks up nothing.
struct MarkdownReport {
    private let output: Output

    /// Writes to an output.
    init(_ output: Output) { self.output = output }

    /// Writes it whole.
    func show(_ report: Report) throws {
        try output.add("# \(Markdown.escaped(report.title))")
        try show(report.notes)
        for section in report.sections {
            try output.add("")
            try output.add("## \(Markdown.escaped(section.heading))")
            try show(section.notes)
            try output.add("")
            switch section.body {
            case .table(let table): try show(table)
            case .passages(let rows, _): for row in rows { try show(row) }
            }
        }
    }

    private func show(_ notes: [ReportText]) throws {
        for note in notes {
            try output.add("")
            try output.add(Markdown.runs(note))
        }
    }

    private func show(_ row: ReportPassages) throws {
        let words: PlainText = row.sign == " " ? row.words : "\(PlainText(String(row.sign))) \(row.words)"
        let why = row.why.isEmpty ? "" : " (\(Markdown.escaped(row.why)))"
        try output.add("- **\(Markdown.escaped(words))**\(why)")
        for passage in row.passages {
            try output.add("  - **\(Markdown.escaped(passage.label))** \(Markdown.runs(passage.text))")
        }
    }

    private func show(_ table: ReportTable) throws {
        guard !table.isEmpty else { return try output.add(Markdown.escaped(table.none)) }
        try output.add(MarkdownReport.row(table.columns.map(Markdown.escaped)))
        try output.add(MarkdownReport.row(table.columns.map { _ in "---" }))
        let rest = Array(repeating: "", count: max(0, table.columns.count - 1))
        for group in table.groups {
            if !group.heading.isEmpty { try output.add(MarkdownReport.row([Markdown.runs(group.heading)] + rest)) }
            for row in group.rows { try output.add(MarkdownReport.row(row.map(Markdown.runs))) }
            for note in group.notes { try output.add(MarkdownReport.row(["\(Markdown.runs(note))"] + rest)) }
        }
    }

    private static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}
