/// The best score of each sentence among the sentences of another article, headlines apart: they sum up what the text tells.
struct BestMatches: Sendable {
    private struct Side: Hashable {
        let passage: Passage
        let besideHeadline: Bool
    }

    private var top: [Side: Double] = [:]
    private let readings: Readings

    /// Takes them from the matches of two articles.
    init(_ matches: [SentenceMatch], _ readings: Readings) {
        self.readings = readings
        for match in matches {
            for side in sides(of: match) { top[side] = max(top[side] ?? 0, match.score) }
        }
    }

    /// The best scores of the two sentences of a match.
    func scores(beside match: SentenceMatch) -> (left: Double, right: Double) {
        let best = sides(of: match).map { top[$0] ?? 0 }
        return (best[0], best[1])
    }

    private func sides(of match: SentenceMatch) -> [Side] {
        [
            Side(passage: match.a, besideHeadline: isHeadline(match.b)),
            Side(passage: match.b, besideHeadline: isHeadline(match.a)),
        ]
    }

    private func isHeadline(_ passage: Passage) -> Bool { readings[passage].map { !$0.role.isNarrative } ?? false }
}
