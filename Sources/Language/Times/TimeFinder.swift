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
        blocks.filter(\.role.isAnalysed).flatMap { times(in: BlockText($0), anchor: anchor) }
    }

    /// The time expressions of one block, laid out already.
    static func times(in text: BlockText, anchor: Moment?) -> [TimeSpan] {
        let tokens = TimeTokens.of(text.scalars)
        let found = TimeReader(tokens: tokens).expressions()
        var spoken = SpokenDay(tokens: tokens)
        var offset: Int?
        if case .instant(let instant) = anchor { offset = instant.offset }
        return found.compactMap { rough in
            var time = rough
            let direction = TimeDirection.of(tokens, from: time.from, to: time.to)
            if case .unit(let unit, 1) = time.core, direction.isBack, tokens[time.from].text == "the" {
                time.core = .anaphora(1, unit, sign: 1)
            }
            let start = tokens[time.from].start
            let end = tokens[time.to - 1].end
            let words = text.string(start, end)
            let said = spoken.day(for: time)
            let resolver = TimeResolver(
                anchor: said ?? anchor?.day, offset: offset,
                direction: direction,
                anchorName: said == nil ? "the article's date" : "the day it was said", named: spoken.named)
            guard let resolved = resolver.resolve(time, words: words) else { return nil }
            spoken.heard(time, resolved)
            return TimeSpan(
                span: text.span(start, end), kind: resolved.kind, value: resolved.value,
                earliest: resolved.instant.map(Moment.instant) ?? resolved.first.map(Moment.day),
                latest: resolved.instant.map(Moment.instant) ?? resolved.last.map(Moment.day),
                basis: PlainText(resolved.basis))
        }
    }
}
