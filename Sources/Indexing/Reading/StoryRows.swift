import GRDB
import News

/// Puts stories together from the rows of their articles.
enum StoryRows {
    /// The stories of these numbers, in the order given; unknown ones are left out.
    static func fetch(_ db: Database, numbers: [Int64]) throws -> [Story] {
        try numbers.compactMap { try fetch(db, number: $0) }
    }

    private static func fetch(_ db: Database, number: Int64) throws -> Story? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT a.ident, a.key, a.title, a.first_line, o.name, a.dating, a.second,
                    EXISTS (SELECT 1 FROM main.read WHERE article = a.ident)
                FROM library.article a LEFT JOIN library.outlet o ON o.id = a.outlet
                WHERE a.story = ? ORDER BY a.serial
                """)
        var story: Story?
        var named: (hasHeadline: Bool, key: Int64) = (false, .min)
        let rows = try Row.fetchCursor(statement, arguments: [number])
        while let row = try rows.next() {
            let title = Title(text: PlainText(row[2] as String), isFirstLine: row[3])
            let dating = Dating(stored: row[5])
            let moment = dating.shown ?? .instant(Instant(seconds: row[6]))
            var grown =
                story
                ?? Story(
                    id: StoryID(number: number), title: title, articles: [], outlets: [], outletless: 0, first: moment,
                    last: moment, unread: 0)
            grown.articles.append(ArticleID(number: row[0]))
            if let name = row[4] as String? {
                let outlet = PlainText(name)
                if !grown.outlets.contains(outlet) { grown.outlets.append(outlet) }
            } else {
                grown.outletless += 1
            }
            (grown.first, grown.last) = (min(grown.first, moment), max(grown.last, moment))
            if !(row[7] as Bool) { grown.unread += 1 }
            let name = (hasHeadline: !title.isFirstLine, key: row[1] as Int64)
            if (name.hasHeadline ? 1 : 0, name.key) > (named.hasHeadline ? 1 : 0, named.key) {
                (grown.title, named) = (title, name)
            }
            story = grown
        }
        return story
    }
}
