import GRDB
import News

extension Library {
    /// Marks articles read or unread, several at once as one step to take back.
    ///
    /// Unknown ids are passed over.
    public func setRead(_ ids: [ArticleID], _ isRead: Bool) throws {
        let known: [Int64] = try read { db in try self.known(db, ids) }
        let words = "\(known.count) articles \(isRead ? "read" : "unread")"
        try writeState { db in
            try change(db, known, to: isRead, step: known.count > 1 ? PlainText(words) : nil)
        }
    }

    /// Marks everything that matches a query read, as one step for `undo`.
    ///
    /// - Returns: how many articles were unread before.
    public func markAllRead(matching query: Query) throws -> Int {
        let numbers = try numbers(matching: query)
        return try writeState { db in
            let statement = try db.cachedStatement(sql: "SELECT 1 FROM main.read WHERE article = ?")
            let unread = try numbers.filter { try Int.fetchOne(statement, arguments: [$0]) == nil }
            guard !unread.isEmpty else { return 0 }
            let noun = unread.count == 1 ? "article" : "articles"
            try change(db, unread, to: true, step: "\(unread.count) \(PlainText(noun)) read")
            return unread.count
        }
    }

    /// Flags an article, or takes its flag off.
    ///
    /// An unknown id is passed over.
    public func setFlag(_ id: ArticleID, _ isFlagged: Bool) throws {
        guard let number = try read({ db in try known(db, [id]) }).first else { return }
        try writeState { db in
            let sql =
                isFlagged
                ? "INSERT OR IGNORE INTO main.flag(article) VALUES (?)" : "DELETE FROM main.flag WHERE article = ?"
            try db.execute(sql: sql, arguments: [number])
        }
    }

    /// Remembers how far an article was read, in blocks from 0.
    public func savePosition(_ id: ArticleID, block: Int) throws {
        guard let number = id.number else { return }
        try writeState { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO main.position(article, block) VALUES (?, ?)", arguments: [number, block])
        }
    }

    /// The block where reading stopped, nil where none was saved.
    public func position(_ id: ArticleID) throws -> Int? {
        guard let number = id.number else { return nil }
        return try read { db in
            try Int.fetchOne(db, sql: "SELECT block FROM main.position WHERE article = ?", arguments: [number])
        }
    }

    private func change(_ db: Database, _ numbers: [Int64], to isRead: Bool, step words: PlainText?) throws {
        var step: Int64?
        if let words { step = try Self.step(db, words) }
        let sql =
            isRead
            ? "INSERT OR IGNORE INTO main.read(article) VALUES (?)" : "DELETE FROM main.read WHERE article = ?"
        let mark = try db.cachedStatement(sql: sql)
        let note = try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO main.change(step, article, was_read)
                VALUES (?, ?, EXISTS (SELECT 1 FROM main.read WHERE article = ?))
                """)
        for number in numbers {
            if let step { try note.execute(arguments: [step, number, number]) }
            try mark.execute(arguments: [number])
        }
    }

    /// The numbers of those ids that the library holds.
    func known(_ db: Database, _ ids: [ArticleID]) throws -> [Int64] {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM library.article WHERE ident = ?")
        return try ids.compactMap(\.number).filter { try Int.fetchOne(statement, arguments: [$0]) != nil }
    }
}
