import News

/// The lines of `stories`, `search` and `list`: `broadsheet.story/1` and `broadsheet.hit/1`.
///
/// The last line of a page that has a next one bears its cursor in `next`, for `--cursor`; on every other line it is null.
enum ListFormat {
    /// One story.
    static func story(_ story: Story, next: Cursor?) -> JSONValue {
        .object([
            ("schema", .string("broadsheet.story/1")),
            ("id", .string(story.id.rawValue)),
            ("headline", .text(story.title.text)),
            ("articles", .array(story.articles.map { .string($0.rawValue) })),
            ("outlets", .texts(story.outlets)),
            ("first", .string(story.first.description)),
            ("last", .string(story.last.description)),
            ("next", .string(orNull: next?.rawValue)),
        ])
    }

    /// One article a search found.
    static func hit(_ hit: Hit, next: Cursor?) -> JSONValue {
        line(
            hit.article,
            found: [
                ("score", .number(orNull: hit.score)),
                ("snippet", .text(hit.snippet)),
                ("marks", .array(hit.marks.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })),
                ("matched", .string(hit.matchesAll ? "all" : "some")),
                ("spelt", .texts(hit.spelt)),
            ], lineNumber: hit.line, next: next)
    }

    /// One article of a list: a hit without score and snippet.
    static func article(_ summary: ArticleSummary, next: Cursor?) -> JSONValue {
        line(
            summary,
            found: [
                ("score", .null), ("snippet", .null), ("marks", .array([])), ("matched", .string("all")),
                ("spelt", .array([])),
            ],
            lineNumber: nil, next: next)
    }

    private static func line(
        _ summary: ArticleSummary, found: [(String, JSONValue)], lineNumber: Int?, next: Cursor?
    ) -> JSONValue {
        let head: [(String, JSONValue)] = [
            ("schema", .string("broadsheet.hit/1")),
            ("id", .string(summary.id.rawValue)),
            ("headline", .text(headline(summary.title))),
            ("outlet", .text(summary.outlet)),
            ("published", .string(orNull: summary.published.value?.description)),
            ("story", .string(orNull: summary.story?.rawValue)),
        ]
        let tail: [(String, JSONValue)] = [
            ("path", .text(summary.path)),
            ("url", .text(summary.url)),
            ("title", .text(summary.title.text)),
            ("dating", DatingFormat.value(summary.published)),
            ("line", .integer(orNull: lineNumber)),
            ("next", .string(orNull: next?.rawValue)),
        ]
        return .object(head + found + tail)
    }

    /// A first line that stands in for a headline is no headline: `title` has it, `headline` is null.
    private static func headline(_ title: Title) -> PlainText? { title.isFirstLine ? nil : title.text }
}
