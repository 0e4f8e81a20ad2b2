import News

/// In how many articles the terms stand.
extension StoryGrouper {
    /// How many articles hold a term, for the terms that were handed over or seen.
    public var frequencies: [String: Int] { table.known }

    /// Counts the words of an article that is known to belong to a story already, so that it only shapes what comes after.
    public mutating func count(_ candidate: StoryCandidate) { _ = counted(candidate) }

    /// Takes in what was known of terms before; terms that are known here already stay as they are.
    public mutating func learn(frequencies known: [String: Int]) {
        for (term, frequency) in known.sorted(by: { $0.key < $1.key }) { table.learn(term, frequency) }
    }

    /// Takes in what was known of one term before, unless it is known here.
    public mutating func learn(_ term: String, frequency: Int) { table.learn(term, frequency) }

    /// The terms of an article whose frequency was neither handed over nor counted yet.
    public func unknown(of terms: [StoryTerm]) -> [String] {
        terms.lazy.map(\.stem).filter { !table.isKnown($0) }
    }

    /// What was counted since this was asked last: in how many articles each term stood.
    public mutating func takeCounts() -> [(term: String, articles: Int)] { table.takeCounts() }
}
