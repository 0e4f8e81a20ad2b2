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

    init(unit: CalendarUnit) { self.unit = unit }

    /// Takes a row of day, story, number of articles, key and title of the newest of them, and whether they state no date.
    mutating func add(_ row: Row) {
        let count: Int = row[2]
        if row[6] {
            undated += count
            return
        }
        let first = unit.stretch(of: Day(number: row[0])).lowerBound
        let story: Int64 = row[1]
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
