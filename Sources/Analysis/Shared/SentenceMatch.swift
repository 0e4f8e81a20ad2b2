/// Two sentences of two articles that share words, and how much.
struct SentenceMatch: Hashable, Sendable {
    /// The sentence of the earlier article.
    let a: Passage
    /// The sentence of the later article.
    let b: Passage
    /// The places of both among the sentences of their articles.
    let placeA, placeB: Int
    /// How alike they are by weighted words and by word order, 0 to 1.
    let score: Double
    /// How much of the lighter sentence's weight the other holds, 0 to 1.
    let containment: Double
    /// The weight of what both hold.
    let shared: Double
}
