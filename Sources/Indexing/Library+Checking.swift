import GRDB
import News

extension Library {
    /// Examines both files: that they are sound, that the index agrees with the text, and that what is kept count of is so.
    ///
    /// Reads everything, so a large library takes a while; nothing is changed.
    public func check() -> [Check] {
        [
            check("library integrity", "every page and row reads well") { db in
                try Self.integrity(db, schema: "library")
            },
            check("library references", "every story, outlet and version is there") { db in
                let broken = try Row.fetchAll(db, sql: "PRAGMA library.foreign_key_check").count
                return broken == 0 ? nil : "\(broken) rows point nowhere"
            },
            check("full-text index", "it lists every article", Self.indexFault),
            textCheck(),
            check("counters", "they agree with the rows", Self.counterFault),
            check("state integrity", "every page and row reads well") { db in
                try Self.integrity(db, schema: "main")
            },
        ]
    }

    private func check(_ name: PlainText, _ sound: PlainText, _ body: (Database) throws -> PlainText?) -> Check {
        do {
            let fault = try read(body)
            return Check(name: name, ok: fault == nil, detail: fault ?? sound)
        } catch {
            return Check(name: name, failed: error)
        }
    }

    /// FTS5 holds its index against the text; its check takes the form of an insertion, so it needs a library that may be written.
    private func textCheck() -> Check {
        guard let writer else {
            return Check(name: "full-text words", ok: true, detail: "not examined: the library is open read-only")
        }
        do {
            try writer.write { db in
                try db.execute(sql: "INSERT INTO words(words) VALUES ('integrity-check')")
            }
            return Check(name: "full-text words", ok: true, detail: "the index agrees with the text")
        } catch {
            return Check(name: "full-text words", failed: error)
        }
    }

    private static func integrity(_ db: Database, schema: String) throws -> PlainText? {
        let found = try String.fetchAll(db, sql: "PRAGMA \(schema).integrity_check(10)")
        return found == ["ok"] ? nil : PlainText(found.joined(separator: "; "))
    }

    /// Holds the rows of the index against the articles.
    private static func indexFault(_ db: Database) throws -> PlainText? {
        let pairs = """
            SELECT (SELECT count(*) FROM library.article WHERE key NOT IN (SELECT id FROM library.words_docsize)),
                (SELECT count(*) FROM library.words_docsize WHERE id NOT IN (SELECT key FROM library.article)),
                (SELECT count(*) FROM library.words WHERE words MATCH ?) - (SELECT count(*) FROM library.article)
            """
        guard let row = try Row.fetchOne(db, sql: pairs, arguments: ["\"\(Facet.everything)\""]) else { return nil }
        let (missing, loose, unlisted): (Int, Int, Int) = (row[0], row[1], row[2])
        if missing == 0, loose == 0, unlisted == 0 { return nil }
        return "\(missing) articles are not in it, \(loose) of its rows have no article, \(unlisted) do not answer"
    }

    private static func counterFault(_ db: Database) throws -> PlainText? {
        let counts = """
            SELECT 'articles', (SELECT count(*) FROM library.article), (SELECT value FROM library.counter WHERE name = 'articles')
            UNION ALL SELECT 'stories', (SELECT count(*) FROM library.story),
                (SELECT value FROM library.counter WHERE name = 'stories')
            UNION ALL SELECT 'story sizes', (SELECT count(*) FROM library.article), (SELECT sum(size) FROM library.story)
            UNION ALL SELECT 'articles of feeds', (SELECT count(*) FROM main.arrived),
                (SELECT sum(articles) FROM main.subscription)
            UNION ALL SELECT 'read articles of feeds',
                (SELECT count(*) FROM main.arrived JOIN main.read USING (article)),
                (SELECT sum(read) FROM main.subscription)
            UNION ALL SELECT 'read articles', (SELECT count(*) FROM main.read),
                (SELECT value FROM main.counter WHERE name = 'read')
            """
        for row in try Row.fetchAll(db, sql: counts) {
            let (name, counted, kept): (String, Int, Int?) = (row[0], row[1], row[2])
            if counted != kept ?? 0 { return "\(PlainText(name)): \(counted) counted, \(kept ?? 0) kept" }
        }
        return nil
    }
}
