/// The telling words of one sentence, made by `TermWeights.terms(of:)` and comparable only under the same weights.
public struct SentenceTerms: Hashable, Sendable {
    /// Places in the weights' vocabulary, ascending, each once.
    let places: [Int]
    /// Those of them that stand in a group of near words, by group.
    let groups: [GroupedTerm]
    /// The weight of all its words, also of those outside the vocabulary.
    public let total: Double

    /// Whether there is no telling word in it.
    public var isEmpty: Bool { total == 0 }
}

/// A word that stands in a group of near words.
struct GroupedTerm: Hashable, Comparable, Sendable {
    /// The group.
    let group: Int32
    /// The word's place in the vocabulary.
    let place: Int

    static func < (left: GroupedTerm, right: GroupedTerm) -> Bool {
        (left.group, left.place) < (right.group, right.place)
    }
}
