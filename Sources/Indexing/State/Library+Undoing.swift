import GRDB
import News

extension Library {
    /// Takes back the last change of many marks, of a verdict, of what is tracked or of what the reader said of stories.
    ///
    /// - Returns: what was taken back, in words; nil where there is nothing to take back.
    public func undo() throws -> PlainText? {
        try writeState { db in
            guard let step = try Row.fetchOne(db, sql: "SELECT id, words FROM main.step ORDER BY id DESC LIMIT 1")
            else {
                return nil
            }
            let id: Int64 = step[0]
            try Self.undoStories(db, step: id)
            try db.execute(
                sql: """
                    DELETE FROM main.read WHERE article IN (SELECT article FROM main.change WHERE step = ? AND NOT was_read);
                    INSERT OR IGNORE INTO main.read(article) SELECT article FROM main.change WHERE step = ? AND was_read;
                    UPDATE main.verdict SET verdict = c.was FROM main.verdict_change c
                        WHERE c.step = ? AND c.finding = main.verdict.finding;
                    DELETE FROM main.tracked WHERE (story, about) IN
                        (SELECT story, about FROM main.tracked_change WHERE step = ?);
                    INSERT INTO main.tracked(story, about, content)
                        SELECT story, about, was FROM main.tracked_change WHERE step = ? AND was IS NOT NULL;
                    DELETE FROM main.step WHERE id = ?
                    """, arguments: [id, id, id, id, id, id])
            return "taken back: \(PlainText(step[1] as String))"
        }
    }

    /// Whether the step `undo` would take back is one of stories: merged, split, named.
    public func undoChangesStories() throws -> Bool {
        try read { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM main.story_change WHERE step = (SELECT max(id) FROM main.step))")
                ?? false
        }
    }

    /// How many steps `undo` remembers.
    private static let remembered = 20

    /// Begins a step that `undo` can take back, and forgets the oldest.
    static func step(_ db: Database, _ words: PlainText) throws -> Int64 {
        try db.execute(sql: "INSERT INTO main.step(words) VALUES (?)", arguments: [words.string])
        let step = db.lastInsertedRowID
        try db.execute(sql: "DELETE FROM main.step WHERE id <= ?", arguments: [step - Int64(Self.remembered)])
        return step
    }
}
