import News

/// In what the accounts of one event differ: its numbers or the age of its person, the hour it is said to have happened at, or a decisive word.
struct TellingDifference {
    /// Whether two accounts of one time give one number or one age differently; a count of a later account may have grown.
    private(set) var isOfFigures = false
    /// Whether two accounts of one day give hours that cannot be one.
    private(set) var isOfHours = false

    /// Whether the words shown of two accounts gainsay each other in a decisive point: "voted for" and "voted against".
    private(set) var isOfWords = false

    /// Whether the words that speak for all hold what one account does not, though no dispute is seen: a number, names in another order.
    private(set) var isOfTelling = false

    /// Tellings of one event that are laid side by side.
    private static let most = 24

    /// Compares some tellings of one event, those of the one article with those of the others.
    init(_ tellings: [Telling], _ articles: [AnnotatedArticle]) {
        compareWords(of: tellings)
        let best = BestTelling.of(tellings)
        isOfTelling = tellings.prefix(TellingDifference.most).contains { !ToldAlike.holds(best, for: $0) }
        let looked = tellings.filter { !$0.counts.isEmpty || $0.hours != nil || $0.age != nil }
            .prefix(TellingDifference.most)
        for (place, one) in looked.enumerated() {
            for other in looked.dropFirst(place + 1) where one.passage.article != other.passage.article {
                if EventHours.differ(one, other) { isOfHours = true }
                if let mine = one.age, let theirs = other.age, mine != theirs { isOfFigures = true }
                let dates = [one, other].map { articles[$0.passage.article.index].article.published }
                guard !Datings.areApart(dates[0], dates[1]), !Datings.isLater(dates[0], than: dates[1]),
                    !Datings.isLater(dates[1], than: dates[0])
                else { continue }
                if EventCount.differ(one.counts, other.counts) { isOfFigures = true }
            }
        }
    }

    private mutating func compareWords(of tellings: [Telling]) {
        let told = tellings.prefix(TellingDifference.most)
        for (place, one) in told.enumerated() where !isOfWords {
            for other in told.dropFirst(place + 1)
            where one.passage.article != other.passage.article && one.text != other.text {
                guard SentenceContrast.of(one.text, other.text) != nil else { continue }
                isOfWords = true
                break
            }
        }
    }
}
