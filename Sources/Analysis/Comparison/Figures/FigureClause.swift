import Language
import News

/// The clause of a figure: the words around it, and how its sentence stands to it; read once, however many figures are laid beside it.
struct FigureClause: Sendable {
    /// The words around the figure up to the ends of its clause and to its neighbours.
    let words: ClauseWords
    /// How the sentence stands to it: on a condition, doubted, taken back.
    let stances: Set<Stance.Kind>

    /// Whether it is what somebody has: "has 120 beds" is no count of what was lost, won or sold.
    let isHad: Bool

    /// Words before and behind a figure that are looked at.
    private static let reach = 10

    /// Reads the clause of a figure of a measure, which stands at these words of its sentence.
    init(_ reading: SentenceReading, figure: Range<Int>, measure: String, clauses: SentenceClauses) {
        // "Voted 52 to 48 against": which way they voted stands behind both numbers.
        let telling =
            measure == CountedThing.tally
            ? reading.words.indices.filter { !FigureClause.isReporting($0, clauses.words) }.map { reading.words[$0] }
            : FigureClause.words(reading.words, around: figure, clauses)
        words = ClauseWords(telling, in: reading.sentence.span.text)
        isHad =
            measure == "count" && figure.lowerBound > 0
            && ["has", "have", "had", "owns"].contains(clauses.words[figure.lowerBound - 1])
        stances = FigureClause.stances(reading, figure, clauses)
    }

    /// How the sentence of a figure stands to it, by words that no semicolon parts from it.
    private static func stances(_ reading: SentenceReading, _ figure: Range<Int>, _ clauses: SentenceClauses)
        -> Set<Stance.Kind>
    {
        let found = Stance.all(in: reading.words.prefix(100)).filter { stance in
            let between = min(stance.place, figure.lowerBound)..<max(stance.place, figure.lowerBound)
            return !between.contains { clauses.gaps[$0] == .strong }
        }
        return Set(found.map(\.kind))
    }

    /// The words around a figure up to the ends of its clause and to its neighbours; days on which somebody spoke are left out.
    private static func words(_ words: [Word], around figure: Range<Int>, _ clauses: SentenceClauses) -> [Word] {
        guard let first = figure.first, let last = figure.last else { return [] }
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
