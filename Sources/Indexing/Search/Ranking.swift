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
            ranked = try rank(match, from: .min)
            return
        }
        let clock = ContinuousClock()
        let start = clock.now
        var size = Self.smallest
        while true {
            let low = try lowest(match, of: size)
            ranked = try rank(match, from: low ?? .min)
            wasCut = low != nil
            // The next round ranks four times as many, and all of it must fit into what is left.
            guard wasCut, (clock.now - start) * 6 < budget else { return }
            size *= 4
        }
    }

    /// So many matches after a place in the ranking.
    ///
    /// The place is found by its row; where that row matches no more, by how many were shown.
    mutating func page(after place: ListPlace?, count: Int) throws -> [(key: Int64, score: Double)] {
        var page: [(key: Int64, score: Double)] = []
        var toPass = 0
        var start = 0
        if let place {
            if let last = ranked.firstIndex(where: { $0.key == place.key }) {
                start = last + 1
            } else {
                toPass = Int(place.tie)
            }
        }
        for entry in ranked[start...] {
            guard try takesPart(entry.key), try matches.satisfiesConditions(entry.key), try matches.holds(entry.key)
            else {
                continue
            }
            if toPass > 0 {
                toPass -= 1
                continue
            }
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
    private func lowest(_ match: String, of count: Int) throws -> Int64? {
        let keys = matches.plan.keys
        let rows = try Int64.fetchCursor(
            matches.db,
            sql: """
                SELECT rowid FROM library.words WHERE words MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC
                """, arguments: [match, keys.lowerBound, keys.upperBound])
        var passed = 0
        while let key = try rows.next() {
            passed += 1
            if passed == count { return try rows.next() == nil ? nil : key }
        }
        return nil
    }

    /// The matches from a key on, the best first, the newer first among equals.
    private func rank(_ match: String, from low: Int64) throws -> [(key: Int64, score: Double)] {
        let keys = matches.plan.keys
        var ranked: [(key: Int64, score: Double)] = []
        let rows = try Row.fetchCursor(
            matches.db,
            sql: """
                SELECT rowid, bm25(words, \(Self.weights)) FROM library.words
                WHERE words MATCH ? AND rowid >= ? AND rowid < ?
                """, arguments: [match, max(low, keys.lowerBound), keys.upperBound])
        while let row = try rows.next() { ranked.append((row[0], -(row[1] as Double))) }
        return ranked.sorted { ($0.score, $0.key) > ($1.score, $1.key) }
    }
}
