import GRDB
import News

/// The reader's word on stories, laid over the grouping of the library: it holds whatever is imported later.
///
/// The library puts an article into a story; where the reader placed the article elsewhere, or merged its story into another, that counts.
struct ReaderStories {
    /// The story into which another is merged, never itself merged.
    private(set) var merged: [Int64: Int64] = [:]
    /// The stories of articles the reader placed.
    private(set) var placed: [Int64: Int64] = [:]

    /// Reads what the reader said.
    init(_ db: Database) throws {
        for row in try Row.fetchAll(db, sql: "SELECT story, target FROM main.merged") { merged[row[0]] = row[1] }
        for row in try Row.fetchAll(db, sql: "SELECT article, story FROM main.placed") { placed[row[0]] = row[1] }
    }

    /// Whether the reader said nothing.
    var isEmpty: Bool { merged.isEmpty && placed.isEmpty }

    /// The story that is shown in the place of this one.
    func shown(_ story: Int64) -> Int64 { merged[story] ?? story }

    /// The story an article is shown in; `story` is the one the library has put it into.
    func story(of article: Int64, in story: Int64) -> Int64 { shown(placed[article] ?? story) }

    /// The stories of the library whose articles are shown in this one, as far as they were not placed elsewhere.
    func parts(of story: Int64) -> [Int64] {
        [story] + merged.filter { $0.value == story }.keys.sorted()
    }

    /// What an article's row `a` must satisfy to be shown in a story.
    func condition(_ story: Int64) -> (sql: String, arguments: StatementArguments) {
        let story = shown(story)
        let parts = parts(of: story)
        if placed.isEmpty, parts.count == 1 { return ("a.story = ?", [story]) }
        let marks = databaseQuestionMarks(count: parts.count)
        return (
            """
            (a.story IN (\(marks)) AND NOT EXISTS (SELECT 1 FROM main.placed p WHERE p.article = a.ident)
                OR a.ident IN (SELECT p.article FROM main.placed p WHERE p.story IN (\(marks))))
            """, StatementArguments(parts + parts)
        )
    }

    /// The stories of the library that are not shown as the library has them, and the stories that are shown instead.
    func changed(_ db: Database) throws -> (hidden: Set<Int64>, shown: Set<Int64>) {
        guard !isEmpty else { return ([], []) }
        var hidden = Set(merged.keys).union(merged.values).union(placed.values)
        let statement = try db.cachedStatement(sql: "SELECT story FROM library.article WHERE ident = ?")
        for article in placed.keys {
            if let story = try Int64.fetchOne(statement, arguments: [article]) { hidden.insert(story) }
        }
        return (hidden, Set(hidden.map(shown)))
    }

    /// The newest row of a story that is shown, and how many articles it has; nil where it has none.
    func extent(of story: Int64, _ db: Database) throws -> (newest: Int64, size: Int)? {
        let (sql, arguments) = condition(story)
        let row = try Row.fetchOne(
            db, sql: "SELECT max(a.key), count(*) FROM library.article a WHERE \(sql)", arguments: arguments)
        guard let row, let newest = row[0] as Int64? else { return nil }
        return (newest, row[1])
    }
}
