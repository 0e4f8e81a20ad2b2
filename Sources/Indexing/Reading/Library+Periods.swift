import GRDB
import News

extension Library {
    /// How many articles that match a query were published when; those that state no date are counted apart.
    ///
    /// - Complexity: linear in the articles that match, a few hundred bytes for each story of a period.
    public func periods(matching query: Query, by unit: CalendarUnit) throws -> Periods {
        try read { db in
            var counts = PeriodCounts(unit: unit, stories: try ReaderStories(db))
            if query == .everything {
                // What the reader placed into another story is counted article by article.
                let columns = "day, story, COUNT(*), MAX(key), title, first_line, dating LIKE '|%'"
                try counts.add(
                    db,
                    sql: """
                        SELECT \(columns), NULL FROM library.article WHERE ident NOT IN (SELECT article FROM main.placed)
                        GROUP BY day, story, dating LIKE '|%'
                        """)
                try counts.add(
                    db,
                    sql: """
                        SELECT \(columns), ident FROM library.article WHERE ident IN (SELECT article FROM main.placed)
                        GROUP BY ident
                        """)
            } else {
                let tokenizer = try TextTokenizer(db)
                let plan = try QueryPlanner(db: db, tokenizer: tokenizer).plan(query)
                guard !plan.isEmpty else { return counts.periods }
                let matches = Matches(db: db, plan: plan, check: QueryCheck(db: db, tokenizer: tokenizer))
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT day, story, 1, key, title, first_line, dating LIKE '|%', ident FROM library.article
                        WHERE key = ?
                        """)
                for key in try matches.newest(below: nil, count: .max) {
                    if let row = try Row.fetchOne(statement, arguments: [key]) { counts.add(row) }
                }
            }
            return counts.periods
        }
    }
}
