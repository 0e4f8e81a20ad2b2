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
    /// The point on which they differ, however alike their words ("they differ in: convicted / acquitted"); one of `why` too.
    public var contrast: PlainText?
    /// The evidence, in words ("shared quote", "41 positions").
    public var why: [PlainText]

    /// Makes an alignment.
    public init(
        a: Passage, b: Passage, relation: Relation, score: Double, contrast: PlainText? = nil, why: [PlainText]
    ) {
        (self.a, self.b, self.relation, self.score, self.why) = (a, b, relation, score, why)
        self.contrast = contrast
    }

    /// The sign the pane shows beside its word.
    public var sign: Character { relation.sign(hasContrast: contrast != nil) }

    /// Whether it asks the reader to look: by how the two stand to each other, or by the point on which they differ.
    public var isDifference: Bool { relation.isDifference || contrast != nil }
}
