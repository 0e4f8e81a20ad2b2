import Language
import News

/// Finds the places a sentence names, known or not: a run of words with a capital that a word of place leads in ("near Marbruck", "the town of
/// Oldehaven"), with what it lies in ("Salem, Oregon").
struct PlacePhrases {
    /// One place as a sentence names it.
    struct Phrase: Hashable, Sendable {
        /// Its words in the sentence, with the preposition that leads it in.
        let range: Range<Int>
        /// Its name, folded.
        let head: String
        /// What stands behind its comma and holds it, folded; empty where nothing does.
        let outer: String
    }

    /// The sentence.
    let reading: SentenceReading
    /// The same, parted into clauses.
    let clauses: SentenceClauses
    /// Names of the sentence.
    let names: [Name]
    /// Times of the sentence.
    let times: [TimeSpan]

    /// The places, in reading order.
    func phrases() -> [Phrase] {
        let timed = times.map { clauses.range(of: $0.span) }
        let bearers = names.map { (clauses.range(of: $0.span), $0) }
        var found: [Phrase] = []
        var place = 0
        while place + 1 < reading.words.count {
            guard let start = start(after: place), let end = run(from: start),
                !timed.contains(where: { $0.overlaps(start..<end) }), isPlace(start..<end, bearers),
                !isOfSpeech(place)
            else {
                place += 1
                continue
            }
            let outer = outer(after: end, bearers)
            found.append(
                Phrase(
                    range: place..<(outer?.upperBound ?? end), head: text(start..<end), outer: outer.map(text) ?? ""))
            place = outer?.upperBound ?? end
        }
        return found
    }

    /// Where the name begins that a word of place leads in, across words that only describe it ("in the northern city of").
    private func start(after place: Int) -> Int? {
        let word = clauses.words[place]
        let isTold = PlacePhrases.leads.contains(word) || (word == "on" && isStruck(place))
        guard isTold || (PlacePhrases.sorts.contains(word) && clauses.words[place + 1] == "of") else { return nil }
        var next = place + 1
        while next < reading.words.count, next - place < 7, clauses.gaps[next - 1] == .none, !isCapital(next) {
            guard
                PlacePhrases.describing.contains(clauses.words[next])
                    || PlacePhrases.sorts.contains(clauses.words[next])
            else { return nil }
            next += 1
        }
        return next < reading.words.count && clauses.gaps[next - 1] == .none && isCapital(next) ? next : nil
    }

    /// "The strike on Kharkiv": what an attack is on is where it is.
    private func isStruck(_ place: Int) -> Bool {
        place > 0 && PlacePhrases.strikes.contains(clauses.words[place - 1])
    }

    private func run(from start: Int) -> Int? {
        var end = start + 1
        while end < reading.words.count, clauses.gaps[end - 1] == .none, isCapital(end),
            !reading.words[end - 1].folded.hasSuffix("'s")
        {
            end += 1
        }
        return end - start <= 5 ? end : nil
    }

    /// Whether a run of capitals can be a place: no person, no body of several words or of capitals, no people ("in Russian strikes").
    private func isPlace(_ run: Range<Int>, _ bearers: [(Range<Int>, Name)]) -> Bool {
        let folded = text(run)
        if KnownNames.isPlace(folded) { return true }
        if KnownNames.isBody(folded) || KnownNames.isPeople(folded) { return false }
        if run.count == 1, KnownNames.isPeople(clauses.words[run.lowerBound]) { return false }
        for (range, name) in bearers where range.overlaps(run) {
            if name.kind == .person { return false }
            let isAcronym = name.span.text.string.allSatisfy { !$0.isLowercase }
            if name.kind == .organisation, range.count > 1 || isAcronym { return false }
        }
        return reading.words[run.lowerBound].text.string.unicodeScalars.contains { $0.properties.isLowercase }
    }

    /// "Salem, Oregon": the name behind the comma, where nobody is told to speak there.
    private func outer(after end: Int, _ bearers: [(Range<Int>, Name)]) -> Range<Int>? {
        guard end < reading.words.count, clauses.gaps[end - 1] == .comma, isCapital(end), let last = run(from: end)
        else { return nil }
        let outer = end..<last
        guard isPlace(outer, bearers) else { return nil }
        let next = last < clauses.words.count && clauses.gaps[last - 1] == .none ? clauses.words[last] : ""
        let isClosed = next.isEmpty || StopWords.contains(next)
        return KnownNames.isPlace(text(outer)) || isClosed ? outer : nil
    }

    /// Whether the phrase says where somebody spoke: "told reporters in Geneva", "said in Kabul"; or where somebody lives.
    private func isOfSpeech(_ place: Int) -> Bool {
        (max(0, place - 3)..<place).contains { PlacePhrases.spoken.contains(clauses.words[$0]) }
    }

    private func isCapital(_ place: Int) -> Bool {
        let word = reading.words[place]
        return word.text.string.unicodeScalars.first?.properties.isUppercase == true && word.folded != "i"
    }

    private func text(_ run: Range<Int>) -> String {
        run.map { clauses.words[$0].hasSuffix("'s") ? String(clauses.words[$0].dropLast(2)) : clauses.words[$0] }
            .joined(separator: " ")
    }

    private static let leads: WordSet = [
        "in", "inside", "at", "near", "outside", "around", "across", "throughout", "off", "hit", "struck", "beyond",
    ]
    private static let sorts = words(
        """
        town city village port suburb district province region state county island islands neighbourhood neighborhood area capital
        municipality commune hamlet governorate resort settlement camp
        """)
    private static let describing = words(
        """
        the of northern southern eastern western central north south east west northeast northwest southeast southwest northeastern
        northwestern southeastern southwestern upper lower greater downtown rural remote nearby mainly largely coastal border mountain
        mountainous mining industrial historic old parts part outskirts centre center middle heart mid mid-sized small largest second
        second-largest northernmost southernmost rebel-held government-held besieged town's country's
        """)
    private static let strikes = words(
        "strike strikes attack attacks raid raids assault bombing bombardment airstrike airstrikes shelling")
    private static let spoken = words(
        """
        told reporters conference interview briefing speech speaking spoke said says statement based born headquartered hospital
        hospitals
        """)

    private static func words(_ text: String) -> WordSet {
        WordSet(text.listed)
    }
}
