import Analysis
import Language
import News

/// Articles of a few sentences, made for the timeline's tests.
enum TimelineArticles {
    /// An article with these paragraphs, published on that day, or on a day nobody knows.
    static func article(
        _ name: String, on day: String?, _ paragraphs: [String], role: Role = .body
    ) -> AnnotatedArticle {
        let blocks = paragraphs.enumerated().map {
            Block(index: $0, line: $0 + 1, role: role, text: PlainText($1))
        }
        let published = day.flatMap { Moment($0) }
        let article = Article(
            id: ArticleID(rawValue: name), identity: .guid(name),
            source: Source(path: PlainText(name), mediaType: "text/plain"),
            title: Title(text: "A story", isFirstLine: true),
            published: published.map { Dating($0, basis: .given) }
                ?? .arrival(Instant(seconds: 1_800_000_000)), sha256: "", blocks: blocks)
        var annotated = Annotator.annotate(article)
        annotated.times = TimeFinder.times(in: blocks, anchor: published)
        return annotated
    }

    /// Whether two tellings of one day come to be one event, laid either way round.
    static func areOne(_ one: String, _ other: String) -> [Bool] {
        [[one, other], [other, one]].map { texts in
            let articles = texts.enumerated().map { article("article\($0)", on: "2024-03-06", [$1]) }
            return Timeline.of(articles).events.contains { $0.outlets == 2 }
        }
    }

    /// "2019-02-09..2019-02-09 reported ab: text" of every event.
    static func lines(_ timeline: Timeline) -> [String] {
        timeline.events.map { event in
            let letters = Set(event.reports.map { $0.passage.article.description }).sorted().joined()
            let days = event.start.day == event.end.day ? "\(event.start.day)" : "\(event.start.day)..\(event.end.day)"
            return "\(days) \(event.certainty) \(letters): \(event.text)"
        }
    }
}
