/// One article found by a search, with the words that were found.
public struct Hit: Hashable, Sendable {
    /// The article.
    public var article: ArticleSummary
    /// How well it matches, nil when sorted by date.
    ///
    /// Higher is better; comparable within one answer only.
    public var score: Double?
    /// The passage around the matches.
    public var snippet: PlainText
    /// The matches in `snippet`: Unicode scalars, half open.
    public var marks: [Range<Int>]
    /// The physical line of the snippet, where the source has lines.
    public var line: Int?
    /// Whether every word of the query was found, or only some.
    public var matchesAll: Bool

    /// The other spellings of names by which it was found, where it does not hold the name as typed.
    public var spelt: [PlainText]

    /// Makes a hit.
    public init(
        article: ArticleSummary, score: Double?, snippet: PlainText, marks: [Range<Int>], line: Int?,
        matchesAll: Bool, spelt: [PlainText] = []
    ) {
        self.spelt = spelt
        (self.article, self.score, self.snippet) = (article, score, snippet)
        (self.marks, self.line, self.matchesAll) = (marks, line, matchesAll)
    }
}
