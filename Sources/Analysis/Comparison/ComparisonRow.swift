import News

/// One row of the pane: sentences that stand beside each other.
public struct ComparisonRow: Hashable, Sendable {
    /// The sentences of each article that has any here, in reading order.
    public var cells: [ArticleKey: [SentenceID]]
    /// The row's relation; the one that most asks for a look where pairs differ.
    public var relation: Relation
    /// Whether sentences of it differ in a decisive word, however alike they are; `why` says in which.
    public var hasContrast: Bool
    /// The evidence, in words.
    public var why: [PlainText]

    /// Makes a row.
    public init(
        cells: [ArticleKey: [SentenceID]], relation: Relation, hasContrast: Bool = false, why: [PlainText]
    ) {
        (self.cells, self.relation, self.hasContrast, self.why) = (cells, relation, hasContrast, why)
    }

    /// The sign the pane shows beside its word.
    public var sign: Character { relation.sign(hasContrast: hasContrast) }

    /// Whether it asks the reader to look.
    public var isDifference: Bool { relation.isDifference || hasContrast }
}
