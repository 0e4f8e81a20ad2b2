extension Shapes {
    static let story: Shape = .object([
        "schema": .words(["broadsheet.story/1"]), "id": .text, "headline": .text, "articles": .list(.text),
        "outlets": .list(.text), "first": .text, "last": .text,
    ])

    static let hit: Shape = .object([
        "schema": .words(["broadsheet.hit/1"]), "id": .text, "headline": .orNull(.text), "outlet": .orNull(.text),
        "dating": Shapes.dating,
        "published": .orNull(.text), "story": .orNull(.text), "score": .orNull(.number), "snippet": .orNull(.text),
        "marks": .list(.tuple([.whole, .whole])), "matched": .words(["all", "some"]), "spelt": .list(.text),
        "path": .orNull(.text),
        "url": .orNull(.text),
    ])

    static let admission: Shape = .object([
        "schema": .words(["broadsheet.import/1"]), "path": .text, "id": .orNull(.text), "version": .orNull(.whole),
        "status": .words(["added", "updated", "unchanged", "refused"]), "why": .orNull(.text),
    ])

    static let check: Shape = .object([
        "schema": .words(["broadsheet.check/1"]), "name": .text, "ok": .truth, "detail": .text,
    ])
}
