import GRDB
import News

/// Orders the newest matches by BM25, as many of them as the time allows.
///
/// FTS5 scores about a million hits a second, so ranking all hits of a common word in a large library takes too long to wait
/// for. The window of the newest matches grows while the budget lasts; `wasCut` tells that older ones were not ranked.
struct Ranking {
    /// How much a word counts in title, body, authors and facets.
    static let weights = "3.0, 1.0, 1.0, 0.0, 0.0"
    /// How many matches are ranked whatever the budget.
    private static let smallest = 4_000

    /// The newest article in order of import that takes part, so that later pages rank the same articles.
    let asOf: Int64
    /// Whether older matches were left out.
    private(set) var wasCut = false
    /// Whether matches follow the page that was taken.
    private(set) var hasMore = false

    private let matches: Matches
    private var ranked: [(key: Int64, score: Double)] = []

    /// Ranks the matches of a plan that has an FTS5 expression.
    init(_ matches: Matches, asOf: Int64?, budget: Duration?) throws {
        self.matches = matches
        self.asOf = try asOf ?? Counter.value(matches.db, .serial, schema: "library")
        guard let match = matches.plan.match else { return }
        guard let budget else {
            ranked = try Self.rank(matches.db, match, from: .min)
            return
        }
        let clock = ContinuousClock()
        let start = clock.now
        var size = Self.smallest
        while true {
            let low = try Self.lowest(matches.db, match, of: size)
            ranked = try Self.rank(matches.db, match, from: low ?? .min)
            wasCut = low != nil
            // The next round ranks four times as many, and all of it must fit into what is left.
            guard wasCut, (clock.now - start) * 6 < budget else { return }
            size *= 4
        }
    }

    /// So many matches from a place in the ranking on.
    mutating func page(from first: Int, count: Int) throws -> [(key: Int64, score: Double)] {
        var page: [(key: Int64, score: Double)] = []
        var place = 0
        for entry in ranked {
            guard try takesPart(entry.key), try matches.satisfiesConditions(entry.key), try matches.holds(entry.key)
            else {
                continue
            }
            defer { place += 1 }
            if place < first { continue }
            if page.count == count {
                hasMore = true
                return page
            }
            page.append(entry)
        }
        return page
    }

    private func takesPart(_ key: Int64) throws -> Bool {
        let statement = try matches.db.cachedStatement(sql: "SELECT serial FROM library.article WHERE key = ?")
        return (try Int64.fetchOne(statement, arguments: [key]) ?? .max) <= asOf
    }

    /// The key of the match of that number from the newest, nil where there are fewer.
    private static func lowest(_ db: Database, _ match: String, of count: Int) throws -> Int64? {
        let rows = try Int64.fetchCursor(
            db, sql: "SELECT rowid FROM library.words WHERE words MATCH ? ORDER BY rowid DESC", arguments: [match])
        var passed = 0
        while let key = try rows.next() {
            passed += 1
            if passed == count { return try rows.next() == nil ? nil : key }
        }
        return nil
    }

    /// The matches from a key on, the best first, the newer first among equals.
    static func rank(_ db: Database, _ match: String, from low: Int64) throws -> [(key: Int64, score: Double)] {
        var ranked: [(key: Int64, score: Double)] = []
        let rows = try Row.fetchCursor(
            db, sql: "SELECT rowid, bm25(words, \(weights)) FROM library.words WHERE words MATCH ? AND rowid >= ?",
            arguments: [match, low])
        while let row = try rows.next() { ranked.append((row[0], -(row[1] as Double))) }
        return ranked.sorted { ($0.score, $0.key) > ($1.score, $1.key) }
    }
}
