import Foundation
import GRDB
import News

/// An article as its row and its newest version hold it.
struct StoredArticle {
    /// Its row key.
    var key: Int64
    /// The number of its id.
    var number: Int64
    /// The number of its story.
    var story: Int64
    /// The article itself.
    var article: Article

    private static let select = """
        SELECT article.key, article.ident, article.story, version.content
        FROM article JOIN version ON version.ident = article.ident AND version.number = article.version
        """

    /// The article of that number, if there is one.
    static func fetch(_ db: Database, number: Int64) throws -> StoredArticle? {
        let statement = try db.cachedStatement(sql: select + " WHERE article.ident = ?")
        return try Row.fetchOne(statement, arguments: [number]).map(StoredArticle.init)
    }

    /// The plain files that hold that text, in order of import.
    static func fetchFiles(_ db: Database, sha256: String) throws -> [StoredArticle] {
        let statement = try db.cachedStatement(
            sql: select + " WHERE article.is_file AND article.sha256 = ? ORDER BY article.serial")
        return try Row.fetchAll(statement, arguments: [sha256]).map(StoredArticle.init)
    }

    private init(_ row: Row) throws {
        (key, number, story) = (row[0], row[1], row[2])
        article = try Self.decode(row[3])
    }

    /// The bytes that keep an article: JSON as `Article` decodes it, written by hand.
    static func encode(_ article: Article) -> Data {
        var bytes = Data(StoredFrame.value(of: article).line.utf8)
        bytes.removeLast()
        bytes.append(UInt8(ascii: ","))
        bytes.append(contentsOf: StoredBlocks.bytes(of: article.blocks))
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// Reads the bytes back.
    static func decode(_ bytes: Data) throws -> Article {
        do {
            return try JSONDecoder().decode(Article.self, from: bytes)
        } catch {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an article's record cannot be read")
        }
    }
}
