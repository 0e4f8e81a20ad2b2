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
        sort = Set(words[wide]).intersection(Self.sorts)
        let reach = 0..<min(words.count, figure.upperBound + 10)
        causes = Set(words[reach].filter(Self.illnesses.contains).map { Stemmer.stem($0) })
    }

    private static let increments: Set<String> = ["new", "additional", "further", "another", "extra", "newly", "fresh"]
    private static let standings: Set<String> = [
        "confirmed", "suspected", "probable", "presumed", "feared", "registered",
    ]
    private static let sorts: Set<String> = [
        "net", "operating", "gross", "pretax", "underlying", "adjusted", "core", "headline",
    ]
    private static let illnesses = Set(
        """
        disease diseases illness illnesses infection infections cholera malaria dengue covid coronavirus virus flu influenza measles
        ebola starvation hunger famine malnutrition heat heatstroke hypothermia cold suicide overdose overdoses cancer dysentery
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
