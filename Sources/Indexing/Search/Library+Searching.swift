import GRDB
import News

extension Library {
    /// Searches, and answers with the passages that were found.
    ///
    /// Every word must be found. Where fewer articles than a page match them all, the best matches of some of the words follow,
    /// with `matchesAll` false. `newest` needs no scoring and is quick at any size; `relevance` ranks the newest matches, as many
    /// as the budget allows, and says in `wasCut` when that was not all.
    ///
    /// - Parameters:
    ///   - after: the `next` of the answer before, of the same query and order.
    ///   - limit: how many hits at most; 0 is all.
    ///   - budget: how long ranking may take; nil ranks everything.
    /// - Throws: `LibraryFault`, 64 for a cursor that is none of this list's.
    public func search(
        _ query: Query, sort: News.SortOrder, after: News.Cursor?, limit: Int, budget: Duration?
    ) throws -> SearchAnswer {
        let place = try after.map { try ListPlace(cursor: $0, list: sort == .newest ? .newest : .relevance) }
        return try read { db in
            let found = try find(db, query, sort: sort, place: place, limit: limit, budget: budget)
            let tokenizer = try TextTokenizer(db)
            let snippets = SnippetMaker(patterns: found.plan.patterns)
            func hit(_ row: Finding.Row, matchesAll: Bool) throws -> Hit {
                let text = try SearchedText.fetch(db, key: row.key, tokenizer: tokenizer)
                let snippet = snippets.snippet(of: text)
                return Hit(
                    article: row.summary, score: row.score, snippet: snippet.text, marks: snippet.marks,
                    line: snippet.line, matchesAll: matchesAll, spelt: spelt(found.plan.query, in: text, tokenizer))
            }
            var hits = try found.rows.map { try hit($0, matchesAll: true) }
            let page = limit > 0 ? limit : Self.usualPage
            var total: Int?
            if after == nil, found.next == nil {
                total = hits.count
                if hits.count < page {
                    let known = Set(found.rows.map(\.key))
                    let rest = try someMatches(db, found.plan, without: known, count: page - hits.count, budget: budget)
                    hits += try rest.map { try hit($0, matchesAll: false) }
                }
            } else if !found.plan.isEmpty {
                let matches = Matches(db: db, plan: found.plan, check: QueryCheck(db: db, tokenizer: tokenizer))
                total = try found.total ?? matches.count(upTo: found.plan.check == nil ? 10_000 : 500)
            }
            var answer = SearchAnswer(hits: hits, next: found.next, matchingAll: total, wasCut: found.wasCut)
            if after == nil { try countSpellings(db, query, found.plan.query, tokenizer, into: &answer) }
            return answer
        }
    }

    /// The page that is filled up with matches of some words where everything was asked for.
    private static let usualPage = 50

    /// The best matches of some of the words, those that match all left out.
    private func someMatches(
        _ db: Database, _ plan: QueryPlan, without known: Set<Int64>, count: Int, budget: Duration?
    ) throws -> [Finding.Row] {
        guard let some = plan.some, some != plan.match else { return [] }
        var wider = plan
        (wider.match, wider.check) = (some, plan.someCheck)
        let check = QueryCheck(db: db, tokenizer: try TextTokenizer(db))
        var ranking = try Ranking(Matches(db: db, plan: wider, check: check), asOf: nil, budget: budget)
        let page = try ranking.page(after: nil, count: count + known.count)
        let ranked = page.filter { !known.contains($0.key) }.prefix(count)
        let scores = Dictionary(ranked.map { ($0.key, $0.score) }) { first, _ in first }
        return try SummaryRows.fetch(db, keys: ranked.map(\.key)).map {
            Finding.Row(key: $0.key, summary: $0.summary, score: scores[$0.key])
        }
    }
}
