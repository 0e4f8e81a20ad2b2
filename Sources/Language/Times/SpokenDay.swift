import News

/// What was named before in a block: the day words between quotation marks were said on, where the same sentence
/// names it before them, and the time a story told in order goes on from.
///
/// "On Wednesday, she predicted it would end 'next week'": next week counts from Wednesday.
struct SpokenDay {
    let tokens: [TimeToken]
    private var last: (day: Day, to: Int)?
    /// The last time named in the block that stands by itself or was counted from such a one.
    private(set) var named: ResolvedTime?

    /// Makes it for a block's tokens.
    init(tokens: [TimeToken]) { self.tokens = tokens }

    /// The day a quoted relative expression counts from; nil where it is the article's.
    func day(for time: RoughTime) -> Day? {
        guard tokens[time.from].isQuoted, let last else { return nil }
        switch time.core {
        case .today, .unit, .past, .coming, .distance: break
        default: return nil
        }
        guard last.to <= time.from, time.from - last.to <= 60 else { return nil }
        return tokens[last.to..<time.from].contains(where: \.isStop) ? nil : last.day
    }

    /// Remembers a day named outside quotation marks.
    mutating func heard(_ time: RoughTime, _ resolved: ResolvedTime) {
        switch time.core {
        case .day, .days, .month, .year, .weekday, .today, .anaphora, .monthOfYear:
            if resolved.first != nil { named = resolved }
        default: break
        }
        guard time.isDay, !tokens[time.from].isQuoted, let day = resolved.first, day == resolved.last else { return }
        last = (day, time.to)
    }
}
