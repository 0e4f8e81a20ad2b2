import Analysis
import News

/// What `compare --json` prints: `broadsheet.compare/1`.
enum CompareFormat {
    /// The whole comparison as one object.
    static func value(_ comparison: Comparison, verdicts: ReaderVerdicts = ReaderVerdicts()) -> JSONValue {
        .object([
            ("schema", .string("broadsheet.compare/1")),
            ("articles", LetteredArticles.value(comparison.articles)),
            ("alignments", .array(comparison.alignments.map(alignment))),
            ("rows", .array(comparison.rows.map { row($0, of: comparison, verdicts) })),
            ("figures", .array(comparison.figures.map { figures($0, of: comparison, verdicts) })),
            ("unread", .texts(comparison.unread)),
            ("quotes", .array(comparison.quotes.map { quotes($0, of: comparison, verdicts) })),
            ("names", .array(comparison.names.map { names($0, of: comparison) })),
            ("words", .array(comparison.words.map { words($0, of: comparison) })),
            ("only", keyed(comparison.only, of: comparison, sentences)),
            ("lineage", LineageFormat.value(comparison)),
            ("sources", .array(comparison.sources.map(source))),
        ])
    }

    /// A passage as article and sentence.
    static func place(_ passage: Passage) -> [(String, JSONValue)] {
        [
            ("article", .string(passage.article.description)),
            ("sentence", .string(passage.sentence.description)),
        ]
    }

    private static func alignment(_ alignment: Alignment) -> JSONValue {
        .object([
            ("a", .object(place(alignment.a))),
            ("b", .object(place(alignment.b))),
            ("relation", .string(paired(alignment.relation).rawValue)),
            ("score", .number(alignment.score)),
            ("why", .texts(alignment.why)),
        ])
    }

    /// The relation as the contract has it for a pair of sentences: what figures say of each other beyond that is told by the row.
    private static func paired(_ relation: Relation) -> Relation {
        switch relation {
        case .same, .reworded, .partial, .conflict, .timeShifted: relation
        case .compatible, .boundsDiffer, .scopesDiffer, .only: .partial
        }
    }

    private static func row(
        _ row: ComparisonRow, of comparison: Comparison, _ verdicts: ReaderVerdicts
    ) -> JSONValue {
        .object([
            ("cells", keyed(row.cells, of: comparison, sentences)),
            ("relation", .string(row.relation.rawValue)),
            ("why", .texts(row.why)),
            ("my_verdict", said(verdicts) { $0[comparison.keys(ofRow: row.cells, shown: comparison.keys)] }),
        ])
    }

    /// The reader's own verdict on a finding, null where there is none; findings are named only where something was said of any.
    private static func said(
        _ verdicts: ReaderVerdicts, _ verdict: (ReaderVerdicts) -> ReaderVerdict?
    ) -> JSONValue {
        verdicts.isEmpty ? .null : .string(orNull: verdict(verdicts)?.rawValue)
    }

    private static func figures(
        _ group: FigureGroup, of comparison: Comparison, _ verdicts: ReaderVerdicts
    ) -> JSONValue {
        .object([
            ("about", .text(group.about)),
            ("verdict", .string(group.verdict.rawValue)),
            ("claims", .array(group.claims.map { claim($0, of: comparison, verdicts) })),
        ])
    }

    private static func claim(_ claim: Claim, of comparison: Comparison, _ verdicts: ReaderVerdicts) -> JSONValue {
        .object(
            place(claim.passage) + [
                ("text", .text(claim.figure.span.text)),
                ("value", .number(orNull: claim.figure.value)),
                ("low", .number(orNull: claim.figure.low)),
                ("high", .number(orNull: claim.figure.high)),
                ("bound", .string(orNull: claim.figure.bound?.rawValue)),
                ("unit", .text(claim.figure.unit)),
                ("source", .text(claim.source)),
                ("scope", .text(claim.scope)),
                ("my_verdict", said(verdicts) { said in comparison.key(of: claim).flatMap { said[$0] } }),
            ])
    }

    private static func quotes(
        _ group: QuoteGroup, of comparison: Comparison, _ verdicts: ReaderVerdicts
    ) -> JSONValue {
        .object([
            ("speaker", .text(group.speaker)),
            // Words that one quotes and another only reports are versions of one saying: the contract knows four verdicts.
            ("verdict", .string((group.verdict == .told ? QuoteGroup.Verdict.variant : group.verdict).rawValue)),
            ("why", .texts(group.why)),
            (
                "versions",
                .array(
                    group.versions.map { version in
                        .object(
                            place(version.passage) + [
                                ("text", .text(version.text)),
                                ("cue", .text(version.quote.cue)),
                                ("agency", .text(version.quote.agency)),
                                (
                                    "my_verdict",
                                    said(verdicts) { said in comparison.key(of: version).flatMap { said[$0] } }
                                ),
                            ])
                    })
            ),
        ])
    }

    private static func names(_ group: NameGroup, of comparison: Comparison) -> JSONValue {
        .object([
            ("name", .text(group.name)),
            ("kind", .string(group.kind.rawValue)),
            (
                "variants",
                keyed(group.variants, of: comparison) { variants in
                    .array(variants.map { .object([("text", .text($0.text)), ("count", .integer($0.count))]) })
                }
            ),
        ])
    }

    private static func words(_ group: WordGroup, of comparison: Comparison) -> JSONValue {
        .object([
            ("concept", .text(group.concept)),
            (
                "used",
                keyed(group.used, of: comparison) { uses in
                    .array(
                        uses.map { use in
                            .object([
                                ("text", .text(use.text)),
                                ("count", .integer(use.count)),
                                ("quoted", .integer(use.quoted)),
                                ("sentences", sentences(use.passages.map(\.sentence))),
                            ])
                        })
                }
            ),
        ])
    }

    private static func citation(_ citation: Citation) -> JSONValue {
        .object(
            place(citation.passage) + [
                ("words", .text(citation.words)),
                ("cue", .text(citation.cue)),
                ("quoted", .bool(citation.isQuoted)),
            ])
    }

    private static func source(_ source: CitedSource) -> JSONValue {
        .object([
            ("name", .text(source.name)),
            // "A senior official" is a person whose name is not told; a name of which nobody tells what it is has no kind.
            (
                "kind",
                source.kind == .named
                    ? .null : .string((source.kind == .unnamed ? CitedSource.Kind.person : source.kind).rawValue)
            ),
            ("named", .bool(source.kind != .unnamed)),
            ("articles", .array(source.articles.map { .string($0.description) })),
            ("titles", .texts(source.titles)),
            ("citations", .array(source.citations.map(citation))),
        ])
    }

    private static func sentences(_ ids: [SentenceID]) -> JSONValue { .array(ids.map { .string($0.description) }) }

    /// A table by article letter, in the order of the letters.
    private static func keyed<Value>(
        _ table: [ArticleKey: Value], of comparison: Comparison, _ print: (Value) -> JSONValue
    ) -> JSONValue {
        .object(comparison.keys.compactMap { key in table[key].map { (key.description, print($0)) } })
    }
}
