import Language

/// Whose figure it is: the party that won the seats, the firm that made the profit.
struct FigureHolder: Hashable, Sendable {
    /// Folded words of the name nearest before the figure, or of the subject where nobody is named.
    var nearest: Set<String> = []
    /// Folded words of all that could be it.
    var all: Set<String> = []
    /// Folded words of the names of the sentence, for what two parties share: a deal, a match.
    var parties: Set<String> = []

    /// A figure nobody owns.
    init() {}

    /// Reads who stands before the figure, or before the word that gives its heading.
    ///
    /// `isVerb` tells that the heading is what a party did ("lost 40 seats"), so that the words before it say who.
    /// A party is any run of words with a capital, for a name that only ever opens sentences is known to no finder of names.
    init(figure: Range<Int>, heading: Int?, isVerb: Bool, clauses: SentenceClauses, reading: SentenceReading) {
        let runs = FigureHolder.runs(of: reading, clauses).filter { !$0.overlaps(figure) }
        parties = Set(runs.flatMap { FigureHolder.words(in: $0, clauses) })
        var from = figure.lowerBound
        while from > 0, clauses.gaps[from - 1] != .strong { from -= 1 }
        let before = runs.filter { run in
            run.upperBound <= figure.lowerBound && run.lowerBound >= from
                && !(run.lowerBound > 0 && FigureHolder.isLed(run.lowerBound, clauses))
        }
        for run in before { all.formUnion(FigureHolder.words(in: run, clauses)) }
        let telling = before.filter { !FigureHolder.words(in: $0, clauses).isEmpty }
        // "Kevin Rollins, Dell's president, received": who only owns another is not who acts.
        let acting = telling.last { run in run.last.map { !clauses.words[$0].hasSuffix("'s") } ?? false }
        if let last = acting ?? telling.last {
            nearest = FigureHolder.words(in: last, clauses)
        } else if isVerb,
            let subject = FigureHolder.subject(
                before: heading ?? figure.lowerBound - 1, from: from, figure: figure, clauses: clauses)
        {
            (nearest, all) = (subject, subject)
        } else if let next = runs.first(where: { run in
            run.lowerBound >= figure.upperBound && run.lowerBound - figure.upperBound < 6
                && ["for", "by"].contains(clauses.words[run.lowerBound - 1])
                || isVerb && run.lowerBound == figure.upperBound + 1
                    && ["at", "of", "from"].contains(clauses.words[run.lowerBound - 1])
        }) {
            nearest = FigureHolder.words(in: next, clauses)
            all = nearest
        }
    }

    /// Runs of words with a capital; the first word of the sentence counts where it is no stop word.
    private static func runs(of reading: SentenceReading, _ clauses: SentenceClauses) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (place, word) in reading.words.enumerated() {
            guard word.text.string.unicodeScalars.first?.properties.isUppercase == true,
                !StopWords.contains(word.folded)
            else { continue }
            // "Operating revenue fell", "Shares rose": a topic that opens the sentence is nobody.
            if place == 0, common.contains(word.folded) || NewsTopics.topic(of: word.folded) != nil { continue }
            if let last = runs.last, last.upperBound == place, clauses.gaps[place - 1] == .none,
                !reading.words[place - 1].folded.hasSuffix("'s")
            {
                runs[runs.count - 1] = last.lowerBound..<(place + 1)
            } else {
                runs.append(place..<(place + 1))
            }
        }
        return runs
    }

    /// Whether the two are one party.
    func meets(_ other: FigureHolder) -> Bool {
        FigureHolder.meet(nearest, other.all) && FigureHolder.meet(other.nearest, all)
    }

    /// Whether two sets of words share one, or a land and its adjective: "Valdoria's", "Valdorian".
    private static func meet(_ left: Set<String>, _ right: Set<String>) -> Bool {
        !left.isDisjoint(with: right) || left.contains { x in right.contains { areOfOneLand(x, $0) } }
    }

    private static func areOfOneLand(_ x: String, _ y: String) -> Bool {
        let shared = x.commonPrefix(with: y).count
        guard shared > 3, shared >= min(x.count, y.count) - 2, max(x.count, y.count) - shared <= 3 else { return false }
        return ["ian", "an", "ese", "ish"].contains { x.hasSuffix($0) || y.hasSuffix($0) }
    }

    /// Whether what two parties share can be one matter: the same names, as far as both tell them.
    func shares(_ other: FigureHolder) -> Bool {
        let common = parties.intersection(other.parties).count
        return common > 0 && common >= min(2, parties.count, other.parties.count)
    }

    /// "in Velden", "against Reyes", "beat Mrs Reyes": a name led by such a word is nobody's who acts.
    private static func isLed(_ place: Int, _ clauses: SentenceClauses) -> Bool {
        let last = clauses.words[place - 1]
        if last == "in", place > 1, ["shares", "stock", "stake"].contains(clauses.words[place - 2]) { return false }
        if leads.contains(last) { return clauses.gaps[place - 1] == .none }
        let isTitle = [
            "operating", "net", "pre", "gross", "turnout",
            "mr", "mrs", "ms", "president", "the", "dr",
        ].contains(last)
        return isTitle && place > 1 && leads.contains(clauses.words[place - 2])
    }

    /// The words before the verb where no name stands: "the ruling party lost".
    private static func subject(before heading: Int?, from: Int, figure: Range<Int>, clauses: SentenceClauses)
        -> Set<String>?
    {
        guard let heading, heading < figure.lowerBound else { return nil }
        let words = clauses.words[max(from, heading - 3)..<max(from, heading)].filter { !StopWords.contains($0) }
        return words.isEmpty ? nil : Set(words)
    }

    private static func words(in run: Range<Int>, _ clauses: SentenceClauses) -> Set<String> {
        Set(
            run.map { clauses.words[$0].hasSuffix("'s") ? String(clauses.words[$0].dropLast(2)) : clauses.words[$0] }
                .filter { !StopWords.contains($0) && !common.contains($0) })
    }

    private static let leads: WordSet = [
        "in", "at", "near", "across", "outside", "to", "against", "beat", "defeated", "over", "than", "from",
    ]
    /// Words that many bearers share in their names.
    private static let common: Set<String> = [
        "annual", "average", "consumer", "net", "gross", "core", "total", "overall",
        "party", "bank", "group", "inc", "corp", "co", "ltd", "union", "league", "national", "mr", "mrs", "ms",
        "president",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}
