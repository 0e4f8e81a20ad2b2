import Language

/// Words beside a number that change who or what is counted: "new cases", "12 more people", "confirmed", "net profit".
struct FigureQualifiers: Hashable, Sendable {
    /// Whether only what came newly is counted.
    let isIncrement: Bool
    /// How firmly those counted are known: "confirmed", "suspected".
    let standing: Set<String>
    /// Which of several sums of one name it is: "net", "operating".
    let sort: Set<String>
    /// What the dead died of, where that is an illness or the like.
    let causes: Set<String>

    /// Whether it is only meant to come: "plans to cut 3,000 jobs".
    let isPlanned: Bool
    /// Whether it is told as what has come to be: "has cost".
    let isDone: Bool
    /// Whether it is what has come of something so far.
    let isSoFar: Bool

    /// Reads the words within a figure and beside it.
    init(_ figure: Range<Int>, in clauses: SentenceClauses) {
        let words = clauses.words
        let around = max(0, figure.lowerBound - 2)..<min(words.count, figure.upperBound + 1)
        let own = Set(words[figure])
        let before = figure.lowerBound > 0 ? words[figure.lowerBound - 1] : ""
        let isMore = figure.dropFirst().contains {
            words[$0] == "more" && words.count > $0 + 1 && words[$0 + 1] != "than"
        }
        isIncrement =
            !own.isDisjoint(with: Self.increments) || before == "another" || before == "additional"
            || (isMore && !(figure.upperBound < words.count && words[figure.upperBound] == "than"))
        standing = Set(words[around]).intersection(Self.standings)
        let wide = max(0, figure.lowerBound - 5)..<min(words.count, figure.upperBound + 4)
        sort = Set(words[wide]).intersection(Self.sorts).union(Self.taxed(wide, words)).union(Self.parts(wide, words))
        let clause = max(0, figure.lowerBound - 8)..<figure.lowerBound
        isPlanned = clause.contains { place in
            Self.plans.contains(words[place])
                || words[place] == "to" && place > 0 && ["is", "are", "set", "due", "about"].contains(words[place - 1])
        }
        isDone = clause.contains { ["has", "have", "had"].contains(words[$0]) }
        isSoFar = (max(0, figure.lowerBound - 8)..<min(words.count, figure.upperBound + 6)).contains {
            words[$0] == "already" || (words[$0] == "so" && $0 + 1 < words.count && words[$0 + 1] == "far")
        }
        let reach = 0..<min(words.count, figure.upperBound + 10)
        causes = Set(words[reach].filter(Self.illnesses.contains).map { Stemmer.stem($0) })
    }

    /// "before tax" and "pre-tax" are one sort, "after tax" another.
    private static func taxed(_ range: Range<Int>, _ words: [String]) -> Set<String> {
        var found: Set<String> = []
        for place in range {
            switch words[place] {
            case "pretax", "pre-tax": found.insert("before tax")
            case "post-tax", "after-tax": found.insert("after tax")
            case "tax" where place > 0 && ["before", "after", "pre", "post"].contains(words[place - 1]):
                found.insert(["before", "pre"].contains(words[place - 1]) ? "before tax" : "after tax")
            default: break
            }
        }
        return found
    }

    /// "Revenue from cars" is a part of the revenue; "rose 0.3 percent on the month" is no yearly rate.
    private static func parts(_ range: Range<Int>, _ words: [String]) -> Set<String> {
        var found: Set<String> = []
        for place in range.dropLast(2) {
            if ["revenue", "revenues", "sales", "income", "profit", "earnings"].contains(words[place]),
                words[place + 1] == "from"
            {
                found.insert("from " + words[place + 2])
            }
        }
        let behind = range.suffix(6).contains { ["month", "monthly", "month-on-month"].contains(words[$0]) }
        if behind, !range.contains(where: { ["year", "annual", "yearly", "year-on-year"].contains(words[$0]) }) {
            found.insert("of a month")
        }
        return found
    }

    private static let plans: WordSet = [
        "plans", "plan", "planned", "planning", "intends", "intend", "will", "would", "promised", "pledged", "aims",
    ]
    private static let increments: Set<String> = ["new", "additional", "further", "another", "extra", "newly", "fresh"]
    private static let standings: Set<String> = [
        "confirmed", "suspected", "probable", "presumed", "feared", "registered",
    ]
    private static let sorts: Set<String> = [
        "net", "operating", "gross", "underlying", "adjusted", "core", "headline",
    ]
    private static let illnesses = Set(
        """
        disease diseases illness illnesses infection infections cholera malaria dengue covid coronavirus virus flu influenza measles
        ebola starvation hunger famine malnutrition heat heatstroke hypothermia cold suicide overdose overdoses cancer dysentery
        """.listed)
}
