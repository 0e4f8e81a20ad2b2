/// The telling words of one sentence, made by `TermWeights.terms(of:)` and comparable only under the same weights.
public struct SentenceTerms: Hashable, Sendable {
    /// Places in the weights' vocabulary, ascending, each once.
    let places: [Int]
    /// The weight of all its words, also of those outside the vocabulary.
    public let total: Double

    /// Whether there is no telling word in it.
    public var isEmpty: Bool { total == 0 }
}
