import News

/// What was named before in an article: the day words between quotation marks were said on, where the same sentence names it before
/// them, the time a story told in order goes on from, and the day an hour alone belongs to.
///
/// "On Wednesday, she predicted it would end 'next week'": next week counts from Wednesday.
struct SpokenDay {
    private var tokens: [TimeToken] = []
    private var last: (day: Day, to: Int)?
    private var told: ResolvedTime?
    private var toldTo = 0
    private var isCarried: Bool
    private var blocksSinceDay = 0
    private var isFurniture = false
    /// The day named last outside quotation marks.
    private(set) var lastDay: Day?

    /// Makes it; `isHistory` where times go on from one paragraph into the next.
    init(isHistory: Bool) { isCarried = isHistory }

    /// The last time named that stands by itself or was counted from such a one: in the block, or in a history before it.
    var named: ResolvedTime? { told }

    /// Whether a month without a year goes on from the time named last: in a history, else only from a day or a month of a sentence before.
    ///
    /// "The dam, built in 1987, passed an inspection in March": news means the last March.
    func isInOrder(_ time: RoughTime) -> Bool {
        if isCarried { return true }
        guard let first = told?.first, let end = told?.last, end.number - first.number <= 31, toldTo <= time.from else {
            return false
        }
        return tokens[toldTo..<time.from].contains(where: \.isStop)
    }

    /// Begins a block.
    mutating func begin(_ tokens: [TimeToken]) {
        self.tokens = tokens
        (last, toldTo) = (nil, 0)
        // An hour belongs to a day of its own paragraph or of the one before; a block of a few words is a line of the page's furniture.
        if blocksSinceDay >= 1 || isFurniture { lastDay = nil }
        blocksSinceDay += 1
        isFurniture = tokens.count < 9
        if !isCarried { told = nil }
    }

    /// The day a quoted relative expression counts from; nil where it is the article's.
    func day(for time: RoughTime) -> Day? {
        guard SpokenDay.isRelative(time), tokens[time.from].isQuoted, let last else { return nil }
        guard last.to <= time.from, time.from - last.to <= 60 else { return nil }
        return tokens[last.to..<time.from].contains(where: \.isStop) ? nil : last.day
    }

    /// The time behind a quotation that says when its words were said: "..., he said on Wednesday".
    func saying(of time: RoughTime, among later: ArraySlice<RoughTime>) -> RoughTime? {
        guard SpokenDay.isRelative(time), tokens[time.from].isQuoted else { return nil }
        var close = time.to
        while close < tokens.count, tokens[close].isQuoted, close - time.to <= 60 {
            // A sentence that ends inside the quotation is told apart from the next.
            if tokens[close].isStop { return nil }
            close += 1
        }
        guard close < tokens.count, !tokens[close].isQuoted else { return nil }
        guard let said = later.first(where: { $0.from >= close }), said.isDay, said.from - close <= 12,
            !tokens[said.from].isQuoted
        else { return nil }
        let between = tokens[close..<said.from]
        guard !between.contains(where: { $0.isStop || $0.isQuoted }) else { return nil }
        return between.contains { SpokenDay.verbs.contains($0.text) } ? said : nil
    }

    private static let verbs: WordSet = [
        "said", "says", "told", "wrote", "tweeted", "added", "posted", "testified", "warned", "announced", "vowed",
    ]

    private static func isRelative(_ time: RoughTime) -> Bool {
        switch time.core {
        case .today, .unit, .past, .coming, .distance, .weekday: true
        default: false
        }
    }

    /// Remembers a time that was resolved.
    mutating func heard(_ time: RoughTime, _ resolved: ResolvedTime) {
        switch time.core {
        case .day, .days, .month, .year, .weekday, .today, .anaphora, .monthOfYear, .season, .quarter, .holiday:
            if resolved.first != nil { (told, toldTo) = (resolved, time.to) }
        default: break
        }
        guard time.isDay, !tokens[time.from].isQuoted, let day = resolved.first, day == resolved.last else { return }
        (last, lastDay, blocksSinceDay) = ((day, time.to), day, 0)
    }
}
