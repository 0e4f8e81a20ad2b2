import GRDB
import News

extension Library {
    /// Replaces the tags of an article; blanks around them and repetitions are dropped, and an unknown id is passed over.
    public func setTags(_ id: ArticleID, _ tags: [PlainText]) throws {
        guard let number = try read({ db in try known(db, [id]) }).first else { return }
        try writeState { db in
            try db.execute(sql: "DELETE FROM main.tag WHERE article = ?", arguments: [number])
            for tag in tags.map(Self.trimmed) where !tag.isEmpty {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO main.tag(article, folded, name) VALUES (?, ?, ?)",
                    arguments: [number, Self.folded(tag), tag])
            }
        }
    }

    /// Every tag in use, each once, in alphabetical order.
    public func tags() throws -> [PlainText] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT min(name) FROM main.tag GROUP BY folded ORDER BY folded")
                .map { PlainText($0) }
        }
    }

    /// A tag as it is compared: small letters.
    static func folded(_ tag: String) -> String { tag.lowercased() }

    private static func trimmed(_ tag: PlainText) -> String {
        let scalars = tag.string.unicodeScalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}
