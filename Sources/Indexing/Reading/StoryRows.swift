import GRDB
import News

/// Puts stories together from the rows of their articles.
enum StoryRows {
    /// The stories of these numbers, in the order given; unknown ones are left out.
    ///
    /// A story the reader merged into another is that one.
    static func fetch(_ db: Database, numbers: [Int64], _ stories: ReaderStories) throws -> [Story] {
        try numbers.compactMap { try fetch(db, number: stories.shown($0), stories) }
    }

    private static func fetch(_ db: Database, number: Int64, _ stories: ReaderStories) throws -> Story? {
        let (condition, arguments) = stories.condition(number)
        let statement = try db.cachedStatement(
            sql: """
                SELECT a.ident, a.key, a.title, a.first_line, o.name, a.dating, a.second,
                    EXISTS (SELECT 1 FROM main.read WHERE article = a.ident)
                FROM library.article a LEFT JOIN library.outlet o ON o.id = a.outlet
                WHERE \(condition) ORDER BY a.serial
                """)
        var articles: [ArticleID] = []
        var outlets: [PlainText] = []
        var named: Set<String> = []
        var outletless = 0
        var unread = 0
        // Only the outermost dates and the title that is shown are read: a story may have thousands of articles.
        var first: (second: Int64, dating: String) = (.max, "")
        var last: (second: Int64, dating: String) = (.min, "")
        var title: (rank: (Int, Int64), text: String) = ((-1, .min), "")
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() {
            articles.append(ArticleID(number: row[0]))
            if let name = row[4] as String? {
                if named.insert(name).inserted { outlets.append(PlainText(name)) }
            } else {
                outletless += 1
            }
            let second: Int64 = row[6]
            if second < first.second { first = (second, row[5]) }
            if second > last.second { last = (second, row[5]) }
            if !(row[7] as Bool) { unread += 1 }
            let rank = (row[3] as Bool ? 0 : 1, row[1] as Int64)
            if rank > title.rank { title = (rank, row[2]) }
        }
        guard !articles.isEmpty else { return nil }
        func moment(_ end: (second: Int64, dating: String)) -> Moment {
            Dating(stored: end.dating).shown ?? .instant(Instant(seconds: end.second))
        }
        let name = try String.fetchOne(
            db.cachedStatement(sql: "SELECT name FROM main.called WHERE story = ?"), arguments: [number])
        if let name { title = ((1, .max), name) }
        var story = Story(
            id: StoryID(number: number), title: Title(text: PlainText(title.text), isFirstLine: title.rank.0 == 0),
            articles: articles, outlets: outlets, outletless: outletless, first: moment(first), last: moment(last),
            unread: unread)
        story.isNamed = name != nil
        return story
    }
}
