import GRDB
import News

extension Library {
    /// Which of these articles match a query, in the order given; unknown ids are passed over.
    ///
    /// Each is held against the query by itself, so that it costs what the articles cost, however large the library is.
    public func articles(among ids: [ArticleID], matching query: Query) throws -> [ArticleID] {
        guard !ids.isEmpty else { return [] }
        return try read { db in
            let tokenizer = try TextTokenizer(db)
            let opened = try LearntSpellings(db: db, tokenizer: tokenizer).opened(query)
            let check = QueryCheck(db: db, tokenizer: tokenizer)
            let row = try db.cachedStatement(sql: "SELECT key FROM library.article WHERE ident = ?")
            return try ids.filter { id in
                guard let number = id.number, let key = try Int64.fetchOne(row, arguments: [number]) else {
                    return false
                }
                return try check.holds(opened, key: key)
            }
        }
    }

    /// Adds a tag to articles that do not bear it; unknown ids are passed over.
    public func addTag(_ tag: PlainText, to ids: [ArticleID]) throws {
        let name = tag.string.split { $0.isWhitespace }.joined(separator: " ")
        guard !name.isEmpty else { return }
        let numbers = try read { db in try known(db, ids) }
        guard !numbers.isEmpty else { return }
        try writeState { db in
            let statement = try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO main.tag(article, folded, name) VALUES (?, ?, ?)")
            for number in numbers { try statement.execute(arguments: [number, Self.folded(name), name]) }
        }
    }
}
