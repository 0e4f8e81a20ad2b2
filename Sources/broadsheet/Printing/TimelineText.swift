import Analysis
import Drawing
import News

/// A timeline as `timeline` prints it for people: one event after the other, each with its evidence.
struct TimelineText {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// The articles, the events by date, and what could not be dated.
    func show(_ timeline: Timeline) throws {
        try LetteredLines(paper, year: year).show(timeline.articles)
        try paper.heading(Count.of(timeline.events.count, "event"))
        for event in timeline.events { try show(event, of: timeline.articles) }
        guard !timeline.undated.isEmpty else { return }
        try paper.heading("Not dated")
        for passage in timeline.undated {
            let articles = timeline.articles
            guard articles.indices.contains(passage.article.index),
                let sentence = articles[passage.article.index].sentence(passage.sentence)
            else { continue }
            try paper.paragraph(sentence.span.text, indent: 8, lead: "  \(passage.label(among: articles))")
        }
    }

    private func show(_ event: TimelineEvent, of articles: [AnnotatedArticle]) throws {
        let letters = Set(event.reports.map(\.passage.article)).sorted().map { PlainText($0.description) }
        try paper.line(
            Piece("\(Column.fit(EventWords.date(of: event, year: year), 16)) ", .strong),
            Piece("\(Column.fit(letters.joined(" "), 10)) "),
            Piece(EventWords.notes(on: event).joined(", "), .difference))
        try paper.paragraph(event.text, indent: 4)
        for report in event.reports {
            try paper.paragraph(
                "\"\(report.phrase)\": \(report.basis)", style: .dim, indent: 10,
                lead: "    \(report.passage.label(among: articles))")
        }
    }
}
