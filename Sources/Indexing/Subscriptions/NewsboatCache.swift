import Foundation
import GRDB
import GRDBSQLite
import News
import Parsing

/// The articles that newsboat keeps in its `cache.db`, read and never written.
///
/// The file comes from elsewhere and is believed in nothing: it must hold newsboat's two tables as plain tables, no function that its
/// schema names is run, no value of it is longer than an article, and a value of another kind than expected counts as absent.
public struct NewsboatCache {
    /// An item with newsboat's marks.
    public struct Item: Sendable {
        /// The article.
        public var article: Article
        /// Whether it was read there.
        public var isRead: Bool
        /// Whether it bears a flag there, whichever letter.
        public var isFlagged: Bool
    }

    private let queue: DatabaseQueue
    private let path: String

    /// Opens the cache at a path.
    ///
    /// - Throws: `LibraryFault`, 65 where the file holds another program's database, or none that can be read.
    public init(at path: String) throws {
        self.path = path
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "newsboat"
        configuration.prepareDatabase { db in
            sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, CInt(Intake.longestArticle))
            try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0")
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.read(Self.requireTables)
        } catch let fault as LibraryFault {
            throw fault
        } catch {
            throw Self.refusal(path, because: error)
        }
    }

    /// Whether a file begins as a database of SQLite does.
    public static func isDatabase(at path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
    }

    /// Gives every item that newsboat has not deleted, in its order, and answers how many stood in feeds that are none of the web.
    public func items(arrival: Instant, _ take: (Item) throws -> Void) throws -> Int {
        var passedOver = 0
        var last = Int64.min
        while true {
            // In portions, so that what `take` does holds no lock on the file.
            let rows: [Row]
            do {
                rows = try queue.read { db in
                    try Row.fetchAll(db, sql: Self.select, arguments: [last])
                }
            } catch { throw Self.refusal(path, because: error) }
            guard let end = rows.last.flatMap({ Self.number($0, 0) }) else { return passedOver }
            last = end
            for row in rows {
                guard let item = item(row, arrival) else {
                    passedOver += 1
                    continue
                }
                try take(item)
            }
        }
    }

    private static let select = """
        SELECT i.id, i.feedurl, f.title, i.guid, i.title, i.author, i.url, i.pubDate, i.content, i.unread, i.flags
        FROM rss_item i LEFT JOIN rss_feed f ON f.rssurl = i.feedurl
        WHERE i.id > ? AND i.deleted = 0 ORDER BY i.id LIMIT 200
        """

    private func item(_ row: Row, _ arrival: Instant) -> Item? {
        let seconds = Self.number(row, 7).flatMap { $0 > 0 ? $0 : nil }
        let saved = SavedItem(
            feed: Self.text(row, 1), feedTitle: Self.text(row, 2), guid: Self.text(row, 3), title: Self.text(row, 4),
            author: Self.text(row, 5), url: Self.text(row, 6), published: seconds, content: Self.text(row, 8))
        guard let article = saved.article(path: path, arrival: arrival) else { return nil }
        return Item(article: article, isRead: Self.number(row, 9) == 0, isFlagged: !Self.text(row, 10).isEmpty)
    }

    private static func text(_ row: Row, _ place: Int) -> String {
        let value: DatabaseValue = row[place]
        return switch value.storage {
        case .string(let text): text
        case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
        case .int64(let number): String(number)
        case .null, .double: ""
        }
    }

    private static func number(_ row: Row, _ place: Int) -> Int64? {
        let value: DatabaseValue = row[place]
        return if case .int64(let number) = value.storage { number } else { nil }
    }

    /// Newsboat's tables, as tables of rows and nothing that only looks like one.
    private static func requireTables(_ db: Database) throws {
        for (table, columns) in [
            "rss_feed": ["rssurl", "title"],
            "rss_item": [
                "id", "guid", "title", "author", "url", "feedurl", "pubDate", "content", "unread", "flags", "deleted",
            ],
        ] {
            let sql = try String.fetchOne(
                db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", arguments: [table])
            guard let sql, sql.uppercased().hasPrefix("CREATE TABLE") else { throw otherProgram }
            // Hidden columns are those that are made by an expression.
            let held = try Row.fetchAll(db, sql: "SELECT name, hidden FROM pragma_table_xinfo(?)", arguments: [table])
            let plain = held.filter { $0[1] as Int == 0 }.map { $0[0] as String }
            guard Set(columns).isSubset(of: plain) else { throw otherProgram }
        }
    }

    private static let otherProgram = DatabaseError(resultCode: .SQLITE_NOTADB)

    private static func refusal(_ path: String, because error: any Error) -> LibraryFault {
        if (error as? DatabaseError)?.resultCode == .SQLITE_BUSY {
            return LibraryFault(message: "\(PlainText(path)): newsboat is writing to it: quit it first", exitCode: 69)
        }
        return LibraryFault(
            message:
                "\(PlainText(path)): an SQLite database, but no cache of newsboat that can be read: name its cache.db",
            exitCode: 65)
    }
}
