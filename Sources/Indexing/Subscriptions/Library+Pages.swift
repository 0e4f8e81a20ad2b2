import GRDB
import News

extension Library {
    /// What became of the pages of these articles; those whose pages were never asked for are absent.
    public func pageStates(_ ids: [ArticleID]) throws -> [ArticleID: PageState] {
        try read { db in
            let statement = try db.cachedStatement(sql: "SELECT summary, tries, taken FROM main.page WHERE article = ?")
            var states: [ArticleID: PageState] = [:]
            for id in ids {
                guard let number = id.number, let row = try Row.fetchOne(statement, arguments: [number]) else {
                    continue
                }
                states[id] = PageState(summary: row[0], tries: row[1], isTaken: row[2])
            }
            return states
        }
    }

    /// Notes what became of pages, in place of what was noted before.
    public func notePages(_ states: [ArticleID: PageState]) throws {
        guard !states.isEmpty else { return }
        try writeState { db in
            let statement = try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO main.page(article, summary, tries, taken) VALUES (?, ?, ?, ?)")
            for (id, state) in states {
                guard let number = id.number else { continue }
                try statement.execute(arguments: [number, state.summary, state.tries, state.isTaken])
            }
        }
    }
}
