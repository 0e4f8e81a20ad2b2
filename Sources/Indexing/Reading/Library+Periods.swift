import GRDB
import News

extension Library {
    /// How many articles that match a query were published when; those that state no date are counted apart.
    ///
    /// - Complexity: linear in the articles that match, a few hundred bytes for each story of a period.
    public func periods(matching query: Query, by unit: CalendarUnit) throws -> Periods {
        try read { db in
            var counts = PeriodCounts(unit: unit)
            if query == .everything {
                let rows = try Row.fetchCursor(
                    db,
                    sql: """
                        SELECT day, story, COUNT(*), MAX(key), title, first_line, dating LIKE '|%' FROM library.article
                        GROUP BY day, story, dating LIKE '|%'
                        """)
                while let row = try rows.next() { counts.add(row) }
            } else {
                let tokenizer = try TextTokenizer(db)
                let plan = try QueryPlanner(db: db, tokenizer: tokenizer).plan(query)
                guard !plan.isEmpty else { return counts.periods }
                let matches = Matches(db: db, plan: plan, check: QueryCheck(db: db, tokenizer: tokenizer))
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT day, story, 1, key, title, first_line, dating LIKE '|%' FROM library.article WHERE key = ?
                        """)
                for key in try matches.newest(below: nil, count: .max) {
                    if let row = try Row.fetchOne(statement, arguments: [key]) { counts.add(row) }
                }
            }
            return counts.periods
        }
    }
}
