import GRDB
import News

extension Library {
    /// Takes over the marks that articles had in another reader; no step for `undo`, and unknown ids are passed over.
    public func carryOver(read: [ArticleID], flagged: [ArticleID]) throws {
        guard !read.isEmpty || !flagged.isEmpty else { return }
        let numbers = try self.read { db in (try known(db, read), try known(db, flagged)) }
        try writeState { db in
            let readNow = try db.cachedStatement(sql: "INSERT OR IGNORE INTO main.read(article) VALUES (?)")
            for number in numbers.0 { try readNow.execute(arguments: [number]) }
            let flaggedNow = try db.cachedStatement(sql: "INSERT OR IGNORE INTO main.flag(article) VALUES (?)")
            for number in numbers.1 { try flaggedNow.execute(arguments: [number]) }
        }
    }
}
