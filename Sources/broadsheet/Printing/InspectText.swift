import Drawing
import News

/// Everything that was found in an article, line by line, as `inspect` prints it for people.
struct InspectText {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// The article's facts, its lines with their roles, and the findings.
    func show(_ annotated: AnnotatedArticle) throws {
        let article = annotated.article
        try paper.line(Piece(article.source.path, .title), Piece("  \(article.source.mediaType)", .dim))
        try fact("headline", article.headline)
        try fact("outlet", article.outlet.map { "\($0.name) (\(PlainText($0.basis.rawValue)))" })
        try fact("authors", list(article.authors))
        try fact("with", list(article.contributors))
        try fact("dateline", article.dateline)
        try fact("agencies", list(article.agencies))
        try fact("published", Dates.whole(article.published, year: year))
        try fact("recovered", article.source.bozo)
        try blocks(article)
        try findings(annotated)
    }

    private func blocks(_ article: Article) throws {
        try paper.gap()
        for block in article.blocks {
            let number = PlainText(String(block.line ?? block.index))
            try paper.line(
                Piece(right(number, 5), .dim), Piece(" \(Column.fit(PlainText(block.role.rawValue), 12)) ", .scope),
                Piece(block.text, block.role == .boilerplate ? .dim : .plain))
        }
    }

    private func findings(_ annotated: AnnotatedArticle) throws {
        try section("figures", annotated.figures.map { ($0.span, figure($0)) })
        try section("quotes", annotated.quotes.map { ($0.span, speaker($0)) })
        try section("times", annotated.times.map { ($0.span, time($0)) })
        try section("names", annotated.names.map { ($0.span, "\(PlainText($0.kind.rawValue)) \($0.canonical)") })
    }

    private func section(_ title: PlainText, _ rows: [(Span, PlainText)]) throws {
        guard !rows.isEmpty else { return }
        try paper.heading(title)
        for (span, meaning) in rows {
            let number = PlainText(String(span.line ?? span.block))
            try paper.line(
                Piece(right(number, 5), .dim), Piece(" \(Column.fit(span.text, 36)) "), Piece(meaning, .dim))
        }
    }

    private func figure(_ figure: Figure) -> PlainText {
        var words: [PlainText] = [PlainText(figure.kind.rawValue)]
        if let bound = figure.bound { words.append(PlainText(bound.rawValue)) }
        let values = [figure.value, figure.low, figure.high].compactMap(\.self)
        words += values.map { PlainText(JSONValue.number(orNull: $0).line) }
        if let unit = figure.unit { words.append(unit) }
        if let source = figure.source { words.append("says \(source)") }
        return words.joined(" ")
    }

    private func speaker(_ quote: Quote) -> PlainText {
        var words: [PlainText] = [quote.speaker ?? quote.speakerText ?? "speaker not stated"]
        if let cue = quote.cue { words.append(cue) }
        if let agency = quote.agency { words.append("to \(agency)") }
        return words.joined(" ")
    }

    private func time(_ time: TimeSpan) -> PlainText { "\(PlainText(time.value ?? "undated")): \(time.basis)" }

    private func fact(_ name: PlainText, _ value: PlainText?) throws {
        guard let value else { return }
        try paper.paragraph(value, indent: 11, lead: name)
    }

    private func list(_ texts: [PlainText]) -> PlainText? { texts.isEmpty ? nil : texts.joined(", ") }

    private func right(_ text: PlainText, _ columns: Int) -> PlainText {
        PlainText(String(repeating: " ", count: max(0, columns - text.scalarCount)) + text.string)
    }
}
