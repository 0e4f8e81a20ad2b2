import GRDB
import News

/// Reads lines of lists from the shelf.
enum SummaryRows {
    /// How many rows one statement asks for: SQLite's plan for a list of values is read anew each time it grows.
    private static let portion = 400

    /// The summaries of these rows, in the order of the keys; rows that are gone are left out.
    static func fetch(_ db: Database, keys: [Int64]) throws -> [(key: Int64, summary: ArticleSummary)] {
        var found: [Int64: ArticleSummary] = [:]
        try inPortions(keys) { portion in
            for row in try rows(db, where: "a.key", in: portion) { found[row[0]] = summary(row) }
        }
        try addTags(db, to: &found)
        try showStories(db, in: &found)
        return keys.compactMap { key in found[key].map { (key, $0) } }
    }

    /// The summaries of these articles, in the order given; unknown ones are left out.
    static func fetch(_ db: Database, ids: [ArticleID]) throws -> [ArticleSummary] {
        var keys: [Int64: Int64] = [:]
        let numbers = ids.compactMap(\.number)
        try inPortions(numbers) { portion in
            let marks = databaseQuestionMarks(count: portion.count)
            let rows = try Row.fetchCursor(
                db, sql: "SELECT ident, key FROM library.article WHERE ident IN (\(marks))",
                arguments: StatementArguments(portion))
            while let row = try rows.next() { keys[row[0]] = row[1] }
        }
        return try fetch(db, keys: numbers.compactMap { keys[$0] }).map(\.summary)
    }

    private static func inPortions(_ values: [Int64], _ body: ([Int64]) throws -> Void) throws {
        var start = 0
        while start < values.count {
            try body(Array(values[start..<min(start + portion, values.count)]))
            start += portion
        }
    }

    private static func rows(_ db: Database, where column: String, in values: [Int64]) throws -> [Row] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT a.key, a.ident, a.version, a.title, a.first_line, o.name, a.dating, a.story, s.size, a.path, a.url,
                    EXISTS (SELECT 1 FROM main.read WHERE article = a.ident),
                    EXISTS (SELECT 1 FROM main.flag WHERE article = a.ident)
                FROM library.article a JOIN library.story s ON s.id = a.story LEFT JOIN library.outlet o ON o.id = a.outlet
                WHERE \(column) IN (\(databaseQuestionMarks(count: values.count)))
                """, arguments: StatementArguments(values))
    }

    private static func summary(_ row: Row) -> ArticleSummary {
        ArticleSummary(
            id: ArticleID(number: row[1]), version: row[2],
            title: Title(text: PlainText(row[3] as String), isFirstLine: row[4]), outlet: text(row[5]),
            published: Dating(stored: row[6]), story: StoryID(number: row[7]), storySize: row[8], path: text(row[9]),
            url: text(row[10]), isRead: row[11], isFlagged: row[12], tags: [])
    }

    private static func text(_ string: String?) -> PlainText? { string.map { PlainText($0) } }

    /// Puts the stories of the reader's word in the place of the library's.
    private static func showStories(_ db: Database, in found: inout [Int64: ArticleSummary]) throws {
        let stories = try ReaderStories(db)
        let changed = try stories.changed(db).hidden
        guard !changed.isEmpty else { return }
        var sizes: [Int64: Int] = [:]
        for (key, summary) in found {
            guard let number = summary.id.number, let story = summary.story?.number, changed.contains(story) else {
                continue
            }
            let shown = stories.story(of: number, in: story)
            let size = try sizes[shown] ?? stories.extent(of: shown, db)?.size ?? summary.storySize
            sizes[shown] = size
            found[key]?.story = StoryID(number: shown)
            found[key]?.storySize = size
        }
    }

    private static func addTags(_ db: Database, to found: inout [Int64: ArticleSummary]) throws {
        guard try Int.fetchOne(db, sql: "SELECT 1 FROM main.tag LIMIT 1") != nil else { return }
        let statement = try db.cachedStatement(sql: "SELECT name FROM main.tag WHERE article = ? ORDER BY folded")
        for (key, summary) in found {
            guard let number = summary.id.number else { continue }
            found[key]?.tags = try String.fetchAll(statement, arguments: [number]).map { PlainText($0) }.sorted()
        }
    }
}
