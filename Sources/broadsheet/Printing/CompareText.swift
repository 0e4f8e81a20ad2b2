import Analysis
import Drawing
import News

/// A comparison as `compare` prints it for people: what differs first, then the texts row by row.
struct CompareText {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// The articles, figures, quotes, shared wording and rows.
    func show(_ comparison: Comparison) throws {
        try LetteredLines(paper, year: year).show(comparison.articles)
        try figures(comparison)
        try quotes(comparison)
        try shared(comparison)
        try rows(comparison)
    }

    private func figures(_ comparison: Comparison) throws {
        guard !comparison.figures.isEmpty else { return }
        try paper.heading("Figures side by side")
        for group in comparison.figures {
            let relation = group.verdict.relation
            let style: Style = relation == .conflict ? .difference : .strong
            let sign = PlainText(String(relation.sign))
            let words = group.verdict == .agree ? "equal" : relation.words
            try paper.line(Piece("\(sign) \(group.about): \(PlainText(words))", style))
            for claim in group.claims {
                try paper.line(
                    Piece("    \(Column.fit(mark(claim.passage, comparison), 6)) "),
                    Piece("\(Column.fit(claim.figure.span.text, 30)) ", style == .difference ? .difference : .plain),
                    Piece("\(Column.fit(claim.source ?? "not in line", 16)) "), Piece(claim.scope ?? .empty, .scope))
            }
            for (speaker, keys) in group.sharedSpeakers.sorted(by: { $0.key < $1.key }) {
                let letters = keys.map { PlainText($0.description) }.joined(", ")
                try paper.line(Piece("    one speaker, \(speaker), in \(letters)", .dim))
            }
        }
    }

    private func quotes(_ comparison: Comparison) throws {
        let groups = comparison.quotes.filter { $0.verdict != .only }
        guard !groups.isEmpty else { return }
        try paper.heading("Quoted in several")
        for group in groups {
            let words: PlainText =
                switch group.verdict {
                case .same: "same words"
                case .variant: "small changes"
                case .distorted: "quoted differently"
                case .only: "in one only"
                }
            try paper.line(Piece("\(group.speaker ?? "speaker not stated"): \(words)", .strong))
            for version in group.versions {
                try paper.paragraph(
                    "\"\(version.quote.span.text)\"", indent: 11, lead: "    \(mark(version.passage, comparison))")
            }
        }
    }

    private func shared(_ comparison: Comparison) throws {
        let findings = comparison.shared.filter { $0.matched > 0 }
        guard !findings.isEmpty else { return }
        try paper.heading("Shared wording")
        for finding in findings {
            let (matched, all) = (PlainText(String(finding.matched)), Count.of(finding.of, "sentence"))
            let (a, b) = (PlainText(finding.a.description), PlainText(finding.b.description))
            try paper.paragraph(
                "\(a) shares \(matched) of \(all) with \(b)\(finding.why.isEmpty ? "" : ": ")\(finding.why.joined("; "))",
                indent: 2)
        }
    }

    private func rows(_ comparison: Comparison) throws {
        try paper.heading("Row by row")
        for row in comparison.rows {
            let sign = PlainText(String(row.relation.sign))
            for (place, key) in row.cells.keys.sorted().enumerated() {
                let ids = row.cells[key] ?? []
                let sentences = ids.compactMap { comparison.sentence(Passage(article: key, sentence: $0)) }
                guard let first = sentences.first else { continue }
                let mark = mark(Passage(article: key, sentence: first.id), comparison)
                try paper.paragraph(
                    sentences.map(\.span.text).joined(" "), style: row.relation == .conflict ? .difference : .plain,
                    indent: 8, lead: "\(place == 0 ? sign : " ") \(mark)")
            }
            if row.cells.count > 1 {
                let why = row.why.isEmpty ? "" : " (\(row.why.joined("; ")))"
                try paper.paragraph(PlainText(row.relation.words + why), style: .dim, indent: 8)
            }
        }
    }

    /// "a18": the article's letter and the line, or the block where the source has no lines.
    private func mark(_ passage: Passage, _ comparison: Comparison) -> PlainText {
        let line = comparison.sentence(passage)?.span.line ?? passage.sentence.block
        return PlainText("\(passage.article)\(line)")
    }
}
