/// The order of a list of articles.
public enum SortOrder: String, CaseIterable, Sendable {
    /// The latest publication first.
    case newest
    /// The best match first.
    case relevance
}
