import Indexing
import News

/// The lines of `doctor --json`: `broadsheet.check/1`.
enum CheckFormat {
    /// One thing that was looked at.
    static func value(_ check: Check) -> JSONValue {
        .object([
            ("schema", .string("broadsheet.check/1")),
            ("name", .text(check.name)),
            ("ok", .bool(check.ok)),
            ("detail", .text(check.detail)),
        ])
    }
}
