/// A figure the reader tracks: what is counted in a story, what each outlet gave for it, and how that changed.
public struct TrackedFigure: Hashable, Codable, Sendable {
    /// One article's figure as it stood when it was looked at last.
    public struct Given: Hashable, Codable, Sendable {
        /// The article.
        public var article: ArticleID
        /// Its version.
        public var version: Int
        /// Its outlet, nil where it states none.
        public var outlet: PlainText?
        /// The sentence that gave the figure.
        public var sentence: PlainText
        /// The figure.
        public var figure: Figure
        /// The figure in few words, its bound with it ("about 3,000").
        public var amount: PlainText

        /// Makes one article's figure.
        public init(
            article: ArticleID, version: Int, outlet: PlainText?, sentence: PlainText, figure: Figure,
            amount: PlainText
        ) {
            (self.article, self.version, self.outlet) = (article, version, outlet)
            (self.sentence, self.figure, self.amount) = (sentence, figure, amount)
        }

        /// The name of this figure as a finding.
        public var key: FindingKey {
            FindingKey(.figure, [.init(article: article, words: sentence, detail: figure.span.text)])
        }
    }

    /// The story.
    public var story: StoryID
    /// What is counted, in few words ("fighters left").
    public var about: PlainText
    /// What each article gave when it was looked at last.
    public var given: [Given]
    /// The versions that were looked at, those that gave nothing for it too.
    public var examined: [ArticleID: Int]
    /// What changed since tracking began, newest first; the last `mostChanges` are kept.
    public var changes: [FigureChange]

    /// How many changes are remembered.
    public static let mostChanges = 20

    /// Begins to track a figure.
    public init(
        story: StoryID, about: PlainText, given: [Given], examined: [ArticleID: Int] = [:],
        changes: [FigureChange] = []
    ) {
        (self.story, self.about, self.given) = (story, about, given)
        (self.examined, self.changes) = (examined, changes)
    }

    /// Whether some change has not been looked at yet.
    public var hasNews: Bool { changes.contains { !$0.isSeen } }

    /// Whether one of these findings is a figure of it.
    public func holds(_ keys: Set<FindingKey>) -> Bool { given.contains { keys.contains($0.key) } }
}
