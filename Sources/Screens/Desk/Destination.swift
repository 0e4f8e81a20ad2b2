import News

/// Where a screen can send the reader.
public enum Destination: Hashable, Sendable {
    /// An article, at a sentence where one is named.
    case reader(ArticleID, at: SentenceID?)
    /// A comparison; the first article is the spine. `at` is a passage to select: article and sentence.
    case compare([ArticleID], at: PassagePlace?)
    /// A timeline, at the event told by that passage where one is named.
    case timeline([ArticleID], at: PassagePlace?)
    /// The comparison of a story's articles, the one named first, if any.
    case compareStory(StoryID, first: ArticleID?)
    /// The timeline of a story's articles.
    case timelineStory(StoryID)
    /// The search screen, with a query typed already.
    case search(String)
    /// The articles that match a query, as a list of their own, which bears the title where one is given.
    case articles(query: String, title: PlainText? = nil)
    /// What matches a query over time.
    case days(query: String)
    /// The figures that are tracked.
    case tracked
    /// The keys of a screen.
    case help(Scope)
    /// The next or previous unread article of the list this article was opened from.
    case neighbour(Action)
    /// One screen back.
    case back
}
