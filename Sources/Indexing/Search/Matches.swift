import GRDB
import News

/// Walks the rows that match a plan.
struct Matches {
    let db: Database
    let plan: QueryPlan
    let check: QueryCheck

    /// The newest matching rows below a key, newest first.
    func newest(below key: Int64?, count: Int) throws -> [Int64] {
        var found: [Int64] = []
        let rows = try keys(below: key)
        while found.count < count, let key = try rows.next() {
            if try holds(key) { found.append(key) }
        }
        return found
    }

    /// How many match, nil where that is more than `most`.
    func count(upTo most: Int) throws -> Int? {
        var count = 0
        let rows = try keys(below: nil)
        while let key = try rows.next() {
            if try holds(key) { count += 1 }
            if count > most { return nil }
        }
        return count
    }

    /// Whether a row that the index found really matches.
    func holds(_ key: Int64) throws -> Bool {
        guard let query = plan.check else { return true }
        return try check.holds(query, key: key)
    }

    /// Whether a row satisfies the conditions that are not in the index.
    func satisfiesConditions(_ key: Int64) throws -> Bool {
        guard !plan.conditions.isEmpty else { return true }
        let (sql, arguments) = conditions
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM library.article a WHERE a.key = ?\(sql)")
        return try Int.fetchOne(statement, arguments: [key] + arguments) != nil
    }

    private func keys(below key: Int64?) throws -> RecordCursorOfKeys {
        let (sql, arguments) = conditions
        let from = "library.words w", article = "library.article a"
        let dates: StatementArguments = [plan.keys.lowerBound, min(key ?? .max, plan.keys.upperBound)]
        guard let match = plan.match else {
            let select = "SELECT a.key FROM \(article) WHERE a.key >= ? AND a.key < ?\(sql) ORDER BY a.key DESC"
            return try Int64.fetchCursor(db, sql: select, arguments: dates + arguments)
        }
        let dated = "w.words MATCH ? AND w.rowid >= ? AND w.rowid < ?"
        if plan.conditions.isEmpty {
            return try Int64.fetchCursor(
                db, sql: "SELECT w.rowid FROM \(from) WHERE \(dated) ORDER BY w.rowid DESC", arguments: [match] + dates)
        }
        // SQLite keeps the order of a CROSS JOIN, and so begins where fewer rows are.
        if plan.conditions.contains(where: \.isSmall) {
            return try Int64.fetchCursor(
                db,
                sql: """
                    SELECT a.key FROM \(article) CROSS JOIN \(from) ON w.rowid = a.key
                    WHERE w.words MATCH ? AND a.key >= ? AND a.key < ?\(sql) ORDER BY a.key DESC
                    """, arguments: [match] + dates + arguments)
        }
        return try Int64.fetchCursor(
            db,
            sql: """
                SELECT w.rowid FROM \(from) CROSS JOIN \(article) ON a.key = w.rowid
                WHERE \(dated)\(sql) ORDER BY w.rowid DESC
                """, arguments: [match] + dates + arguments)
    }

    private typealias RecordCursorOfKeys = FastDatabaseValueCursor<Int64>

    private var conditions: (sql: String, arguments: StatementArguments) {
        let sql = plan.conditions.map { " AND (\($0.sql))" }.joined()
        return (sql, plan.conditions.reduce(into: StatementArguments()) { $0 += $1.arguments })
    }
}
