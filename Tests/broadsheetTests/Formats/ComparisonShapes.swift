extension Shapes {
    static let passage: [String: Shape] = ["article": .text, "sentence": .text]

    static let compare: Shape = .object([
        "schema": .words(["broadsheet.compare/1"]),
        "articles": lettered,
        "alignments": .list(
            .object([
                "a": .object(passage), "b": .object(passage),
                "relation": .words(["same", "reworded", "partial", "conflict", "time_shifted"]),
                "score": .number, "why": .list(.text),
            ])),
        "rows": .list(
            .object([
                "cells": .table(.list(.text)),
                "relation": .words([
                    "same", "reworded", "partial", "conflict", "time_shifted", "compatible", "bounds_differ",
                    "scopes_differ", "only",
                ]),
            ])),
        "figures": .list(
            .object([
                "about": .text,
                "verdict": .words([
                    "agree", "compatible", "bounds_differ", "conflict", "time_shifted", "scopes_differ",
                ]),
                "claims": .list(
                    .object([
                        "article": .text, "sentence": .text, "text": .text, "value": .orNull(.number),
                        "low": .orNull(.number), "high": .orNull(.number), "bound": .orNull(.text),
                        "unit": .orNull(.text), "source": .orNull(.text), "scope": .orNull(.text),
                    ])),
            ])),
        "quotes": .list(
            .object([
                "speaker": .orNull(.text), "verdict": .words(["same", "variant", "distorted", "only"]),
                "versions": .list(
                    .object([
                        "article": .text, "sentence": .text, "text": .text, "cue": .orNull(.text),
                        "agency": .orNull(.text),
                    ])),
            ])),
        "names": .list(
            .object([
                "name": .text, "kind": .text, "variants": .table(.list(.object(["text": .text, "count": .whole]))),
            ])),
        "words": .list(.anything),
        "only": .table(.list(.text)),
        "lineage": .list(
            .object([
                "a": .text, "b": .text, "label": .words(["wholly", "partly", "none"]), "from": .text,
                "shared": .number, "why": .list(.text),
            ])),
        "sources": .list(
            .object([
                "name": .text, "kind": .orNull(.words(["agency", "person", "organisation"])), "articles": .list(.text),
            ])),
    ])

    static let timeline: Shape = .object([
        "schema": .words(["broadsheet.timeline/1"]),
        "articles": lettered,
        "events": .list(
            .object([
                "start": .text, "end": .text,
                "precision": .words(["time", "day", "week", "month", "year", "range"]),
                "certainty": .words(["reported", "planned", "predicted", "vague"]), "text": .text, "disputed": .truth,
                "outlets": .whole, "independent": .whole,
                "reports": .list(
                    .object([
                        "article": .text, "sentence": .text, "line": .orNull(.whole), "phrase": .text, "basis": .text,
                    ])),
            ])),
        "undated": .list(.object(["article": .text, "sentence": .text, "text": .text])),
    ])
}
