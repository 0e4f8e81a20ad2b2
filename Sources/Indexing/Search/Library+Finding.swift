import GRDB
import News

extension Library {
    /// Rows that match a query, in order, and how they were found.
    struct Finding {
        /// One row.
        struct Row {
            var key: Int64
            var summary: ArticleSummary
            var score: Double?
        }

        var rows: [Row]
        var next: News.Cursor?
        var total: Int?
        var wasCut = false
        var plan: QueryPlan
    }

    /// Finds the rows of a page.
    func find(
        _ query: Query, sort: News.SortOrder, after: News.Cursor?, limit: Int, budget: Duration?
    ) throws -> Finding {
        let place = try after.map { try ListPlace(cursor: $0, list: sort == .newest ? .newest : .relevance) }
        return try read { db in
            try find(db, query, sort: sort, place: place, limit: limit, budget: budget)
        }
    }

    /// The numbers of every article that matches.
    func numbers(matching query: Query) throws -> [Int64] {
        try read { db in
            let tokenizer = try TextTokenizer(db)
            let plan = try QueryPlanner(db: db, tokenizer: tokenizer).plan(query)
            guard !plan.isEmpty else { return [] }
            let matches = Matches(db: db, plan: plan, check: QueryCheck(db: db, tokenizer: tokenizer))
            let statement = try db.cachedStatement(sql: "SELECT ident FROM library.article WHERE key = ?")
            return try matches.newest(below: nil, count: .max).compactMap {
                try Int64.fetchOne(statement, arguments: [$0])
            }
        }
    }

    /// Finds the rows of a page, in a read that is under way.
    func find(
        _ db: Database, _ query: Query, sort: News.SortOrder, place: ListPlace?, limit: Int, budget: Duration?
    ) throws -> Finding {
        let tokenizer = try TextTokenizer(db)
        let plan = try QueryPlanner(db: db, tokenizer: tokenizer).plan(query)
        var finding = Finding(rows: [], plan: plan)
        if plan.isEmpty { return finding }
        let wanted = limit > 0 ? limit : Int.max - 1
        let matches = Matches(db: db, plan: plan, check: QueryCheck(db: db, tokenizer: tokenizer))
        if sort == .relevance, plan.match != nil {
            var ranking = try Ranking(matches, asOf: place?.asOf, budget: budget)
            let ranked = try ranking.page(after: place, count: wanted)
            let scores = Dictionary(ranked.map { ($0.key, $0.score) }) { first, _ in first }
            finding.rows = try SummaryRows.fetch(db, keys: ranked.map(\.key)).map {
                Finding.Row(key: $0.key, summary: $0.summary, score: scores[$0.key])
            }
            finding.wasCut = ranking.wasCut
            if ranking.hasMore, let last = ranked.last {
                let shown = (place?.tie ?? 0) + Int64(ranked.count)
                finding.next = ListPlace(list: .relevance, key: last.key, tie: shown, asOf: ranking.asOf).cursor
            }
        } else {
            let keys = try matches.newest(below: place?.key, count: wanted < Int.max - 1 ? wanted + 1 : wanted)
            let shown = keys.count > wanted ? Array(keys.prefix(wanted)) : keys
            finding.rows = try SummaryRows.fetch(db, keys: shown).map {
                Finding.Row(key: $0.key, summary: $0.summary, score: nil)
            }
            if shown.count < keys.count, let last = shown.last {
                finding.next = ListPlace(list: sort == .newest ? .newest : .relevance, key: last).cursor
            }
        }
        if query == .everything { finding.total = Int(try Counter.value(db, .articles, schema: "library")) }
        return finding
    }
}
