import GRDB
import News

/// Counts articles by the calendar, and finds the story most of them belong to.
struct PeriodCounts {
    private struct Share {
        var articles = 0
        var newest = Int64.min
        var title = Title(text: .empty, isFirstLine: true)
    }

    private let unit: CalendarUnit
    private var shares: [Day: [Int64: Share]] = [:]
    private var undated = 0

    private let stories: ReaderStories

    init(unit: CalendarUnit, stories: ReaderStories) { (self.unit, self.stories) = (unit, stories) }

    /// Takes the rows of a query.
    mutating func add(_ db: Database, sql: String) throws {
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() { add(row) }
    }

    /// Takes a row: day, story, number of articles, key and title of the newest of them, whether they state no date, and the article where
    /// it is a single one.
    mutating func add(_ row: Row) {
        let count: Int = row[2]
        if row[6] {
            undated += count
            return
        }
        let first = unit.stretch(of: Day(number: row[0])).lowerBound
        let grouped: Int64 = row[1]
        let story = (row[7] as Int64?).map { stories.story(of: $0, in: grouped) } ?? stories.shown(grouped)
        var share = shares[first]?[story] ?? Share()
        share.articles += count
        if row[3] > share.newest {
            share.newest = row[3]
            share.title = Title(text: PlainText(row[4] as String), isFirstLine: row[5])
        }
        shares[first, default: [:]][story] = share
    }

    /// The periods, the newest first.
    var periods: Periods {
        let periods = shares.sorted { $0.key > $1.key }.compactMap { first, stories -> Period? in
            // Of equals the one told last.
            guard
                let most = stories.max(by: {
                    ($0.value.articles, $0.value.newest) < ($1.value.articles, $1.value.newest)
                })
            else { return nil }
            return Period(
                days: unit.stretch(of: first), articles: stories.values.reduce(0) { $0 + $1.articles },
                stories: stories.count, largest: StoryID(number: most.key), inLargest: most.value.articles,
                title: most.value.title)
        }
        return Periods(elements: periods, undated: undated)
    }
}
