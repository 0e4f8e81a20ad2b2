import News

/// What became of a figure between two texts of one outlet.
struct FigureSuccession {
    /// What was found.
    struct Outcome {
        /// What was given before.
        var before: [TrackedFigure.Given]
        /// What is given now.
        var given: [TrackedFigure.Given]
        /// Whether none of it is what was given before.
        var isOther: Bool
    }

    /// Nil where the later text gives no figure that falls into one group with the earlier one.
    let outcome: Outcome?

    /// Lays both texts side by side and follows the figures `given` by the earlier.
    init(from old: AnnotatedArticle, _ given: [TrackedFigure.Given], to new: AnnotatedArticle) {
        let comparison = Comparison.of([old, new])
        let (before, after) = (ArticleKey(index: 0), ArticleKey(index: 1))
        let keys = Set(given.map(\.key))
        let claims = comparison.figures.filter { group in
            group.verdict != .scopesDiffer
                && group.claims.contains { claim in
                    claim.passage.article == before && FigureSuccession.isOne(claim, of: given, keys, comparison)
                }
        }.flatMap(\.claims).filter { $0.passage.article == after }
        guard !claims.isEmpty else {
            outcome = nil
            return
        }
        let isKept = claims.contains { claim in
            given.contains { FigureSuccession.isSame($0.figure, claim.figure) }
        }
        outcome = Outcome(before: given, given: TrackedFigure.given(claims, in: comparison), isOther: !isKept)
    }

    /// Whether a claim is what was tracked; a newer version of the program may cut its words otherwise.
    private static func isOne(
        _ claim: Claim, of given: [TrackedFigure.Given], _ keys: Set<FindingKey>, _ comparison: Comparison
    ) -> Bool {
        if let key = comparison.key(of: claim), keys.contains(key) { return true }
        let words = comparison.sentence(claim.passage)?.span.text
        return given.contains { $0.sentence == words && isSame($0.figure, claim.figure) }
    }

    /// Whether two figures state the same: number and bound, whatever the words.
    private static func isSame(_ a: Figure, _ b: Figure) -> Bool {
        func bound(_ figure: Figure) -> Figure.Bound? { figure.bound == .about ? nil : figure.bound }
        return a.value == b.value && a.low == b.low && a.high == b.high && bound(a) == bound(b)
    }
}
