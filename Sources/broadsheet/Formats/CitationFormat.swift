import News

/// What `cite --json` prints: `broadsheet.citation/1`.
enum CitationFormat {
    /// One citation.
    static func value(_ citation: PassageCitation) -> JSONValue {
        let article = citation.article
        return .object([
            ("schema", .string("broadsheet.citation/1")),
            ("id", .string(article.id.rawValue)),
            ("version", .integer(orNull: article.version)),
            ("sha256", .string(article.sha256)),
            ("words", .text(citation.words)),
            ("sentences", .array(citation.sentences.map { .string($0.id.description) })),
            ("paragraphs", .array(citation.paragraphs.map { .integer($0) })),
            ("lines", .array(citation.lines.map { .integer($0) })),
            ("headline", .text(article.headline)),
            ("authors", .texts(article.authors)),
            ("outlet", .text(article.outlet?.name)),
            ("published", .string(orNull: article.published.value?.description)),
            ("published_basis", .string(orNull: article.published.value.map { _ in article.published.basis.rawValue })),
            ("url", .text(article.url)),
            ("path", .text(article.source.path)),
            ("retrieved", .string(orNull: article.retrieved?.description)),
            ("text", .text(citation.text)),
        ])
    }
}
