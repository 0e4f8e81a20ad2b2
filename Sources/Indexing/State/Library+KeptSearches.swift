import GRDB
import News

extension Library {
    /// The kept searches, in order of name.
    public func keptSearches() throws -> [KeptSearch] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT name, query FROM main.search ORDER BY name").map { row in
                KeptSearch(name: PlainText(row[0] as String), query: row[1])
            }
        }
    }

    /// Keeps a search; one of the same name is replaced.
    public func keepSearch(_ search: KeptSearch) throws {
        try writeState { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO main.search(name, query) VALUES (?, ?)",
                arguments: [search.name.string, search.query])
        }
    }

    /// Forgets a kept search; an unknown name is passed over.
    public func forgetSearch(name: String) throws {
        try writeState { db in try db.execute(sql: "DELETE FROM main.search WHERE name = ?", arguments: [name]) }
    }
}
