/// The best score of each sentence among the sentences of another article, headlines apart: they sum up what the text tells.
struct BestMatches: Sendable {
    /// By the sentence's place: the best beside any but a headline, and beside a headline.
    private var left, right: [(beside: Double, besideHeadline: Double)]
    private let readings: Readings

    /// Takes them from the matches of two articles.
    init(_ matches: [SentenceMatch], _ readings: Readings) {
        func empty(_ place: Int?) -> [(beside: Double, besideHeadline: Double)] {
            let count = place.map { $0 + 1 } ?? 0
            return [(beside: Double, besideHeadline: Double)](repeating: (0, 0), count: count)
        }
        self.readings = readings
        left = empty(matches.lazy.map(\.placeA).max())
        right = empty(matches.lazy.map(\.placeB).max())
        for match in matches {
            if isHeadline(match.b, match.placeB) {
                left[match.placeA].besideHeadline = max(left[match.placeA].besideHeadline, match.score)
            } else {
                left[match.placeA].beside = max(left[match.placeA].beside, match.score)
            }
            if isHeadline(match.a, match.placeA) {
                right[match.placeB].besideHeadline = max(right[match.placeB].besideHeadline, match.score)
            } else {
                right[match.placeB].beside = max(right[match.placeB].beside, match.score)
            }
        }
    }

    /// The best scores of the two sentences of a match.
    func scores(beside match: SentenceMatch) -> (left: Double, right: Double) {
        let (mine, theirs) = (left[match.placeA], right[match.placeB])
        return (
            isHeadline(match.b, match.placeB) ? mine.besideHeadline : mine.beside,
            isHeadline(match.a, match.placeA) ? theirs.besideHeadline : theirs.beside
        )
    }

    private func isHeadline(_ passage: Passage, _ place: Int) -> Bool {
        !readings.articles[passage.article.index][place].role.isNarrative
    }
}
