import News

/// Two sentences of two articles that tell the same thing, and why that is believed.
public struct Alignment: Hashable, Sendable {
    /// The sentence of the earlier key.
    public var a: Passage
    /// The sentence of the later key.
    public var b: Passage
    /// How they stand to each other.
    public var relation: Relation
    /// How alike they are, 0 to 1.
    public var score: Double
    /// The evidence, in words ("shared quote", "41 positions").
    public var why: [PlainText]

    /// Makes an alignment.
    public init(a: Passage, b: Passage, relation: Relation, score: Double, why: [PlainText]) {
        (self.a, self.b, self.relation, self.score, self.why) = (a, b, relation, score, why)
    }
}
