/// Where a command works: each screen is a scope, and `everywhere` holds in all of them.
public enum Scope: String, CaseIterable, Sendable {
    /// Every screen.
    case everywhere
    /// The list of stories.
    case stories
    /// The list of articles.
    case articles
    /// The list of feeds.
    case feeds
    /// The list of kept searches.
    case searches
    /// An open article.
    case reader
    /// The comparison pane.
    case compare
    /// Finding in an open article or comparison: while words are sought, before the screen's own keys.
    case finding
    /// The timeline.
    case timeline
    /// The library over time.
    case days
    /// The list of tracked figures.
    case tracked
    /// The search screen.
    case search
    /// The help screen.
    case help
}
