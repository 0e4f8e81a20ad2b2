import News

/// Resolves the rough times of an article one after another, each against the right day.
struct TimeTeller {
    private let anchor: Moment?
    private let isHistory: Bool
    private var spoken: SpokenDay

    /// Makes it for an article published at `anchor`.
    init(anchor: Moment?, isHistory: Bool) {
        (self.anchor, self.isHistory) = (anchor, isHistory)
        spoken = SpokenDay(isHistory: isHistory)
    }

    /// The times of one block; blocks come in reading order.
    mutating func spans(of found: [RoughTime], _ tokens: [TimeToken], _ text: BlockText) -> [TimeSpan] {
        spoken.begin(tokens)
        return found.indices.compactMap { place in
            span(
                of: found[place], before: found[(place + 1)...].prefix(4), after: place > 0 ? found[place - 1] : nil,
                tokens, text)
        }
    }

    private mutating func span(
        of rough: RoughTime, before later: ArraySlice<RoughTime>, after earlier: RoughTime?, _ tokens: [TimeToken],
        _ text: BlockText
    ) -> TimeSpan? {
        let direction = TimeDirection.of(tokens, from: rough.from, to: rough.to)
        let time = counted(rough, direction, tokens, later.first)
        let words = text.string(tokens[time.from].start, tokens[time.to - 1].end)
        var said = spoken.day(for: time)
        if said == nil, let saying = spoken.saying(of: time, among: later) {
            let way = TimeDirection.of(tokens, from: saying.from, to: saying.to)
            said = resolver(anchor?.day, "the article's date", way).resolve(saying, words: "")?.first
        }
        var resolver: TimeResolver
        if let said {
            resolver = self.resolver(said, "the day it was said", direction)
        } else if let past = laterInPast(time, direction) {
            resolver = self.resolver(past, "the time named before", direction)
        } else {
            resolver = self.resolver(anchor?.day, "the article's date", direction)
        }
        resolver.isInOrder = spoken.isInOrder(time)
        guard let resolved = resolver.resolve(time, words: words) else { return nil }
        spoken.heard(time, resolved)
        return TimeSpan(
            span: text.span(tokens[time.from].start, tokens[time.to - 1].end), kind: resolved.kind,
            value: resolved.value,
            earliest: resolved.instant.map(Moment.instant) ?? resolved.first.map(Moment.day),
            latest: resolved.instant.map(Moment.instant) ?? resolved.last.map(Moment.day),
            basis: PlainText(resolved.basis))
    }

    private func resolver(_ day: Day?, _ name: String, _ direction: TimeDirection) -> TimeResolver {
        var offset: Int?
        if case .instant(let instant) = anchor { offset = instant.offset }
        return TimeResolver(
            anchor: day, offset: offset, direction: direction, anchorName: name, named: spoken.named,
            lastDay: spoken.lastDay)
    }

    /// "The bridge was to open in May" behind "In 2014 they agreed": May counts from 2014 and not from the day of print.
    private func laterInPast(_ time: RoughTime, _ direction: TimeDirection) -> Day? {
        guard direction.isLaterInPast, let anchor, let named = spoken.named, let first = named.first,
            let last = named.last, anchor.day.number - last.number > 45
        else { return nil }
        let days = last.number - first.number
        switch time.core {
        case .weekday(_, nil, nil): return days < 7 ? last : nil
        case .day(nil, _, _, _), .month(nil, _, nil): return days <= 366 ? first : nil
        default: return nil
        }
    }

    /// What the words around make of a time: "the next day" told of the past counts from the day before it, and "the January 6 attack
    /// in 2021" is a day of 2021.
    private func counted(
        _ rough: RoughTime, _ direction: TimeDirection, _ tokens: [TimeToken], _ next: RoughTime?
    ) -> RoughTime {
        var time = rough
        let isThe = ["the", "that"].contains(tokens[time.from].text)
        switch time.core {
        case .unit(let unit, 1) where isThe && (direction.isBack || isHistory || unit == .day && direction.cue == nil):
            time.core = .anaphora(1, unit, sign: 1)
        case .unit(let unit, 0)
        where time.edge != nil || tokens[time.from].text == "later" || tokens[time.from].text == "earlier":
            if isPastYear(direction) { time.core = .anaphora(0, unit, sign: 1) }
        case .day(nil, let month, let day, let weekday):
            if let year = farYear(behind: time, tokens) ?? year(behind: time, next, tokens) {
                time.core = .day(year: year, month: month, day: day, weekday: weekday)
            }
        case .anaphora(let count?, let unit, let sign) where count > 0 && isOfEvent(time, tokens):
            // "The day after the attack" counts from what happened, whose day is not in these words.
            time.core = unit == .day || time.to - time.from > 1 ? .anaphora(nil, unit, sign: sign) : time.core
        default: break
        }
        return time
    }

    /// "1 January 9999": a year that no sentence means otherwise, written behind a day.
    private func farYear(behind time: RoughTime, _ tokens: [TimeToken]) -> Int? {
        guard time.to < tokens.count, tokens[time.to].isSpaced, tokens[time.to].has(.number),
            tokens[time.to].end - tokens[time.to].start == 4
        else { return nil }
        return tokens[time.to].value >= 3000 && tokens[time.to].value <= 9999 ? tokens[time.to].value : nil
    }

    private func isPastYear(_ direction: TimeDirection) -> Bool {
        guard let named = spoken.named?.last else { return false }
        guard let anchor else { return true }
        return (direction.isBack || isHistory) && anchor.day.civil.year > named.civil.year
    }

    private func isOfEvent(_ time: RoughTime, _ tokens: [TimeToken]) -> Bool {
        guard ["after", "before"].contains(tokens[time.to - 1].text), time.to < tokens.count else { return false }
        return TimeReader.isLetters(tokens[time.to].text)
            && !["and", "but", "in", "with", "at"].contains(tokens[time.to].text)
    }

    /// The year that stands behind a day and what happened on it: "the January 6 attack in 2021".
    private func year(behind time: RoughTime, _ next: RoughTime?, _ tokens: [TimeToken]) -> Int? {
        let words = (time.to..<min(tokens.count, time.to + 3)).map { tokens[$0].text }
        let isAttack = words.prefix(2).contains { ["attacks", "hijackings", "attackers", "hijackers"].contains($0) }
        if case .day(_, 9, 11, _) = time.core, isAttack { return 2001 }
        guard let next, case .year(let year) = next.core, next.to - next.from == 1,
            (2...6).contains(next.from - time.to),
            ["in", "of"].contains(tokens[next.from - 1].text)
        else { return nil }
        let between = tokens[time.to..<next.from - 1]
        let isNoun = between.allSatisfy { TimeReader.isLetters($0.text) && !TimeTeller.verbs.contains($0.text) }
        return isNoun && !between.isEmpty && between.allSatisfy { !$0.text.hasSuffix("ed") } ? year : nil
    }

    private static let verbs: WordSet = [
        "was", "were", "is", "are", "and", "or", "to", "from", "he", "she", "it", "they", "when", "but", "that",
        "began", "will",
    ]
}
