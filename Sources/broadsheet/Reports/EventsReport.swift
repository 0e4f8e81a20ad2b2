import Analysis
import News

/// Puts a timeline into a report: every event with who tells it and on what words its date rests.
struct EventsReport {
    private let timeline: Timeline
    private let year: Int

    /// Reports on a timeline; dates of `year` are shown without it.
    init(_ timeline: Timeline, year: Int) { (self.timeline, self.year) = (timeline, year) }

    /// The report.
    var report: Report {
        var sections = [articles, events]
        if !timeline.undated.isEmpty { sections.append(undated) }
        return Report(title: title, sections: sections)
    }

    private var title: PlainText {
        let articles = timeline.articles.map(\.article)
        let title = (articles.first { !$0.title.isFirstLine } ?? articles.first)?.title.text
        return title.map { "Timeline: \($0)" } ?? "Timeline"
    }

    private var articles: Report.Section {
        let rows = timeline.articles.enumerated().map { place, annotated -> [ReportText] in
            let article = annotated.article
            let letter = PlainText(ArticleKey(index: place).description)
            return [
                ReportText("\(letter) \(article.outlet?.name ?? "outlet not stated")", .strong),
                ReportText(Dates.words(article.published, year: year)),
                quoted(ArticleLines.words(article.title), of: annotated),
            ]
        }
        return Report.Section(
            heading: "Articles",
            body: .table(
                ReportTable(
                    columns: ["article", "published", "headline"],
                    groups: [ReportTable.Group(heading: ReportText(.empty), rows: rows)], none: "no articles")))
    }

    private var events: Report.Section {
        Report.Section(
            heading: "Events", notes: [ReportText(Count.of(timeline.events.count, "event"))],
            body: .table(
                ReportTable(
                    columns: ["where", "words that date it", "why that date", "sentence"],
                    groups: timeline.events.map(group), none: "no sentence could be dated")))
    }

    private func group(_ event: TimelineEvent) -> ReportTable.Group {
        var heading = ReportText("\(EventWords.date(of: event, year: year)): ", .strong)
        heading.add(event.text)
        let notes = EventWords.notes(on: event)
        if !notes.isEmpty { heading.add(" (\(notes.joined(", ")))", .dim) }
        return ReportTable.Group(
            heading: heading, isDifference: event.isDisputed, rows: event.reports.map { row($0) })
    }

    private func row(_ report: TimelineReport) -> [ReportText] {
        let articles = timeline.articles
        let place = report.passage.article.index
        guard articles.indices.contains(place) else { return [] }
        let sentence = articles[place].sentence(report.passage.sentence)?.span.text ?? .empty
        var mark = report.passage.label(among: articles)
        if let outlet = articles[place].article.outlet?.name { mark = "\(mark) \(outlet)" }
        return [
            ReportText(mark, .strong), quoted(report.phrase, of: articles[place]), ReportText(report.basis, .dim),
            quoted(sentence, of: articles[place]),
        ]
    }

    private var undated: Report.Section {
        let articles = timeline.articles
        let rows = timeline.undated.compactMap { passage -> [ReportText]? in
            let place = passage.article.index
            guard articles.indices.contains(place), let sentence = articles[place].sentence(passage.sentence)
            else { return nil }
            return [
                ReportText(passage.label(among: articles), .strong), quoted(sentence.span.text, of: articles[place]),
            ]
        }
        return Report.Section(
            heading: "Not dated",
            body: .table(
                ReportTable(
                    columns: ["where", "sentence"],
                    groups: [ReportTable.Group(heading: ReportText(.empty), rows: rows)], none: "nothing")))
    }

    private func quoted(_ text: PlainText, of annotated: AnnotatedArticle) -> ReportText {
        var words = ReportText(text)
        (words.isQuoted, words.language) = (true, annotated.article.language)
        return words
    }
}
