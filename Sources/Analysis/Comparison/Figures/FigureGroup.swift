import News

/// The figures that several articles give for one thing, side by side.
public struct FigureGroup: Hashable, Sendable {
    /// What the figures say of each other.
    public enum Verdict: String, Sendable {
        /// Equal.
        case agree
        /// Both could hold ("500 to 1,000", "several hundred").
        case compatible
        /// The same number with another bound.
        case boundsDiffer = "bounds_differ"
        /// Figures differ.
        case conflict
        /// Counts of different times.
        case timeShifted = "time_shifted"
        /// Scopes differ: not compared.
        case scopesDiffer = "scopes_differ"

        /// The relation a row takes from this verdict.
        public var relation: Relation {
            switch self {
            case .agree: .same
            case .compatible: .compatible
            case .boundsDiffer: .boundsDiffer
            case .conflict: .conflict
            case .timeShifted: .timeShifted
            case .scopesDiffer: .scopesDiffer
            }
        }
    }

    /// What is counted, in few words ("fighters left").
    public var about: PlainText
    /// What the figures say of each other.
    public var verdict: Verdict
    /// The figures, in the order of the articles.
    public var claims: [Claim]
    /// Speakers who stand behind the figures of two articles or more, and of which.
    public var sharedSpeakers: [PlainText: [ArticleKey]]

    /// Makes a group.
    public init(about: PlainText, verdict: Verdict, claims: [Claim], sharedSpeakers: [PlainText: [ArticleKey]]) {
        (self.about, self.verdict, self.claims) = (about, verdict, claims)
        self.sharedSpeakers = sharedSpeakers
    }
}
