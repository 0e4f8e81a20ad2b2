import News

/// What `tracked --json` prints, one figure a line: `broadsheet.tracked/1`.
enum TrackedFormat {
    /// One tracked figure.
    static func value(_ figure: TrackedFigure) -> JSONValue {
        .object([
            ("schema", .string("broadsheet.tracked/1")),
            ("story", .string(figure.story.rawValue)),
            ("about", .text(figure.about)),
            ("given", .array(figure.given.map(given))),
            ("changes", .array(figure.changes.map(change))),
        ])
    }

    private static func given(_ given: TrackedFigure.Given) -> JSONValue {
        .object([
            ("article", .string(given.article.rawValue)),
            ("version", .integer(given.version)),
            ("outlet", .text(given.outlet)),
            ("text", .text(given.amount)),
            ("value", .number(orNull: given.figure.value)),
            ("low", .number(orNull: given.figure.low)),
            ("high", .number(orNull: given.figure.high)),
            ("bound", .string(orNull: given.figure.bound?.rawValue)),
            ("sentence", .text(given.sentence)),
        ])
    }

    private static func change(_ change: FigureChange) -> JSONValue {
        .object([
            ("outlet", .text(change.outlet)),
            ("article", .string(change.article.rawValue)),
            ("version", .integer(change.version)),
            ("before", .text(change.before)),
            ("after", .text(change.after)),
            ("way", .string(change.way.rawValue)),
            ("seen", .bool(change.isSeen)),
        ])
    }
}
