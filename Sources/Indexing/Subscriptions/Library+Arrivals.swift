import GRDB
import News

extension Library {
    /// Notes which of the articles that were just taken in came by a feed that is subscribed to.
    ///
    /// Where the program ends before this, the feed's next whole reading notes them: a feed is only asked for what changed once its
    /// visit was noted, which comes after.
    func noteArrivals(_ articles: [Article], _ admissions: [Admission]) throws {
        guard articles.contains(where: { FeedShelf.address(of: $0) != nil }) else { return }
        let subscriptions = try read { db in
            try Row.fetchAll(db, sql: "SELECT origin, id FROM main.subscription").map {
                ($0[0] as String, $0[1] as Int64)
            }
        }
        guard !subscriptions.isEmpty else { return }
        let known = Dictionary(subscriptions) { first, _ in first }
        var arrivals: [(article: Int64, subscription: Int64)] = []
        var titles: [Int64: String] = [:]
        for (article, admission) in zip(articles, admissions) where admission.status != .refused {
            guard let number = admission.id.number, let origin = FeedShelf.address(of: article),
                let subscription = known[origin]
            else { continue }
            arrivals.append((number, subscription))
            titles[subscription] = titles[subscription] ?? article.feed?.title?.string
        }
        guard !arrivals.isEmpty else { return }
        try writeState { db in
            // One that was ended meanwhile takes nothing more in.
            let statement = try db.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO main.arrived(article, subscription)
                    SELECT ?, id FROM main.subscription WHERE id = ?
                    """)
            for arrival in arrivals { try statement.execute(arguments: [arrival.article, arrival.subscription]) }
            for (subscription, title) in titles { try Self.name(db, subscription, title) }
        }
    }

    /// Notes what a feed calls itself, where no visit has told yet.
    private static func name(_ db: Database, _ subscription: Int64, _ title: String?) throws {
        guard let title, !title.isEmpty else { return }
        try db.execute(
            sql: "UPDATE main.subscription SET feed_title = ? WHERE id = ? AND feed_title IS NULL",
            arguments: [title, subscription])
    }

    /// Gives a new subscription the articles of its feed that the library holds already.
    static func adopt(_ db: Database, _ id: SubscriptionID, origin: String) throws {
        let known = try Row.fetchOne(db, sql: "SELECT id, title FROM library.feed WHERE url = ?", arguments: [origin])
        guard let known else { return }
        let row: Int64 = known[0]
        try name(db, id.number, known[1])
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO main.arrived(article, subscription)
                SELECT a.ident, ? FROM library.words w CROSS JOIN library.article a ON a.key = w.rowid
                WHERE w.words MATCH ?
                """, arguments: [id.number, "facets : \"\(Facet.feed(row))\""])
    }
}
