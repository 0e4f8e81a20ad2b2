import Language
import News

/// Deeds that were not done: "failed to free 14 hostages", "refused to pay $5 million", "threatened to cut 200 jobs", "tried to abduct 15".
extension FigureMode {
    /// Words between such a verb and the figure, at most.
    private static let reach = 7

    /// What the words before a figure say of a deed that did not come to be, or not yet; nil where they say no such thing.
    ///
    /// The deed follows with "to" ("failed to free"), as a gerund ("stopped short of naming", "without killing") or right behind a negation
    /// ("did not pay"). A mark, the next figure's clause or a word of another clause ends the search.
    static func undone(_ figure: Range<Int>, _ clauses: SentenceClauses) -> FigureMode? {
        var place = figure.lowerBound - 1
        while place >= 0, figure.lowerBound - place <= reach, clauses.gaps[place] == .none,
            !SentenceClauses.opensClause(clauses.words[place]), !ends.contains(clauses.words[place])
        {
            if let mode = mode(at: place, figure, clauses) { return mode }
            place -= 1
        }
        return isDeniedBehind(figure, clauses) ? .undone : nil
    }

    /// "50,000 children were not vaccinated": the verb behind the figure denies it.
    private static func isDeniedBehind(_ figure: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        var place = figure.upperBound
        while place < clauses.words.count, place - figure.upperBound < 5, place > 0, clauses.gaps[place - 1] == .none,
            !SentenceClauses.opensClause(clauses.words[place]), !ends.contains(clauses.words[place])
        {
            let before = clauses.words[place - 1]
            if isNegation(clauses.words[place]), clauses.words[place] != "without",
                place > figure.upperBound || clauses.words[place].hasSuffix("n't"),
                ["was", "were", "had", "have", "has", "are", "is", "did", "been"].contains(before)
                    || clauses.words[place].hasSuffix("n't")
            {
                let behind = clauses.words[(place + 1)..<min(place + 3, clauses.words.count)]
                return !behind.contains { bounding.contains($0) } && !isPassive(behind)
            }
            place += 1
        }
        return false
    }

    /// "3,000 people would have died", "would have killed 3,000".
    static func isUnreal(_ figure: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        let words = clauses.words
        func isUnreal(_ place: Int) -> Bool {
            guard ["would", "could", "might", "should"].contains(words[place]), place + 1 < words.count else {
                return false
            }
            return words[place + 1] == "have"
                || words[place + 1] == "not" && place + 2 < words.count && words[place + 2] == "have"
        }
        var place = figure.upperBound
        while place < words.count, place - figure.upperBound < 5, place > 0, clauses.gaps[place - 1] == .none,
            !SentenceClauses.opensClause(words[place]), !ends.contains(words[place])
        {
            if isUnreal(place) { return true }
            place += 1
        }
        place = figure.lowerBound - 1
        while place >= 0, figure.lowerBound - place <= reach, clauses.gaps[place] == .none,
            !SentenceClauses.opensClause(words[place]), !ends.contains(words[place])
        {
            if isUnreal(place) { return true }
            place -= 1
        }
        return false
    }

    private static func mode(at place: Int, _ figure: Range<Int>, _ clauses: SentenceClauses) -> FigureMode? {
        let word = clauses.words[place]
        let next = place + 1 < figure.lowerBound ? clauses.words[place + 1] : ""
        if isNegation(word) {
            // "No fewer than 40", "not only 40", "not less than 40": as many and more.
            let behind = clauses.words[(place + 1)..<min(place + 3, clauses.words.count)]
            let isVerb = place + 1 < figure.lowerBound && !behind.contains { bounding.contains($0) }
            return isVerb && !isPassive(behind) ? .undone : nil
        }
        let isLed =
            next == "to" || (next == "in" && word.hasPrefix("fail")) || (next == "at" && word.hasPrefix("attempt"))
        // "No plan to recall 1.3 million packs".
        if next == "to", ["plan", "plans", "intention", "intentions"].contains(word), place > 0,
            clauses.words[place - 1] == "no"
        {
            return .undone
        }
        return isLed ? verbs[word] : nil
    }

    /// "Has not been seen": what is not known says nothing of the deed.
    private static func isPassive(_ behind: ArraySlice<String>) -> Bool {
        behind.contains { ["know", "clear", "say", "immediately", "confirm"].contains($0) }
    }

    private static func isNegation(_ word: String) -> Bool {
        word == "not" || word == "never" || word == "without" || word == "didn't" || word == "cannot"
            || word == "hasn't"
            || word == "wouldn't" || word == "haven't" || word == "couldn't" || word == "won't"
            || word == "didn\u{2019}t"
    }

    private static let bounding: WordSet = [
        "only", "just", "less", "fewer", "more", "least", "until", "yet", "even", "all", "counting", "including",
    ]
    private static let ends: WordSet = ["that", "which", "who", "said", "says", "and", "or"]

    private static let verbs: WordTable<FigureMode> = WordTable(
        { () -> [String: FigureMode] in
            let table: [(FigureMode, String)] = [
                (
                    .undone,
                    """
                    failed fails failing fail failure refused refuses refusing refuse refusal declined declines declining decline unable
                    reluctant unwilling neglected neglects powerless forgot
                    """
                ),
                (
                    .tried,
                    """
                    tried tries trying try attempted attempts attempting attempt sought seeking seeks seek bid struggled struggling
                    struggle effort efforts hoped hoping hopes hope wanted wants
                    """
                ),
                (.threatened, "threatened threatens threatening threaten threat threats"),
                (.offered, "offered offers offering offer proposed proposes proposing propose"),
            ]
            var modes: [String: FigureMode] = [:]
            for (mode, words) in table {
                for word in words.listed { modes[String(word)] = mode }
            }
            return modes
        }())
}
