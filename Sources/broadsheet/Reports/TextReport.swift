import Drawing
import News

/// A report as plain text, as wide as the paper.
struct TextReport {
    private let paper: Paper

    /// Prints on paper.
    init(_ paper: Paper) { self.paper = paper }

    /// Prints it whole.
    func show(_ report: Report) throws {
        try paper.paragraph(report.title, style: .title)
        for note in report.notes { try paper.paragraph(note.words, style: .dim) }
        for section in report.sections {
            try paper.gap()
            try paper.paragraph(section.heading, style: .title)
            for note in section.notes { try paper.paragraph(note.words, style: .dim) }
            switch section.body {
            case .table(let table): try show(table)
            case .passages(let passages, _): for row in passages { try show(row) }
            }
        }
    }

    private func show(_ row: ReportPassages) throws {
        var lead = PlainText(String(row.sign))
        let indent = max(8, 3 + (row.passages.map { Width.of($0.label.string) }.max() ?? 0))
        for passage in row.passages {
            try paper.paragraph(
                passage.text.line, style: row.isDifference ? .difference : .plain, indent: indent,
                lead: "\(lead) \(passage.label)")
            lead = " "
        }
        let why = row.why.isEmpty ? row.words : "\(row.words) (\(row.why))"
        try paper.paragraph(why, style: .dim, indent: indent)
    }

    private func show(_ table: ReportTable) throws {
        guard !table.isEmpty else { return try paper.paragraph(table.none, indent: TextReport.indent) }
        let columns = TextColumns(table, columns: paper.columns - TextReport.indent)
        if table.groups.contains(where: { !$0.rows.isEmpty }) {
            try paper.cells(table.columns.map { ($0, Style.dim) }, columns, indent: TextReport.indent)
        }
        for group in table.groups {
            if !group.heading.isEmpty {
                try paper.paragraph(
                    group.heading.words, style: group.isDifference ? .difference : .strong, indent: 2)
            }
            for row in group.rows {
                try paper.cells(row.map { ($0.words, TextReport.style($0)) }, columns, indent: TextReport.indent)
            }
            for note in group.notes { try paper.paragraph(note.words, style: .dim, indent: TextReport.indent) }
        }
    }

    /// Blanks before the first column.
    private static let indent = 4

    private static func style(_ text: ReportText) -> Style {
        switch text.runs.first?.look {
        case .strong: .strong
        case .dim: .dim
        case .difference: .difference
        case .scope: .scope
        case .plain, .link, nil: .plain
        }
    }
}

extension Paper {
    /// A row of cells, each wrapped within its column.
    fileprivate func cells(_ cells: [(text: PlainText, style: Style)], _ columns: TextColumns, indent: Int) throws {
        let wrapped = zip(cells, columns.widths).map { cell, width in
            Width.of(cell.text.string) <= width ? [cell.text] : Wrap.lines(cell.text, columns: width).map(\.text)
        }
        for place in 0..<(wrapped.map(\.count).max() ?? 0) {
            var pieces = [Piece(PlainText(String(repeating: " ", count: indent)))]
            var owed = 0
            for (column, lines) in wrapped.enumerated() {
                let text = lines.indices.contains(place) ? lines[place] : .empty
                let width = columns.widths[column]
                if !text.isEmpty {
                    pieces.append(Piece(PlainText(String(repeating: " ", count: owed))))
                    pieces.append(Piece(text, cells[column].style))
                    owed = 0
                }
                owed += width - Width.of(text.string) + TextColumns.gap
            }
            try line(pieces)
        }
    }
}
