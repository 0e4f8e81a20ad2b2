import News

/// A story as the grouping sees it: when it was told, and in which words.
public struct LiveStory: Hashable, Sendable {
    /// The story.
    public var id: StoryID
    /// The second of its earliest article.
    public var first: Int64
    /// The second of its latest article.
    public var last: Int64
    /// How many articles it has.
    public var size: Int
    /// The mean weight of its words by stem, the heaviest only.
    public var terms: [String: Double]

    /// Makes a live story.
    public init(id: StoryID, first: Int64, last: Int64, size: Int, terms: [String: Double]) {
        (self.id, self.first, self.last, self.size, self.terms) = (id, first, last, size, terms)
    }
}
