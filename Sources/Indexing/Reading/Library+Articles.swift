import Foundation
import GRDB
import News

extension Library {
    /// One article whole: its newest version, or the one asked for; nil where there is none.
    public func article(_ id: ArticleID, version: Int? = nil) throws -> Article? {
        guard let number = id.number else { return nil }
        return try read { db in
            let sql =
                version == nil
                ? """
                SELECT content FROM library.version
                WHERE ident = ? AND number = (SELECT version FROM library.article WHERE ident = ?)
                """ : "SELECT content FROM library.version WHERE ident = ? AND number = ?"
            let bytes = try Data.fetchOne(db, sql: sql, arguments: [number, version.map(Int64.init) ?? number])
            return try bytes.map(StoredArticle.decode)
        }
    }

    /// Every text an article had since it was first taken in, the first one first; none for an unknown id.
    public func versions(of id: ArticleID) throws -> [ArticleVersion] {
        guard let number = id.whole.number else { return [] }
        return try read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT number, content FROM library.version WHERE ident = ? ORDER BY number",
                arguments: [number])
            return try rows.map { row in
                let article = try StoredArticle.decode(row[1])
                return ArticleVersion(
                    article: id.whole, number: row[0], title: article.title, standfirst: article.standfirst,
                    published: article.published, retrieved: article.retrieved)
            }
        }
    }

    /// One article as a line of a list, nil where there is none.
    public func summary(_ id: ArticleID) throws -> ArticleSummary? { try summaries([id]).first }

    /// Articles as lines of a list, in the order given; unknown ones are left out.
    public func summaries(_ ids: [ArticleID]) throws -> [ArticleSummary] {
        try read { db in try SummaryRows.fetch(db, ids: ids) }
    }

    /// Articles that match a query, page by page.
    ///
    /// - Parameters:
    ///   - after: the `next` of the page before, of the same query and order.
    ///   - limit: how many at most; 0 is all.
    /// - Throws: `LibraryFault`, 64 for a cursor that is none of this list's.
    public func articles(
        matching query: Query, sort: News.SortOrder, after: News.Cursor?, limit: Int
    ) throws -> Page<ArticleSummary> {
        let found = try find(query, sort: sort, after: after, limit: limit, budget: nil)
        return Page(elements: found.rows.map(\.summary), next: found.next, total: found.total)
    }

    /// How many articles there are, and how many the reader has not read.
    public func counts() throws -> (articles: Int, unread: Int) {
        try read { db in
            let articles = Int(try Counter.value(db, .articles, schema: "library"))
            let read = try Int.fetchOne(db, sql: "SELECT value FROM main.counter WHERE name = 'read'") ?? 0
            return (articles, max(0, articles - read))
        }
    }
}
