import News

/// When an article was written that states no date, as far as its words tell.
public enum TextDating {
    /// The stretch of days, with the words it rests on; nil where they bound nothing.
    ///
    /// What names a year bounds it first: "in 2018" told as past, "in 2020" as to come. Within these bounds a dateline without its year,
    /// a weekday with its date ("Sunday 10 February"), and months told as past or to come leave some days of some years; where they leave
    /// those of one year only, these are the answer. Clues that contradict each other count for nothing. `value` stays nil: it is a
    /// reckoning, and no date that anybody stated.
    ///
    /// - Parameters:
    ///   - filed: the day of its dateline, where that has no year.
    ///   - arrival: when it came in: it was not written later.
    public static func dating(
        of blocks: [Block], filed: (month: Int, day: Int)? = nil, before arrival: Instant
    ) -> Dating? {
        let clues = DayClues(blocks).found
        let hard = bounds(clues, arrival.day)
        if let stamp = HeadStamp.first(in: blocks, before: arrival.day) { return stamped(stamp, hard) }
        guard let first = hard.first else {
            return hard.last.map {
                Dating(earliest: nil, latest: .day($0.day), why: "\(quoted($0.words)) is told as to come")
            }
        }
        var soft = clues.filter { !$0.isHard }
        if let filed { soft.append(DayClue(rule: .filed(month: filed.month, day: filed.day), words: "")) }
        return within(first, hard.last, soft, arrival)
            ?? Dating(
                earliest: .day(first.day), latest: hard.last.map { .day($0.day) } ?? .instant(arrival),
                why: why(hard))
    }

    /// The day of a line at the head, unless the text tells of something later as past, or of something earlier as to come.
    private static func stamped(_ stamp: HeadStamp, _ hard: (first: Bound?, last: Bound?)) -> Dating? {
        if let first = hard.first, first.day > stamp.last { return nil }
        if let last = hard.last, let first = stamp.first, last.day < first { return nil }
        let line = "the line \(quoted(stamp.words)) at its head"
        guard let first = stamp.first else {
            return Dating(earliest: hard.first.map { .day($0.day) }, latest: .day(stamp.last), why: line)
        }
        return Dating(earliest: .day(first), latest: .day(stamp.last), why: line)
    }

    /// A bound and the words it rests on.
    private typealias Bound = (day: Day, words: String)

    /// The latest day told as past and the earliest told as to come; neither where they cross.
    private static func bounds(_ clues: [DayClue], _ arrival: Day) -> (first: Bound?, last: Bound?) {
        var (first, last): (Bound?, Bound?) = (nil, nil)
        for clue in clues {
            switch clue.rule {
            case .notBefore(let day) where day <= arrival && day > first?.day ?? earliest: first = (day, clue.words)
            case .notAfter(let day) where day < last?.day ?? arrival: last = (day, clue.words)
            default: break
            }
        }
        if let from = first?.day, let to = last?.day, from > to { return (nil, nil) }
        return (first, last)
    }

    /// Years before newspapers bound nothing.
    private static let earliest = Day(year: 1800, month: 1, day: 1) ?? Day(number: 0)

    /// The days of one year that the clues without a year leave, nil where they leave none or those of several years.
    private static func within(_ first: Bound, _ last: Bound?, _ clues: [DayClue], _ arrival: Instant) -> Dating? {
        let window = first.day...max(first.day, min(last?.day ?? arrival.day, arrival.day))
        var left = [window]
        var telling: [DayClue] = []
        for clue in clues {
            let next = DayClue.common(left, clue.stretches(in: window))
            if next != left { telling.append(clue) }
            left = next
        }
        guard !telling.isEmpty, let from = left.first?.lowerBound, let to = left.last?.upperBound else { return nil }
        guard to.number - from.number <= longest else { return nil }
        // The first and the last to tell are named, and the bounds that the year rests on.
        let named = telling.count > 2 ? Array(telling.prefix(1) + telling.suffix(1)) : telling
        let words = named.map(\.told) + ["the year because \(why((first, last)))"]
        return Dating(earliest: .day(from), latest: .day(to), why: words.joined(separator: ", "))
    }

    /// Days of the longest stretch that is told as one of a year.
    private static let longest = 366

    private static func why(_ bounds: (first: Bound?, last: Bound?)) -> String {
        [
            bounds.first.map { "\(quoted($0.words)) is told as past" },
            bounds.last.map { "\(quoted($0.words)) \(bounds.first == nil ? "is told " : "")as to come" },
        ]
        .compactMap(\.self).joined(separator: ", ")
    }

    private static func quoted(_ words: String) -> String { "\"\(words)\"" }
}
