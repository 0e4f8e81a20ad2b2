import News

/// What happened when, by several articles of one story.
public struct Timeline: Hashable, Sendable {
    /// The articles, lettered in the order given.
    public var articles: [AnnotatedArticle]
    /// The events, by start and then end.
    public var events: [TimelineEvent]
    /// Sentences with a time that cannot be dated, in reading order.
    public var undated: [Passage]

    /// Makes a timeline.
    public init(articles: [AnnotatedArticle], events: [TimelineEvent], undated: [Passage]) {
        (self.articles, self.events, self.undated) = (articles, events, undated)
    }
}
