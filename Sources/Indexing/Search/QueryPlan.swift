import GRDB
import News

/// What the index is asked for a query, and what is checked against the text afterwards.
///
/// `match` and `conditions` find every article that can match; where they find more (the index knows stems only, so a phrase
/// "final push" also finds "finally pushing"), `check` decides. Whatever was typed is a quoted FTS5 string inside a bound
/// parameter, or a bound parameter of its own.
struct QueryPlan {
    /// A condition on the article's row, in SQL of our own, with what was typed as its arguments.
    struct Condition {
        /// The words of SQL.
        var sql: String
        /// What stands for its question marks.
        var arguments: StatementArguments
        /// Whether few articles satisfy it, and an index names them: then the search begins with those.
        var isSmall = false
    }

    /// The query it is the plan of, names opened into their spellings.
    var query: Query
    /// The FTS5 expression, nil where the index does not narrow the search.
    var match: String?
    /// What the row must satisfy besides.
    var conditions: [Condition] = []
    /// The row keys that can match, by the dates that were asked for.
    var keys: ClosedRange<Int64> = .min ... .max - 1
    /// The query to hold against the article's text, nil where what was found is exact.
    var check: Query?
    /// The patterns to show, those that are excluded left out.
    var patterns: [TextPattern] = []
    /// An FTS5 expression for articles that hold some of the words, where all were asked for, and everything else that was asked.
    var some: String?
    /// What to hold against the text of those articles: what was asked besides words, nil where the expression says it all.
    var someCheck: Query?
    /// Whether nothing can match.
    var isEmpty = false
}
