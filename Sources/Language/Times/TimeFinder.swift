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
        spans(of: texts.map { ReadBlock($0) }, anchor: anchor)
    }

    /// The time expressions of an article that was published so.
    ///
    /// Where its day was only reckoned, relative words are resolved against the first and the last day it can be: what comes out alike is
    /// kept and marked, the rest stays unresolved.
    static func times(in texts: [BlockText], published: Dating) -> [TimeSpan] {
        guard published.isReckoned, let first = published.earliest?.day, let last = published.latest?.day,
            last.number - first.number <= longestReckoning
        else { return times(in: texts, anchor: published.value) }
        let read = texts.map { ReadBlock($0) }
        let early = spans(of: read, anchor: .day(first))
        let late = first == last ? early : spans(of: read, anchor: .day(last))
        let both = Dictionary(late.map { (Place($0), $0) }) { one, _ in one }
        let alike = Dictionary(early.filter { isAlike($0, both[Place($0)]) }.map { (Place($0), $0) }) { one, _ in one }
        return spans(of: read, anchor: nil).map { bare in
            guard var time = alike[Place(bare)], !isAlike(bare, time) else { return bare }
            time.isReckoned = true
            time.basis = "\(time.basis); the article's date is reckoned"
            return time
        }
    }

    /// Days of the longest stretch an article can be of whose relative words are resolved.
    private static let longestReckoning = 366

    private struct Place: Hashable {
        var block: Int
        var start: Int

        init(_ time: TimeSpan) { (block, start) = (time.span.block, time.span.start) }
    }

    private static func isAlike(_ one: TimeSpan, _ other: TimeSpan?) -> Bool {
        one.value == other?.value && one.earliest == other?.earliest && one.latest == other?.latest
    }

    /// A block with its tokens and the rough times in it.
    private struct ReadBlock {
        var text: BlockText
        var tokens: [TimeToken]
        var found: [RoughTime]

        init(_ text: BlockText) {
            self.text = text
            tokens = TimeTokens.of(text.scalars)
            found = TimeReader(tokens: tokens).expressions()
        }
    }

    private static func spans(of read: [ReadBlock], anchor: Moment?) -> [TimeSpan] {
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
