import News

/// Where a screen can send the reader.
public enum Destination: Hashable, Sendable {
    /// An article, at a sentence where one is named.
    case reader(ArticleID, at: SentenceID?)
    /// A comparison; the first article is the spine. `at` is a passage to select: article and sentence.
    case compare([ArticleID], at: PassagePlace?)
    /// A timeline, at the event told by that passage where one is named.
    case timeline([ArticleID], at: PassagePlace?)
    /// The search screen, with a query typed already.
    case search(String)
    /// The articles that match a query, as a list of their own.
    case articles(query: String)
    /// The keys of a screen.
    case help(Scope)
    /// One screen back.
    case back
}
