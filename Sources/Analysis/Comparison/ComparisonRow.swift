import News

/// One row of the pane: sentences that stand beside each other.
public struct ComparisonRow: Hashable, Sendable {
    /// The sentences of each article that has any here, in reading order.
    public var cells: [ArticleKey: [SentenceID]]
    /// The row's relation; the one that most asks for a look where pairs differ.
    public var relation: Relation
    /// The evidence, in words.
    public var why: [PlainText]

    /// Makes a row.
    public init(cells: [ArticleKey: [SentenceID]], relation: Relation, why: [PlainText]) {
        (self.cells, self.relation, self.why) = (cells, relation, why)
    }
}
