import Analysis
import GRDB
import News

extension Library {
    /// Why an article was put into its story; nil where it founded it, was sorted before reasons were kept, or stands where the reader put it.
    public func joining(of id: ArticleID) throws -> StoryJoining? {
        guard let number = id.number else { return nil }
        let kept: StoryJoining? = try read { db in
            guard try Int.fetchOne(db, sql: "SELECT 1 FROM main.placed WHERE article = ?", arguments: [number]) == nil,
                let row = try Row.fetchOne(
                    db, sql: "SELECT likeness, words FROM library.joining WHERE article = ?", arguments: [number])
            else { return nil }
            let words: String = row[1]
            return StoryJoining(
                likeness: Double(row[0] as Int) / 1_000, words: words.split(separator: " ").map(String.init))
        }
        guard let kept, let article = try article(id) else { return nil }
        return kept.written(in: article)
    }

    /// Whether an article stands in its story because the reader put it there.
    public func isPlaced(_ id: ArticleID) throws -> Bool {
        guard let number = id.number else { return false }
        return try read { db in
            try Int.fetchOne(db, sql: "SELECT 1 FROM main.placed WHERE article = ?", arguments: [number]) != nil
        }
    }

    /// The days of a story, the earliest first; none for an unknown one.
    public func eventDays(of id: StoryID) throws -> [EventDay] {
        guard let number = id.number else { return [] }
        let rows = try read { db in
            let (condition, arguments) = try ReaderStories(db).condition(number)
            return try Row.fetchAll(
                db,
                sql: "SELECT a.ident, a.day FROM library.article a WHERE \(condition) ORDER BY a.second, a.serial",
                arguments: arguments)
        }
        return EventDay.of(rows.map { row in (ArticleID(number: row[0]), Day(number: row[1])) })
    }

    /// The articles of a story by the text they have: reposts and near copies stand behind the earliest of them, their origin.
    ///
    /// The origin is the one dated first, of one date the one imported first: where it was copied from nobody can tell from that alone.
    public func texts(of id: StoryID) throws -> [[ArticleID]] {
        guard let number = id.number else { return [] }
        return try read { db in try ReaderTexts(db).groups(of: number) }.map { $0.map(ArticleID.init(number:)) }
    }
}
