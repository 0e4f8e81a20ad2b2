/// Finds sentences that keep step with a pair built alike: the next one of either, built alike too, though most of their words were traded.
///
/// Whoever trades words for their likes goes through a text sentence by sentence; two accounts written apart do not keep step.
struct SentencesInStep {
    /// The two articles.
    let readings: Readings
    /// Which of their sentences tell of two occasions.
    let occasions: Occasions

    /// So much of the longer of two neighbours stands in the other in the same order.
    private static let alike = 0.4
    /// So much of it where they have no telling word in common.
    private static let wordless = 0.5

    /// The pairs that keep step with those found, in the order in which they were reached.
    func found(besides told: [SentenceMatch]) -> [SentenceMatch] {
        var taken = [Set(told.map(\.placeA)), Set(told.map(\.placeB))]
        var open = told.filter { match in
            sentences(match.placeA, match.placeB).map { $0.commonOrder(with: $1) >= TextOverlap.alike } ?? false
        }
        var found: [SentenceMatch] = []
        var next = 0
        while next < open.count {
            let match = open[next]
            next += 1
            for step in [1, -1] {
                let (a, b) = (match.placeA + step, match.placeB + step)
                guard !taken[0].contains(a), !taken[1].contains(b), let pair = pair(a, b) else { continue }
                taken[0].insert(a)
                taken[1].insert(b)
                found.append(pair)
                open.append(pair)
            }
        }
        return found
    }

    private func pair(_ a: Int, _ b: Int) -> SentenceMatch? {
        guard let (left, right) = sentences(a, b) else { return nil }
        let order = left.commonOrder(with: right)
        let match = SentenceMatcher(readings: readings).match(left, right)
        guard order >= (match == nil ? SentencesInStep.wordless : SentencesInStep.alike),
            readings.contrast(left, right) == nil, !occasions.tellTwo(left, right)
        else { return nil }
        return match
            ?? SentenceMatch(
                a: left.passage, b: right.passage, placeA: a, placeB: b, score: MatchSorter.least, containment: 0,
                shared: 0)
    }

    /// The sentences at two places where both are of the text itself.
    private func sentences(_ a: Int, _ b: Int) -> (SentenceReading, SentenceReading)? {
        let (mine, theirs) = (readings.articles[0], readings.articles[1])
        guard mine.indices.contains(a), theirs.indices.contains(b), mine[a].role.isNarrative,
            theirs[b].role.isNarrative
        else { return nil }
        return (mine[a], theirs[b])
    }
}
