/// Finds time expressions in a block's tokens: longest pattern first, then what stands beside it joined on.
struct TimeReader {
    let tokens: [TimeToken]

    /// Every expression, in reading order, none overlapping another.
    func expressions() -> [RoughTime] {
        var found: [RoughTime] = []
        var place = 0
        while place < tokens.count {
            guard let time = longest(at: place), isTime(time), !isName(time) else {
                place += 1
                continue
            }
            place = time.to
            if let last = found.last, let joined = join(last, time) {
                found[found.count - 1] = joined
            } else {
                found.append(withoutArticle(time))
            }
        }
        return found.filter { !isLonePart($0) }.map { withAmount(withEdge($0)) }
    }

    /// "The 2014 election" holds the year alone.
    private func withoutArticle(_ time: RoughTime) -> RoughTime {
        guard case .year = time.core, time.to - time.from == 2, ["the", "a"].contains(tokens[time.from].text) else {
            return time
        }
        var whole = time
        whole.from += 1
        return whole
    }

    private func longest(at place: Int) -> RoughTime? {
        guard !tokens[place].classes.isEmpty || tokens[place].literal & TimeReader.openers != 0 else { return nil }
        var best: RoughTime?
        for pattern in TimePatterns.all where pattern.begins(with: tokens[place]) {
            guard let match = pattern.match(tokens, at: place), match.end > (best?.to ?? place) else { continue }
            guard let time = build(pattern.meaning, match.slots, from: place, to: match.end) else { continue }
            if pattern.meaning != .perUnit || isTime(time) { best = time }
        }
        return best
    }

    private static let openers = [
        "the", "a", "an", "this", "that", "recent", "earlier", "later", "full", "same", "per", "half", "fiscal",
        "financial",
    ]
    .reduce(0) { $0 | TimeWord.literal($1) }

    /// A part of the day says nothing alone ("in the morning"), unless it was joined to a day.
    private func isLonePart(_ time: RoughTime) -> Bool {
        if case .clock = time.core { return time.clock == nil }
        return false
    }

    /// Joins a day and an hour or a part of the day beside it: "Saturday night", "19:00 yesterday", "the evening of 9 February".
    private func join(_ left: RoughTime, _ right: RoughTime) -> RoughTime? {
        guard right.from - left.to <= 3 else { return nil }
        let between = tokens[left.to..<right.from].map(\.text)
        guard between.allSatisfy(TimeReader.joiners.contains) else { return nil }
        let isSame = tokens[left.from].isQuoted == tokens[right.from].isQuoted
        guard isSame else { return nil }
        if left.isDay, case .clock = right.core {
            if right.clock != nil, left.clock != nil { return nil }
            if right.clock == nil, left.part != nil || !between.allSatisfy({ $0 != "," && $0 != "of" }) { return nil }
            var whole = left
            (whole.clock, whole.zone, whole.part) = (
                left.clock ?? right.clock, left.zone ?? right.zone, left.part ?? right.part
            )
            whole.to = right.to
            return whole
        }
        if right.isDay, case .clock = left.core {
            if left.clock == nil, !between.contains("of"), !between.contains("on") { return nil }
            if right.clock != nil { return nil }
            var whole = right
            (whole.clock, whole.zone, whole.part) = (left.clock, left.zone, right.part ?? left.part)
            whole.from = left.from
            return whole
        }
        if case .clock = left.core, case .clock = right.core, left.clock != nil, right.clock == nil, between.isEmpty {
            var whole = left
            whole.part = right.part
            whole.to = right.to
            return whole
        }
        return nil
    }

    private static let joiners: WordSet = [",", "on", "at", "of", "in", "the", "around", "about"]
}
