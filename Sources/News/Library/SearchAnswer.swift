/// What a search found, and how.
public struct SearchAnswer: Equatable, Sendable {
    /// The hits, in order; those that match only some words stand last.
    public var hits: [Hit]
    /// Where the next page starts, nil at the end.
    public var next: Cursor?
    /// How many articles match every word; nil where that was too many to count in the time allowed.
    public var matchingAll: Int?
    /// Whether relevance was ranked among the newest matches only, because there were too many.
    public var wasCut: Bool

    /// Makes an answer.
    public init(hits: [Hit], next: Cursor?, matchingAll: Int?, wasCut: Bool) {
        (self.hits, self.next, self.matchingAll, self.wasCut) = (hits, next, matchingAll, wasCut)
    }
}
