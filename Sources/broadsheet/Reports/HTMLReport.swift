import News

/// A report as one HTML file that needs nothing else: no script, no font, no image, nothing fetched.
///
/// It is well-formed XML besides. Whatever an article says is escaped; only web addresses become links.
struct HTMLReport {
    private let output: Output

    /// Writes to an output.
    init(_ output: Output) { self.output = output }

    /// Writes it whole.
    func show(_ report: Report) throws {
        try output.add("<!DOCTYPE html>")
        try output.add("<html lang=\"en\">")
        try output.add("<head>")
        try output.add("<meta charset=\"utf-8\"/>")
        try output.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
        try output.add(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>")
        try output.add("<meta name=\"referrer\" content=\"no-referrer\"/>")
        try output.add("<meta name=\"generator\" content=\"Broadsheet\"/>")
        try output.add("<title>\(HTML.escaped(report.title))</title>")
        try output.add("<style>\n\(HTMLStyle.sheet)\n</style>")
        try output.add("</head>")
        try output.add("<body>")
        try output.add("<main>")
        try output.add("<h1 dir=\"auto\">\(HTML.escaped(report.title))</h1>")
        try show(report.notes)
        for section in report.sections { try show(section) }
        try output.add("</main>")
        try output.add("</body>")
        try output.add("</html>")
    }

    private func show(_ notes: [ReportText]) throws {
        for note in notes { try output.add("<p class=\"note\">\(HTML.runs(note))</p>") }
    }

    private func show(_ section: Report.Section) throws {
        try output.add("<section>")
        try output.add("<h2>\(HTML.escaped(section.heading))</h2>")
        try show(section.notes)
        switch section.body {
        case .table(let table): try show(table, caption: section.heading)
        case .passages(let rows, let columns): try show(rows, columns: columns)
        }
        try output.add("</section>")
    }

    private func show(_ table: ReportTable, caption: PlainText) throws {
        guard !table.isEmpty else {
            return try output.add("<p class=\"note\">\(HTML.escaped(table.none))</p>")
        }
        try output.add("<table>")
        try head(table.columns, caption: caption)
        let span = "colspan=\"\(table.columns.count)\""
        for group in table.groups {
            try output.add("<tbody>")
            if !group.heading.isEmpty {
                let look = group.isDifference ? " class=\"differs\"" : ""
                try output.add(
                    "<tr\(look)><th \(span) scope=\"rowgroup\" dir=\"auto\">\(HTML.runs(group.heading))</th></tr>")
            }
            for row in group.rows {
                try output.add("<tr>\(row.enumerated().map { HTMLReport.cell($1, isFirst: $0 == 0) }.joined())</tr>")
            }
            for note in group.notes {
                try output.add("<tr class=\"note\"><td \(span)>\(HTML.runs(note))</td></tr>")
            }
            try output.add("</tbody>")
        }
        try output.add("</table>")
    }

    private func head(_ columns: [PlainText], caption: PlainText) throws {
        try output.add("<caption>\(HTML.escaped(caption))</caption>")
        let names = columns.map { "<th scope=\"col\" dir=\"auto\">\(HTML.escaped($0))</th>" }.joined()
        try output.add("<thead><tr>\(names)</tr></thead>")
    }

    private static func cell(_ text: ReportText, isFirst: Bool) -> String {
        let isLabel = isFirst && text.runs.first?.look == .strong && !text.isQuoted
        let tag = isLabel ? "th" : "td"
        let scope = isLabel ? " scope=\"row\"" : ""
        return "<\(tag)\(scope) dir=\"auto\"\(HTML.language(text))>\(HTML.runs(text))</\(tag)>"
    }

    /// Two and three texts stand in columns of their own, more below each other.
    private func show(_ rows: [ReportPassages], columns: [PlainText]) throws {
        let isWide = columns.count <= 3
        try output.add("<table class=\"texts\">")
        try head(["how they stand"] + (isWide ? columns : ["what they say"]), caption: "Texts side by side")
        try output.add("<tbody>")
        for row in rows {
            let why = row.why.isEmpty ? "" : "<span class=\"why\">\(HTML.escaped(row.why))</span>"
            let words = HTML.escaped(row.sign == " " ? row.words : "\(PlainText(String(row.sign))) \(row.words)")
            let cells =
                isWide
                ? columns.indices.map { place in
                    "<td>\(row.passages.filter { $0.article == place }.map(HTMLReport.passage).joined())</td>"
                } : ["<td>\(row.passages.map(HTMLReport.passage).joined())</td>"]
            try output.add(
                "<tr\(row.isDifference ? " class=\"differs\"" : "")><th scope=\"row\">\(words)\(why)</th>\(cells.joined())</tr>"
            )
        }
        try output.add("</tbody>")
        try output.add("</table>")
    }

    private static func passage(_ passage: ReportPassages.Passage) -> String {
        "<p dir=\"auto\"\(HTML.language(passage.text))><b>\(HTML.escaped(passage.label))</b> \(HTML.runs(passage.text))</p>"
    }
}
