import News

/// The day words between quotation marks were said on, where the same sentence names it before them.
///
/// "On Wednesday, she predicted it would end 'next week'": next week counts from Wednesday.
struct SpokenDay {
    let tokens: [TimeToken]
    private var last: (day: Day, to: Int)?

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
        guard time.isDay, !tokens[time.from].isQuoted, let day = resolved.first, day == resolved.last else { return }
        last = (day, time.to)
    }
}
