import News

/// What several articles call the same thing.
public struct WordGroup: Hashable, Sendable {
    /// One word or phrase and how often an article uses it for the thing.
    public struct Use: Hashable, Sendable {
        /// The word or phrase as most of its places write it.
        public var text: PlainText
        /// How often the article uses it, quotations included.
        public var count: Int
        /// How many of these stand inside quotation marks.
        public var quoted: Int
        /// The sentences it stands in, in reading order, each once.
        public var passages: [Passage]

        /// Makes a use.
        public init(text: PlainText, count: Int, quoted: Int, passages: [Passage]) {
            (self.text, self.count, self.quoted, self.passages) = (text, count, quoted, passages)
        }
    }

    /// What the thing is, in plain words ("fighters", "the place Baghouz").
    public var concept: PlainText
    /// The words of each article that speaks of it, the most frequent first.
    public var used: [ArticleKey: [Use]]

    /// Makes a group.
    public init(concept: PlainText, used: [ArticleKey: [Use]]) { (self.concept, self.used) = (concept, used) }
}
