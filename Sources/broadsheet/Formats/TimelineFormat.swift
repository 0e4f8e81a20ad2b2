import Analysis
import News

/// What `timeline --json` prints: `broadsheet.timeline/1`.
enum TimelineFormat {
    /// The whole timeline as one object.
    static func value(_ timeline: Timeline) -> JSONValue {
        .object([
            ("schema", .string("broadsheet.timeline/1")),
            ("articles", LetteredArticles.value(timeline.articles)),
            ("events", .array(timeline.events.map(event))),
            ("undated", .array(timeline.undated.map { undated($0, in: timeline) })),
        ])
    }

    private static func event(_ event: TimelineEvent) -> JSONValue {
        .object([
            ("start", .string(event.start.description)),
            ("end", .string(event.end.description)),
            ("precision", .string(event.precision.rawValue)),
            ("certainty", .string(event.certainty.rawValue)),
            ("text", .text(event.text)),
            ("disputed", .bool(event.isDisputed)),
            ("outlets", .integer(event.outlets)),
            ("independent", .integer(event.separateTexts)),
            ("reports", .array(event.reports.map(report))),
        ])
    }

    private static func report(_ report: TimelineReport) -> JSONValue {
        .object(
            CompareFormat.place(report.passage) + [
                ("line", .integer(orNull: report.line)),
                ("phrase", .text(report.phrase)),
                ("basis", .text(report.basis)),
            ])
    }

    private static func undated(_ passage: Passage, in timeline: Timeline) -> JSONValue {
        let place = passage.article.index
        let articles = timeline.articles
        let sentence = articles.indices.contains(place) ? articles[place].sentence(passage.sentence) : nil
        return .object(CompareFormat.place(passage) + [("text", .text(sentence?.span.text))])
    }
}
