import Indexing
import News
import Parsing

/// The lines of `import --json`: `broadsheet.import/1`.
enum ImportFormat {
    /// An article the library took, or refused.
    static func admission(_ admission: Admission) -> JSONValue {
        line(
            path: admission.path, id: admission.status == .refused ? nil : admission.id.rawValue,
            version: admission.status == .refused ? nil : admission.version, status: admission.status.rawValue,
            why: admission.why)
    }

    /// An input that could not be read as an article.
    static func refusal(_ refusal: Refusal) -> JSONValue {
        line(path: refusal.path, id: nil, version: nil, status: "refused", why: refusal.reason)
    }

    private static func line(path: PlainText, id: String?, version: Int?, status: String, why: PlainText?) -> JSONValue
    {
        .object([
            ("schema", .string("broadsheet.import/1")),
            ("path", .text(WebAddress.withoutCredentials(in: path))),
            ("id", .string(orNull: id)),
            ("version", .integer(orNull: version)),
            ("status", .string(status)),
            ("why", .text(why)),
        ])
    }
}
