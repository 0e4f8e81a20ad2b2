import News

/// What grouping needs to know of an article.
public struct StoryCandidate: Hashable, Sendable {
    /// The article.
    public var id: ArticleID
    /// The second it is dated to, since 1970.
    public var second: Int64
    /// Where only bounds of its date are known: the earliest second it can be of, `second` being the last.
    public var earliest: Int64?
    /// Its words, each once, in order of the alphabet.
    public var terms: [StoryTerm]

    /// Makes a candidate; the terms are in order of the alphabet.
    public init(id: ArticleID, second: Int64, earliest: Int64? = nil, terms: [StoryTerm]) {
        (self.id, self.second, self.earliest, self.terms) = (id, second, earliest, terms)
    }

    /// Makes a candidate of weights by stem.
    public init(id: ArticleID, second: Int64, terms: [String: Double]) {
        self.init(id: id, second: second, terms: StoryTerm.sorted(terms))
    }
}
