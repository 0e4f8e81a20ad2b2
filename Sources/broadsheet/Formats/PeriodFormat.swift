import News

/// What `days --json` prints: `broadsheet.period/1`, one a line, newest first.
enum PeriodFormat {
    /// A period as one object.
    static func value(_ period: Period) -> JSONValue {
        .object([
            ("schema", .string("broadsheet.period/1")),
            ("start", .string(period.days.lowerBound.description)),
            ("end", .string(period.days.upperBound.description)),
            ("articles", .integer(period.articles)),
            ("stories", .integer(period.stories)),
            (
                "largest",
                .object([
                    ("story", .string(period.largest.rawValue)), ("articles", .integer(period.inLargest)),
                    ("title", .text(period.title.text)),
                ])
            ),
        ])
    }
}
