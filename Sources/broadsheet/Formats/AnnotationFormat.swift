import News

/// Blocks and what was found in them, as `inspect` and `show` print them.
enum AnnotationFormat {
    /// One block.
    static func block(_ block: Block) -> JSONValue {
        .object([
            ("index", .integer(block.index)),
            ("line", .integer(orNull: block.line)),
            ("role", .string(block.role.rawValue)),
            ("text", .text(block.text)),
        ])
    }

    /// One sentence.
    static func sentence(_ sentence: Sentence) -> JSONValue {
        .object([
            ("id", .string(sentence.id.description)),
            ("block", .integer(sentence.span.block)),
            ("line", .integer(orNull: sentence.span.line)),
            ("paragraph", .integer(orNull: sentence.paragraph)),
            ("start", .integer(sentence.span.start)),
            ("end", .integer(sentence.span.end)),
            ("text", .text(sentence.span.text)),
        ])
    }

    /// One quote.
    static func quote(_ quote: Quote) -> JSONValue {
        .object(
            place(quote.span) + [
                ("direct", .bool(quote.isDirect)),
                ("speaker", .text(quote.speaker)),
                ("speaker_text", .text(quote.speakerText)),
                ("cue", .text(quote.cue)),
                ("agency", .text(quote.agency)),
            ])
    }

    /// One figure.
    static func figure(_ figure: Figure) -> JSONValue {
        .object(
            place(figure.span) + [
                ("value", .number(orNull: figure.value)),
                ("low", .number(orNull: figure.low)),
                ("high", .number(orNull: figure.high)),
                ("bound", .string(orNull: figure.bound?.rawValue)),
                ("unit", .text(figure.unit)),
                ("kind", .string(figure.kind.rawValue)),
                ("source", .text(figure.source)),
            ])
    }

    /// One name.
    static func name(_ name: Name) -> JSONValue {
        .object(place(name.span) + [("kind", .string(name.kind.rawValue)), ("name", .text(name.canonical))])
    }

    /// One time expression.
    static func time(_ time: TimeSpan) -> JSONValue {
        .object(
            place(time.span) + [
                ("type", .string(time.kind.rawValue)),
                ("value", .string(orNull: time.value)),
                ("earliest", .string(orNull: time.earliest?.description)),
                ("latest", .string(orNull: time.latest?.description)),
                ("basis", .text(time.basis)),
            ])
    }

    private static func place(_ span: Span) -> [(String, JSONValue)] {
        [
            ("block", .integer(span.block)),
            ("line", .integer(orNull: span.line)),
            ("start", .integer(span.start)),
            ("end", .integer(span.end)),
            ("text", .text(span.text)),
        ]
    }
}
