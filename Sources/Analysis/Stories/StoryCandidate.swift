import News

/// What grouping needs to know of an article.
public struct StoryCandidate: Hashable, Sendable {
    /// The article.
    public var id: ArticleID
    /// The second it is dated to, since 1970.
    public var second: Int64
    /// Its words by stem, each with a weight that grows with how often and how prominently it stands there.
    public var terms: [String: Double]

    /// Makes a candidate.
    public init(id: ArticleID, second: Int64, terms: [String: Double]) {
        (self.id, self.second, self.terms) = (id, second, terms)
    }
}
