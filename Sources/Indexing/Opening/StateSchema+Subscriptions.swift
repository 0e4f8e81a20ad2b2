import GRDB

extension StateSchema {
    /// What the reader subscribes to, and which articles came of it.
    ///
    /// `arrived` names an article's subscription here, not in the library, so that both numbers that lists show (all, and read) are kept
    /// by triggers within this one file: whatever marks an article read, the counters agree.
    static func addSubscriptions(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE subscription(
                    id INTEGER PRIMARY KEY AUTOINCREMENT, origin TEXT NOT NULL UNIQUE, url TEXT NOT NULL, own_name TEXT,
                    feed_title TEXT, folder TEXT, paused INTEGER NOT NULL DEFAULT 0, private INTEGER NOT NULL DEFAULT 0,
                    full_text INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0, read INTEGER NOT NULL DEFAULT 0,
                    visit BLOB, next INTEGER, failures INTEGER NOT NULL DEFAULT 0, validators BLOB);
                CREATE TABLE arrived(
                    article INTEGER PRIMARY KEY,
                    subscription INTEGER NOT NULL REFERENCES subscription(id) ON DELETE CASCADE);
                CREATE INDEX arrived_subscription ON arrived(subscription);
                CREATE TRIGGER arrived_added AFTER INSERT ON arrived BEGIN
                    UPDATE subscription SET articles = articles + 1,
                        read = read + EXISTS (SELECT 1 FROM read WHERE article = NEW.article)
                    WHERE id = NEW.subscription; END;
                CREATE TRIGGER read_of_feed_added AFTER INSERT ON read BEGIN
                    UPDATE subscription SET read = read + 1
                    WHERE id = (SELECT subscription FROM arrived WHERE article = NEW.article); END;
                CREATE TRIGGER read_of_feed_removed AFTER DELETE ON read BEGIN
                    UPDATE subscription SET read = read - 1
                    WHERE id = (SELECT subscription FROM arrived WHERE article = OLD.article); END;
                """)
    }
}
