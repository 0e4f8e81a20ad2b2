/// The shapes of the contract, written from it and not from the code.
enum Shapes {
    static let span: [String: Shape] = [
        "block": .whole, "line": .orNull(.whole), "start": .whole, "end": .whole, "text": .text,
    ]

    static let dating: Shape = .object([
        "value": .orNull(.text), "earliest": .orNull(.text), "latest": .orNull(.text),
        "basis": .words(["metadata", "feed", "url", "text", "story", "given", "arrival"]), "why": .orNull(.text),
    ])

    static let article: Shape = .object([
        "id": .text, "headline": .orNull(.text), "standfirst": .orNull(.text),
        "outlet": .orNull(
            .object(["name": .text, "basis": .words(["credit", "domain", "feed", "metadata", "text", "given"])])),
        "authors": .list(.text), "contributors": .list(.text), "dateline": .orNull(.text), "agencies": .list(.text),
        "published": dating, "modified": .orNull(.text), "retrieved": .orNull(.text), "sha256": .text,
        "version": .orNull(.whole), "language": .orNull(.text), "url": .orNull(.text), "guid": .orNull(.text),
        "links": .list(.object(["url": .text, "text": .text])), "enclosures": .list(.anything),
        "categories": .list(.text),
    ])

    static let content: [String: Shape] = [
        "source": .object([
            "path": .text, "media_type": .text, "url": .orNull(.text), "bozo": .orNull(.text),
        ]),
        "feed": .nothing,
        "article": article,
        "blocks": .list(
            .object([
                "index": .whole, "line": .orNull(.whole), "text": .text,
                "role": .words([
                    "headline", "standfirst", "byline", "dateline", "body", "subheading", "quote", "list_item",
                    "caption", "related", "credit", "boilerplate", "comment",
                ]),
            ])),
        "sentences": .list(with(["id": .text, "paragraph": .orNull(.whole)])),
        "quotes": .list(
            with([
                "direct": .truth, "speaker": .orNull(.text), "speaker_text": .orNull(.text), "cue": .orNull(.text),
                "agency": .orNull(.text),
            ])),
        "figures": .list(
            with([
                "value": .orNull(.number), "low": .orNull(.number), "high": .orNull(.number), "unit": .orNull(.text),
                "bound": .orNull(.words(["about", "at_least", "at_most", "more_than", "less_than", "range"])),
                "kind": .words(["count", "measure", "percent", "money", "ordinal", "fraction", "vague"]),
                "source": .orNull(.text),
            ])),
        "names": .list(with(["kind": .words(["person", "organisation", "place", "other"]), "name": .text])),
        "times": .list(
            with([
                "type": .words(["DATE", "TIME", "DURATION", "SET"]), "value": .orNull(.text),
                "earliest": .orNull(.text), "latest": .orNull(.text), "basis": .text,
            ])),
    ]

    static let inspect: Shape = .object(content.merging(["schema": .words(["broadsheet.inspect/1"])]) { $1 })

    static let show: Shape = .object(
        content.merging([
            "schema": .words(["broadsheet.article/1"]), "id": .text, "version": .orNull(.whole),
            "retrieved": .orNull(.text), "story": .orNull(.text),
        ]) { $1 })

    static let lettered: Shape = .list(
        .object([
            "key": .text, "id": .text, "path": .orNull(.text), "outlet": .orNull(.text), "headline": .orNull(.text),
            "published": .orNull(.text), "dating": dating,
        ]))

    static func with(_ members: [String: Shape]) -> Shape { .object(span.merging(members) { $1 }) }
}
