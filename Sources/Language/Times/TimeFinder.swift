import News

/// Finds time expressions in an article and says which days they mean, and why.
///
/// A table of word classes (`TimeWord`) and one of patterns over them (`TimePatterns`) give rough times, after the layout of
/// SynTime (Zhong et al. 2017) and SUTime (Chang and Manning 2012); a resolver counts those from the article's date by the habits
/// of news: a bare weekday is the most recent one, the day of publication included, unless the clause looks ahead.
public enum TimeFinder {
    /// The time expressions of the analysed blocks, in reading order.
    ///
    /// - Parameter anchor: the article's publication; without it relative words keep a nil value and the basis says so.
    ///   Days that do not exist (31 February, year 0) are left out.
    public static func times(in blocks: [Block], anchor: Moment?) -> [TimeSpan] {
        times(in: blocks.filter(\.role.isAnalysed).map { BlockText($0) }, anchor: anchor)
    }

    /// The time expressions of an article's blocks, laid out already, in reading order.
    static func times(in texts: [BlockText], anchor: Moment?) -> [TimeSpan] {
        let read = texts.map { text in
            let tokens = TimeTokens.of(text.scalars)
            return (text: text, tokens: tokens, found: TimeReader(tokens: tokens).expressions())
        }
        var teller = TimeTeller(anchor: anchor, isHistory: isHistory(read.map(\.found)))
        return read.flatMap { teller.spans(of: $0.found, $0.tokens, $0.text) }
    }

    /// Whether an article tells of years, in order, and says nothing of "Tuesday" or "last week".
    ///
    /// In such a text "in August" goes on from the paragraph before; in news it does not.
    private static func isHistory(_ found: [[RoughTime]]) -> Bool {
        var (dated, relative) = (0, 0)
        for time in found.joined() {
            switch time.core {
            case .day(.some, _, _, nil), .days(.some, _, _, _), .month(.some, _, nil), .year, .years: dated += 1
            case .weekday, .today, .unit(_, -1), .unit(_, 0), .distance, .past: relative += 1
            default: break
            }
        }
        return dated >= 4 && relative * 4 <= dated
    }
}
