import Language
import News

/// How the clauses of two equal figures stand to each other: "hired 600 pilots" and "dismissed 600 pilots" agree in nothing.
enum FigureClauses: Sendable {
    /// Nothing sets them apart.
    case agreeing
    /// One tells of what the other does not: another deed, other people, not done, or on a condition.
    case contrary
    /// They name other days, months or parts of the day.
    case ofOtherTimes

    /// Words before and behind a figure that are looked at.
    private static let reach = 10

    /// Lays the clauses of two figures beside each other.
    static func of(_ left: FigureContext, _ right: FigureContext) -> FigureClauses {
        guard !left.reading.says(right.reading) else { return .agreeing }
        let sides = [left, right].map { words(around: $0) }
        if stances(of: left) != stances(of: right) { return .contrary }
        if isHad(left) && right.heading?.needsHolder == true || isHad(right) && left.heading?.needsHolder == true {
            return .contrary
        }
        guard let found = SentenceContrast.of(sides[0], sides[1]) else { return .agreeing }
        // "Without power" and "lost power" are one: only what denies a deed does.
        if let word = found.left ?? found.right, found.left == nil || found.right == nil,
            ["without", "no", "nor", "neither"].contains(word.folded)
        {
            return .agreeing
        }
        return found.isOfTime ? .ofOtherTimes : .contrary
    }

    /// "Has 120 beds": what somebody has is no count of what was lost, won or sold.
    private static func isHad(_ context: FigureContext) -> Bool {
        let clauses = SentenceClauses(context.reading)
        let first = clauses.range(of: context.claim.figure.span).lowerBound
        return context.measure == "count" && first > 0
            && ["has", "have", "had", "owns"].contains(clauses.words[first - 1])
    }

    /// How the sentence of a figure stands to it, by words that no semicolon parts from it.
    private static func stances(of context: FigureContext) -> Set<Stance.Kind> {
        let clauses = SentenceClauses(context.reading)
        let figure = clauses.range(of: context.claim.figure.span)
        let found = Stance.all(in: context.reading.words.prefix(100)).filter { stance in
            let between = min(stance.place, figure.lowerBound)..<max(stance.place, figure.lowerBound)
            return !between.contains { clauses.gaps[$0] == .strong }
        }
        return Set(found.map(\.kind))
    }

    /// The words around a figure up to the ends of its clause and to its neighbours; days on which somebody spoke are left out.
    private static func words(around context: FigureContext) -> [Word] {
        let (words, span) = (context.reading.words, context.claim.figure.span)
        let clauses = SentenceClauses(context.reading)
        let figure = clauses.range(of: span)
        guard let first = figure.first, let last = figure.last else { return [] }
        // "Voted 52 to 48 against": which way they voted stands behind both numbers.
        if context.measure == CountedThing.tally {
            return words.indices.filter { !isReporting($0, clauses.words) }.map { words[$0] }
        }
        var from = first
        while from > 0, first - from < reach, !isEnd(from - 1, from - 1, clauses) { from -= 1 }
        var to = last + 1
        while to < words.count, to - last <= reach, !isEnd(to - 1, to, clauses) { to += 1 }
        return (from..<to).filter { place in
            // "No fewer than 70": the words of its bound are compared as such.
            let isBound = figure.contains(place) && bounding.contains(clauses.words[place])
            return !isBound && !isReporting(place, clauses.words)
        }.map { words[$0] }
    }

    /// Whether a clause ends with the gap behind one word, or with the other word.
    private static func isEnd(_ gap: Int, _ place: Int, _ clauses: SentenceClauses) -> Bool {
        let word = clauses.words[place]
        return clauses.gaps[gap] == .strong || SentenceClauses.opensClause(word)
            || ["who", "which", "that", "said"].contains(word)
            || word.utf8.first.map { (0x30...0x39).contains($0) } == true
    }

    private static let bounding = EventVerbs.set(
        "no not more fewer less than least most up to at over under above below about around nearly almost some only just as many much"
    )

    private static func isReporting(_ place: Int, _ words: [String]) -> Bool {
        guard Alternatives.isTime(words[place]) else { return false }
        return (max(0, place - 2)..<place).contains { Particulars.speaking.contains(words[$0]) }
            || place + 1 < words.count && Particulars.speaking.contains(words[place + 1])
    }
}
