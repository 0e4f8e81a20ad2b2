import GRDB
import News

extension Library {
    /// Stories, the one with the newest article first, page by page.
    ///
    /// - Parameter limit: how many at most; 0 is all.
    /// - Throws: `LibraryFault`, 64 for a cursor that is none of this list's.
    public func stories(after: News.Cursor?, limit: Int) throws -> Page<Story> {
        let place = try after.map { try ListPlace(cursor: $0, list: .stories) }
        return try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT id, newest FROM library.story
                    WHERE newest <= ? AND (newest < ? OR id < ?) ORDER BY newest DESC, id DESC LIMIT ?
                    """,
                arguments: [
                    place?.key ?? .max, place?.key ?? .max, place?.tie ?? .max, limit > 0 ? limit + 1 : -1,
                ])
            let shown = limit > 0 ? Array(rows.prefix(limit)) : rows
            let stories = try StoryRows.fetch(db, numbers: shown.map { $0[0] })
            var next: News.Cursor?
            if shown.count < rows.count, let last = shown.last {
                next = ListPlace(list: .stories, key: last[1], tie: last[0]).cursor
            }
            let total = Int(try Counter.value(db, .stories, schema: "library"))
            return Page(elements: stories, next: next, total: total)
        }
    }

    /// One story, nil where there is none of that id.
    public func story(_ id: StoryID) throws -> Story? {
        guard let number = id.number else { return nil }
        return try read { db in try StoryRows.fetch(db, numbers: [number]).first }
    }
}
