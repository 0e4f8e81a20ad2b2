import GRDB

/// The tables of the reader's own state, from version 1 on.
///
/// Articles are named by the number in their id, which every library that holds them gives the same.
enum StateSchema {
    /// Brings a state file up to date.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(
                sql: """
                    CREATE TABLE counter(name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID;
                    INSERT INTO counter(name, value) VALUES ('read', 0);
                    CREATE TABLE read(article INTEGER PRIMARY KEY);
                    CREATE TRIGGER read_added AFTER INSERT ON read BEGIN
                        UPDATE counter SET value = value + 1 WHERE name = 'read'; END;
                    CREATE TRIGGER read_removed AFTER DELETE ON read BEGIN
                        UPDATE counter SET value = value - 1 WHERE name = 'read'; END;
                    CREATE TABLE flag(article INTEGER PRIMARY KEY);
                    CREATE TABLE tag(
                        article INTEGER NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY(article, folded)
                    ) WITHOUT ROWID;
                    CREATE INDEX tag_folded ON tag(folded, article);
                    CREATE TABLE position(article INTEGER PRIMARY KEY, block INTEGER NOT NULL);
                    CREATE TABLE search(name TEXT PRIMARY KEY NOT NULL, query TEXT NOT NULL) WITHOUT ROWID;
                    CREATE TABLE step(id INTEGER PRIMARY KEY, words TEXT NOT NULL);
                    CREATE TABLE change(
                        step INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE, article INTEGER NOT NULL,
                        was_read INTEGER NOT NULL, PRIMARY KEY(step, article)) WITHOUT ROWID;
                    """)
        }
        // What the reader says of findings, and which figures are tracked. A verdict that was taken back keeps its row, empty.
        migrator.registerMigration("2") { db in
            try db.execute(
                sql: """
                    CREATE TABLE verdict(
                        finding TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, verdict TEXT
                    ) WITHOUT ROWID;
                    CREATE TABLE verdict_article(
                        article INTEGER NOT NULL, finding TEXT NOT NULL REFERENCES verdict(finding),
                        PRIMARY KEY(article, finding)) WITHOUT ROWID;
                    CREATE TABLE verdict_change(
                        step INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE, finding TEXT NOT NULL, was TEXT,
                        PRIMARY KEY(step, finding)) WITHOUT ROWID;
                    CREATE TABLE tracked(
                        story INTEGER NOT NULL, about TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY(story, about)
                    ) WITHOUT ROWID;
                    CREATE TABLE tracked_change(
                        step INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE, story INTEGER NOT NULL,
                        about TEXT NOT NULL, was BLOB, PRIMARY KEY(step, story, about)) WITHOUT ROWID;
                    """)
        }
        // The reader's word on stories: which are one, which articles belong elsewhere, and what a story is called. The library's own
        // grouping stays as it is beneath, so that taking a word back needs nothing but the word.
        migrator.registerMigration("3") { db in
            try db.execute(
                sql: """
                    CREATE TABLE merged(story INTEGER PRIMARY KEY, target INTEGER NOT NULL);
                    CREATE TABLE placed(article INTEGER PRIMARY KEY, story INTEGER NOT NULL);
                    CREATE INDEX placed_story ON placed(story);
                    CREATE TABLE called(story INTEGER PRIMARY KEY, name TEXT NOT NULL);
                    CREATE TABLE story_change(
                        step INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE, word TEXT NOT NULL, key INTEGER NOT NULL,
                        was, PRIMARY KEY(step, word, key)) WITHOUT ROWID;
                    """)
        }
        // The parts of the finding a verdict is on, by which it is known again when its words change; none of a verdict older than this.
        migrator.registerMigration("4") { db in
            try db.execute(sql: "ALTER TABLE verdict ADD COLUMN statements BLOB")
        }
        // Lines found between the articles of stories, which the front page would otherwise wait for; they can always be found anew.
        migrator.registerMigration("5") { db in
            try db.execute(
                sql: """
                    CREATE TABLE found(
                        id INTEGER PRIMARY KEY, story INTEGER NOT NULL UNIQUE, basis TEXT NOT NULL, content BLOB NOT NULL);
                    """)
        }
        migrator.registerMigration("6", migrate: addSubscriptions)
        // Which pages of feeds' items were fetched for their full text, by what the feed gave of them then.
        migrator.registerMigration("7") { db in
            try db.execute(
                sql: """
                    CREATE TABLE page(
                        article INTEGER PRIMARY KEY, summary TEXT NOT NULL, tries INTEGER NOT NULL, taken INTEGER NOT NULL);
                    """)
        }
        return migrator
    }
}
