import Language
import News

/// What a measure, a share or a sum is of.
extension CountedThing {
    /// What a measure, a share or a sum is of: the nearest word that names it.
    static func topic(around range: Range<Int>, in clauses: SentenceClauses, of quantity: String) -> String? {
        if quantity == "share", isTurnout(range, clauses) { return "turnout" }
        if quantity == "share", isOfCounting(range, clauses) { return "votes counted" }
        if quantity == "share", isElected(range, clauses) { return "votes" }
        if quantity == "money", isPrice(of: range, clauses) { return "deal" }
        var best: (distance: Int, topic: String)?
        for place in max(0, range.lowerBound - 10)..<min(clauses.words.count, range.upperBound + 8) {
            guard let topic = topic(at: place, in: clauses), NewsTopics.suits(topic, quantity) else { continue }
            let isWeak = weak.contains(clauses.words[place])
            let distance =
                (place < range.lowerBound ? range.lowerBound - place : place - range.upperBound) + (isWeak ? 4 : 0)
            let end = range.upperBound - 1
            let between = place < range.lowerBound ? place..<range.lowerBound : min(place, end)..<place
            guard !between.contains(where: { clauses.gaps[$0] == .strong }) else { continue }
            if distance < best?.distance ?? .max { best = (distance, topic) }
        }
        return best?.topic
    }

    /// The topic of a word where it is what the figure is of: in "3.1 percent of GDP" GDP is only the yardstick, and "turned out" is turnout.
    private static func topic(at place: Int, in clauses: SentenceClauses) -> String? {
        let word = clauses.words[place]
        if word == "turned", place + 1 < clauses.words.count, clauses.words[place + 1] == "out" { return "turnout" }
        let previous = place > 0 ? clauses.words[place - 1] : ""
        if let topic = compound(previous, word) { return topic }
        // "The inflation rate" is of inflation, and a rate alone is of nothing.
        if word == "rate", !["interest", "key", "benchmark", "lending", "policy", "base"].contains(previous) {
            return NewsTopics.topic(of: previous) ?? rate(of: previous)
        }
        guard let topic = NewsTopics.topic(of: word) else { return nil }
        // What consumers pay more is inflation.
        if topic == "cost", previous == "consumer" { return "inflation" }
        let isYardstick = previous == "of" || (place > 1 && clauses.words[place - 2] == "of" && previous != "the")
        return topic == "growth" && isYardstick ? nil : topic
    }

    /// "The poverty rate", "a vacancy rate": a rate of anything has its name from the word before it.
    private static func rate(of word: String) -> String? {
        let isName =
            word.count > 3 && !StopWords.contains(word) && !FigureSubjectWords.isVague(word)
            && word.allSatisfy(\.isLetter)
        return isName ? word + " rate" : nil
    }

    /// Two words that name a topic together: "share price", "domestic product", "net income".
    private static func compound(_ first: String, _ second: String) -> String? {
        switch second {
        case "price", "prices", "value": ["share", "stock"].contains(first) ? "shares" : nil
        case "product": first == "domestic" ? "growth" : nil
        case "income", "incomes": ["net", "operating", "pretax", "pre-tax"].contains(first) ? "profit" : nil
        default: nil
        }
    }

    /// "58 percent of registered voters cast ballots": how many voted, and nothing of whom they chose.
    private static func isTurnout(_ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        let words = clauses.words
        let behind = range.upperBound..<min(words.count, range.upperBound + 9)
        guard behind.first.map({ words[$0] == "of" }) ?? false,
            let voters = behind.prefix(5).first(where: { ["voters", "electorate", "electors"].contains(words[$0]) })
        else { return false }
        for place in (voters + 1)..<max(voters + 1, min(words.count, voters + 5)) {
            if clauses.gaps[place - 1] != .none { return false }
            let next = place + 1 < words.count ? words[place + 1] : ""
            switch words[place] {
            case "voted": return !["for", "against", "to", "in", "yes", "no"].contains(next)
            case "cast", "took", "turned": return ["ballots", "votes", "their", "part", "out", "a"].contains(next)
            case "participated": return true
            default: continue
            }
        }
        return false
    }

    /// "With 48 percent of votes counted": how far the counting is.
    private static func isOfCounting(_ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        let behind = clauses.words[min(range.upperBound, clauses.words.count)...].prefix(6)
        guard let place = behind.firstIndex(where: { ["counted", "tallied", "reporting"].contains($0) }) else {
            return false
        }
        return behind[..<place].contains {
            ["vote", "votes", "ballots", "precincts", "stations", "results"].contains($0)
        }
    }

    /// "Was elected president with 62 percent": a share of the votes.
    private static func isElected(_ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        guard range.lowerBound > 1, clauses.words[range.lowerBound - 1] == "with" else { return false }
        return (max(0, range.lowerBound - 10)..<range.lowerBound).contains {
            ["elected", "re-elected", "reelected", "victory", "won"].contains(clauses.words[$0])
        }
    }

    /// "Joined Velden United for $75 million", "was signed for 40 million euros": the price of a transfer or a purchase.
    private static func isPrice(of range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        guard range.lowerBound > 1, clauses.words[range.lowerBound - 1] == "for" else { return false }
        return (max(0, range.lowerBound - 8)..<(range.lowerBound - 1)).contains {
            traded.contains(clauses.words[$0])
        }
    }

    /// Verbs that name a topic only where nothing else does.
    private static let weak: WordSet = [
        "pay", "pays", "paid", "signed", "buys", "buy", "promised", "promise", "promises", "earned",
    ]
    private static let traded: WordSet = [
        "sold", "sells", "auctioned", "joined", "joins", "signed", "signs", "bought", "buys", "buy", "acquired",
        "acquires", "acquire",
    ]
}
