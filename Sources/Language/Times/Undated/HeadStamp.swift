import News

/// A line near the head of an article that holds nothing but a date, an hour and the words such lines are labelled with.
///
/// "Updated: November 11, 2011 20:09 IST", "AFP, Tuesday 2 Jul 2013", "05/02/2013": no such line says that it is the day of publication as a
/// plain "Published ..." does, so what is read of it is a reckoning.
struct HeadStamp {
    /// The first day it can mean, nil where it tells of the last change only.
    var first: Day?
    /// The last day it can mean.
    var last: Day
    /// The line.
    var words: String

    /// Blocks at the head that are looked at, and the scalars of the longest.
    private static let reach = (blocks: 12, scalars: 90)

    /// The first such line with a day up to `arrival`.
    static func first(in blocks: [Block], before arrival: Day) -> HeadStamp? {
        for block in blocks.prefix(reach.blocks) where mayHold(block.role) {
            let text = BlockText(block)
            guard text.scalars.count <= reach.scalars, let stamp = HeadStamp(text), stamp.last <= arrival else {
                continue
            }
            return stamp
        }
        return nil
    }

    private static func mayHold(_ role: Role) -> Bool {
        switch role {
        case .dateline, .byline, .body, .standfirst, .subheading, .boilerplate, .credit: true
        case .headline, .quote, .listItem, .caption, .related, .comment: false
        }
    }

    private init?(_ text: BlockText) {
        let tokens = TimeTokens.of(text.scalars)
        let times = TimeReader(tokens: tokens).expressions()
        let isTimed = times.reduce(into: Set<Int>()) { $0.formUnion($1.from..<$1.to) }
        var isUpdate: Bool?
        for (place, token) in tokens.enumerated() where !isTimed.contains(place) {
            let word = text.string(token.start, token.end)
            if HeadStamp.updates.contains(word.lowercased()) { isUpdate = isUpdate ?? true }
            if HeadStamp.firsts.contains(word.lowercased()) { isUpdate = false }
            guard HeadStamp.isLabel(word) else { return nil }
        }
        let days = times.compactMap(HeadStamp.days)
        guard let first = days.first,
            days.allSatisfy({ $0.last >= first.first && $0.first.number - first.last.number <= 31 })
        else { return nil }
        self.first = isUpdate == true ? nil : first.first
        last = isUpdate == true ? days.map(\.last).max() ?? first.last : first.last
        words = text.string(0, text.scalars.count)
    }

    private static func days(_ time: RoughTime) -> (first: Day, last: Day)? {
        switch time.core {
        case .day(let year?, let month, let day, let weekday):
            guard let found = Day(year: year, month: month, day: day), weekday ?? found.weekday == found.weekday else {
                return nil
            }
            return (found, found)
        case .ambiguous(let year, let one, let two):
            guard let low = Day(year: year, month: one, day: two), let high = Day(year: year, month: two, day: one)
            else { return nil }
            return (min(low, high), max(low, high))
        default: return nil
        }
    }

    /// Numbers, signs, words of such lines, and what stands in capitals: a zone or an agency.
    private static func isLabel(_ word: String) -> Bool {
        guard word.contains(where: \.isLetter) else { return true }
        return labels.contains(word.lowercased())
            || word.count <= 5 && word.allSatisfy { $0.isUppercase || $0.isNumber }
    }

    private static let updates: Set<String> = ["updated", "update", "modified", "changed", "edited", "revised"]
    private static let firsts: Set<String> = ["published", "posted", "created", "publication", "issued", "released"]
    private static let labels = updates.union(firsts).union([
        "first", "last", "on", "at", "date", "story", "article", "am", "pm", "a", "p", "m", "local", "time", "hrs",
        "hours", "h",
        "the", "gmt", "est", "edt", "utc", "uk", "us", "of", "reuters", "and",
    ])
}
