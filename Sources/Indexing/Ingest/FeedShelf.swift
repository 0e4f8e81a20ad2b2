import GRDB
import News
import Parsing

/// The rows of the feeds that articles come by, inside one transaction of the library.
struct FeedShelf {
    private var rows: [String: Int64] = [:]
    private var titles: [String: String] = [:]

    /// The row of the feed an article came by, made at the first article of it; nil where it came by none.
    mutating func row(of article: Article, _ db: Database) throws -> Int64? {
        guard let url = FeedShelf.address(of: article) else { return nil }
        let title = article.feed?.title?.string ?? ""
        if let known = rows[url], title.isEmpty || titles[url] == title { return known }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO feed(url, title) VALUES (?, ?)
                ON CONFLICT(url) DO UPDATE SET title = iif(excluded.title = '', title, excluded.title) RETURNING id
                """)
        let row = try Int64.fetchOne(statement, arguments: [url, title])
        (rows[url], titles[url]) = (row, title)
        return row
    }

    /// The address under which an article's feed is kept: that of its identity, else the one the feed states.
    static func address(of article: Article) -> String? {
        if case .feed(let url, _) = article.identity { return url }
        return article.feed?.url.flatMap { WebAddress.canonical($0.string) }
    }
}
