import Language
import News

/// What a measure, a share or a sum is of.
extension CountedThing {
    /// What a measure, a share or a sum is of: the nearest word that names it.
    static func topic(around range: Range<Int>, in clauses: SentenceClauses, of quantity: String) -> String? {
        if quantity == "share", isTurnout(range, clauses) { return "turnout" }
        if quantity == "share", isOfCounting(range, clauses) { return "votes counted" }
        if quantity == "share", isStake(range, clauses) { return "stake" }
        if quantity == "share", isElected(range, clauses) { return "votes" }
        if quantity == "money", isPrice(of: range, clauses) { return "deal" }
        if quantity == "money", let unit = unit(of: range, clauses) {
            return unit == "barrel" ? "oil price" : "price per " + unit
        }
        if quantity == "length", isOfLongThing(range, clauses) { return "length" }
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
        case "wage", "wages": first == "minimum" ? "minimum wage" : nil
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

    /// "Bought 30 percent of Dast": a share of a firm.
    private static func isStake(_ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        guard range.upperBound < clauses.words.count, clauses.words[range.upperBound] == "of" else { return false }
        return (max(0, range.lowerBound - 3)..<range.lowerBound).contains {
            holding.contains(clauses.words[$0])
        }
    }

    private static let holding: Set<String> = [
        "buy", "buys", "bought", "acquire", "acquires", "acquired", "owns", "owned", "own", "sell", "sells", "sold",
    ]

    /// "Joined Velden United for $75 million", "was signed for 40 million euros": the price of a transfer or a purchase.
    private static func isPrice(of range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        guard range.lowerBound > 1, clauses.words[range.lowerBound - 1] == "for" else { return false }
        return (max(0, range.lowerBound - 8)..<(range.lowerBound - 1)).contains {
            traded.contains(clauses.words[$0])
        }
    }

    /// "$92 a barrel", "1.80 euros per litre": what one of a thing costs.
    private static func unit(of range: Range<Int>, _ clauses: SentenceClauses) -> String? {
        let inside = range.first { $0 > range.lowerBound && ["a", "an", "per"].contains(clauses.words[$0]) }
        let place = inside ?? range.upperBound
        guard place > 0, place + 1 < clauses.words.count, place == inside || clauses.gaps[place - 1] == .none,
            ["a", "an", "per"].contains(clauses.words[place])
        else { return nil }
        return units[clauses.words[place + 1]]
    }

    private static let units = [
        "barrel": "barrel", "ounce": "ounce", "litre": "litre", "liter": "litre", "gallon": "gallon", "tonne": "tonne",
        "ton": "tonne", "kilo": "kilogram", "kilogram": "kilogram", "bushel": "bushel", "pound": "pound", "bag": "bag",
        "loaf": "loaf",
    ]

    /// "The 1,200-metre bridge": how long it is.
    private static func isOfLongThing(_ range: Range<Int>, _ clauses: SentenceClauses) -> Bool {
        range.upperBound < clauses.words.count && range.upperBound > 0 && clauses.gaps[range.upperBound - 1] == .none
            && range.lowerBound > 0
            && (range.upperBound..<min(range.upperBound + 3, clauses.words.count)).contains {
                longThings.contains(clauses.words[$0])
            }
            && !(range.upperBound..<min(range.upperBound + 2, clauses.words.count)).contains {
                [
                    "of", "from", "to", "into", "off", "along", "down", "up", "away", "north", "south", "east", "west",
                    "deep",
                ].contains(clauses.words[$0])
            }
    }

    private static let longThings: Set<String> = [
        "bridge", "tunnel", "wall", "fence", "pipeline", "runway", "canal", "railway", "dam", "dyke", "dike", "yacht",
        "ship", "tanker",
        "motorway", "highway",
    ]

    /// Verbs that name a topic only where nothing else does.
    private static let weak: WordSet = [
        "worth", "valued", "pay", "pays", "paid", "signed", "buys", "buy", "promised", "promise", "promises", "earned",
    ]
    private static let traded: WordSet = [
        "sold", "sells", "auctioned", "joined", "joins", "signed", "signs", "bought", "buys", "buy", "acquired",
        "acquires", "acquire", "hammer",
    ]
}
