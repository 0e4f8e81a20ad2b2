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
            let stories = try ReaderStories(db)
            let changed = try stories.changed(db)
            let own = try rows(db, stories, changed.shown)
            let place = place.map { StoryPlace(newest: $0.key, id: $0.tie) } ?? .top
            // So many more are read as may have to be left out.
            let read = try Row.fetchAll(
                db,
                sql: """
                    SELECT newest, id FROM library.story
                    WHERE newest <= ? AND (newest < ? OR id < ?) ORDER BY newest DESC, id DESC LIMIT ?
                    """,
                arguments: [
                    place.newest, place.newest, place.id, limit > 0 ? limit + 1 + changed.hidden.count : -1,
                ]
            ).map { StoryPlace(newest: $0[0], id: $0[1]) }
            let rows = (read.filter { !changed.hidden.contains($0.id) } + own.filter { $0 < place }).sorted(by: >)
            let shown = limit > 0 ? Array(rows.prefix(limit)) : rows
            var next: News.Cursor?
            if shown.count < rows.count, let last = shown.last {
                next = ListPlace(list: .stories, key: last.newest, tie: last.id).cursor
            }
            let known = try Counter.value(db, .stories, schema: "library")
            let total = try Int(known) - hiddenCount(db, changed.hidden) + own.count
            return Page(
                elements: try StoryRows.fetch(db, numbers: shown.map(\.id), stories), next: next, total: total)
        }
    }

    /// Where a story stands in the list: the one with the newest article first.
    private struct StoryPlace: Comparable {
        var newest: Int64
        var id: Int64

        /// Before all others.
        static let top = StoryPlace(newest: .max, id: .max)

        static func < (left: StoryPlace, right: StoryPlace) -> Bool {
            (left.newest, left.id) < (right.newest, right.id)
        }
    }

    /// The places of the stories the reader made or changed, as far as they have articles.
    private func rows(_ db: Database, _ stories: ReaderStories, _ shown: Set<Int64>) throws -> [StoryPlace] {
        try shown.compactMap { id in
            try stories.extent(of: id, db).map { StoryPlace(newest: $0.newest, id: id) }
        }
    }

    /// How many of these stories the library counts.
    private func hiddenCount(_ db: Database, _ hidden: Set<Int64>) throws -> Int {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM library.story WHERE id = ?")
        return try hidden.count { try Int.fetchOne(statement, arguments: [$0]) != nil }
    }

    /// One story, nil where there is none of that id; one that the reader merged into another is that other.
    public func story(_ id: StoryID) throws -> Story? {
        guard let number = id.number else { return nil }
        return try read { db in try StoryRows.fetch(db, numbers: [number], ReaderStories(db)).first }
    }
}
