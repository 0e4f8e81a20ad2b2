import Foundation
import GRDB
import News
import Testing

@testable import Indexing

@Suite struct NewsboatCacheTests {
    private let folder = NSTemporaryDirectory()

    /// The tables as newsboat 2.3x makes them, filled by SQL of the test's.
    private func cache(_ rows: String, schema: String = NewsboatCacheTests.schema) throws -> String {
        let path = folder + "/cache-\(UUID().uuidString).db"
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in try db.execute(sql: schema + rows) }
        try queue.close()
        return path
    }

    private static let schema = """
        CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY NOT NULL, url VARCHAR(1024) NOT NULL,
            title VARCHAR(1024) NOT NULL, lastmodified INTEGER(11) NOT NULL DEFAULT 0, is_rtl INTEGER(1) NOT NULL DEFAULT 0,
            etag VARCHAR(128) NOT NULL DEFAULT "");
        CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
            title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
            feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
            unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024),
            enqueued INTEGER(1) NOT NULL DEFAULT 0, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0,
            base VARCHAR(128) NOT NULL DEFAULT "");
        """

    private static let items = """
        INSERT INTO rss_feed VALUES ('https://news.example/rss', 'https://news.example/', 'The Coast Courier', 0, 0, '');
        INSERT INTO rss_item(guid, title, author, url, feedurl, pubDate, content, unread, flags, deleted) VALUES
            ('n1', 'Ferry late', 'Ann Lee', 'https://news.example/ferry', 'https://news.example/rss', 1771000000,
                '<p>Fog held the <b>ferry</b> back.</p>', 0, 'a', 0),
            ('n2', 'Bridge open', '', 'https://news.example/bridge', 'https://news.example/rss', 1771000100,
                '<p>The bridge is open.</p>', 1, '', 0),
            ('n3', 'Gone', '', '', 'https://news.example/rss', 1771000200, 'x', 1, NULL, 1),
            ('q1', 'Script', '', '', 'exec:~/bin/x', 1771000300, 'x', 1, NULL, 0);
        """

    private func read(_ path: String) throws -> (items: [NewsboatCache.Item], passedOver: Int) {
        var items: [NewsboatCache.Item] = []
        let left = try NewsboatCache(at: path).items(arrival: arrival) { items.append($0) }
        return (items, left)
    }

    @Test("Items come as their feed gives them, with newsboat's marks; deleted ones and those of programs do not")
    func items() throws {
        let (items, passedOver) = try read(try cache(Self.items))
        #expect(items.map(\.article.headline) == ["Ferry late", "Bridge open"])
        #expect(items.map(\.isRead) == [true, false])
        #expect(items.map(\.isFlagged) == [true, false])
        #expect(passedOver == 1)
        let first = try #require(items.first?.article)
        #expect(first.identity == .feed(url: "https://news.example/rss", guid: "n1"))
        #expect(first.outlet == Outlet(name: "The Coast Courier", basis: .feed))
        #expect(first.authors == ["Ann Lee"])
        #expect(first.published.value?.sortSecond == 1_771_000_000)
        #expect(first.blocks.map(\.text).contains("Fog held the ferry back."))
    }

    @Test("What was read and flagged there is so here, and belongs to the feed's subscription")
    func marks() throws {
        let test = try TestLibrary()
        let (items, _) = try read(try cache(Self.items))
        _ = try test.library.add(items.map(\.article), retrieved: arrival)
        try test.library.carryOver(
            read: items.filter(\.isRead).map(\.article.id), flagged: items.filter(\.isFlagged).map(\.article.id))
        let feed = try test.library.subscribe(NewSubscription(url: "https://news.example/rss")).subscription
        #expect((feed.total, feed.unread) == (2, 1))
        #expect(feed.title == "The Coast Courier", "the name that came with the articles")
        #expect(try test.library.undo() == nil)
        let flagged = try test.library.articles(matching: Query("is:flagged"), sort: .newest, after: nil, limit: 0)
        #expect(flagged.elements.map(\.title.text) == ["Ferry late"])
    }

    @Test("Values of another kind than expected count as absent")
    func oddValues() throws {
        let odd = """
            INSERT INTO rss_item(guid, title, author, url, feedurl, pubDate, content, unread, flags) VALUES
                (7, x'46657272790041', 1.5, x'FF', 'https://news.example/rss', 'soon', 12, 'maybe', 3);
            """
        let (items, _) = try read(try cache(odd))
        #expect(items.count == 1)
        #expect(items.first?.isRead == false)
        #expect(items.first?.article.published.value == nil)
    }

    @Test("Another program's database is refused in one line, and so is a table that only looks like newsboat's")
    func others() throws {
        let recursive = """
            CREATE TABLE rss_feed(rssurl, title);
            CREATE VIEW rss_item AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
                SELECT id, 'g' AS guid, 't' AS title, 'a' AS author, 'u' AS url, 'f' AS feedurl, 0 AS pubDate, '' AS content,
                0 AS unread, '' AS flags, 0 AS deleted FROM n;
            """
        let generated = Self.schema.replacing(
            "content VARCHAR(65535) NOT NULL", with: "content TEXT AS (hex(zeroblob(1000000)))")
        let virtual = """
            CREATE TABLE rss_feed(rssurl, title);
            CREATE VIRTUAL TABLE rss_item USING fts5(guid, title, author, url, feedurl, pubDate, content, unread, flags, deleted, id);
            """
        for schema in ["CREATE TABLE moz_places(id);", recursive, generated, virtual] {
            let path = try cache("", schema: schema)
            #expect(throws: LibraryFault.self) { try NewsboatCache(at: path) }
        }
        let broken = folder + "/broken-\(UUID().uuidString).db"
        try (Data("SQLite format 3\0".utf8) + Data(repeating: 0xA5, count: 5000)).write(to: URL(filePath: broken))
        #expect(NewsboatCache.isDatabase(at: broken))
        #expect {
            try NewsboatCache(at: broken)
        } throws: { error in
            (error as? LibraryFault)?.exitCode == 65
        }
    }

    @Test("The file is left as it is")
    func untouched() throws {
        let path = try cache(Self.items)
        let before = try Data(contentsOf: URL(filePath: path))
        _ = try read(path)
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        for ending in ["-wal", "-shm", "-journal"] { #expect(!FileManager.default.fileExists(atPath: path + ending)) }
    }
}
