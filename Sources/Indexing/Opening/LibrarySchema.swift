import GRDB

/// The tables of the library file, from version 1 on.
///
/// `article.key` is the row key: the earlier of publication and arrival in seconds, shifted left by `RowKey.bits`, plus a sequence,
/// so that newest-first is the order of the rows. `words` carries the same keys. `version` keeps every text an article had.
enum LibrarySchema {
    /// Marks the file as ours in SQLite's header: "BSht".
    static let applicationID: Int32 = 0x4253_6874

    /// Brings a library file up to date.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(
                sql: """
                    CREATE TABLE counter(name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID;
                    CREATE TABLE outlet(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
                    CREATE TABLE story(
                        id INTEGER PRIMARY KEY, newest INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
                        size INTEGER NOT NULL, terms TEXT NOT NULL);
                    CREATE INDEX story_newest ON story(newest);
                    CREATE INDEX story_last ON story(last);
                    CREATE TABLE article(
                        key INTEGER PRIMARY KEY, ident INTEGER NOT NULL UNIQUE, serial INTEGER NOT NULL UNIQUE,
                        version INTEGER NOT NULL, sha256 TEXT NOT NULL, is_file INTEGER NOT NULL, title TEXT NOT NULL,
                        first_line INTEGER NOT NULL, outlet INTEGER REFERENCES outlet(id), dating TEXT NOT NULL,
                        second INTEGER NOT NULL, day INTEGER NOT NULL, language TEXT, path TEXT, url TEXT,
                        story INTEGER NOT NULL REFERENCES story(id));
                    CREATE INDEX article_story ON article(story, serial);
                    CREATE INDEX article_text ON article(sha256) WHERE is_file;
                    CREATE TABLE version(
                        id INTEGER PRIMARY KEY, ident INTEGER NOT NULL REFERENCES article(ident), number INTEGER NOT NULL,
                        content BLOB NOT NULL, UNIQUE(ident, number));
                    CREATE TABLE term(term TEXT PRIMARY KEY NOT NULL, articles INTEGER NOT NULL) WITHOUT ROWID;
                    CREATE TABLE word(word TEXT PRIMARY KEY NOT NULL, stem TEXT NOT NULL) WITHOUT ROWID;
                    CREATE VIRTUAL TABLE words USING fts5(
                        title, body, authors, facets, lines UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2');
                    INSERT INTO counter(name, value) VALUES ('articles', 0), ('stories', 0), ('serial', 0);
                    """)
        }
        migrator.registerMigration("spellings") { db in
            // Which words are spellings of one name, both ways; `written` is how the other one is written.
            try db.execute(
                sql: """
                    CREATE TABLE spelling(
                        word TEXT NOT NULL, other TEXT NOT NULL, written TEXT NOT NULL, why TEXT NOT NULL,
                        PRIMARY KEY(word, other)) WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("sources", migrate: addSources)
        migrator.registerMigration("joinings") { db in
            // Why articles joined stories: likeness in thousandths, stems parted by blanks; none for what was sorted before.
            try db.execute(
                sql: "CREATE TABLE joining(article INTEGER PRIMARY KEY, likeness INTEGER NOT NULL, words TEXT NOT NULL)"
            )
        }
        migrator.registerMigration("feeds") { db in
            // The feeds that articles came by, under the addresses their identities hold; a facet names the row in the index.
            try db.execute(
                sql:
                    "CREATE TABLE feed(id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT NOT NULL DEFAULT '')"
            )
        }
        return migrator
    }
}
