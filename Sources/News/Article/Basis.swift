/// Where a fact about an article comes from.
public enum Basis: String, Codable, Sendable {
    /// A credit line in the text ("Source: ...").
    case credit
    /// The address's domain.
    case domain
    /// The feed it came in.
    case feed
    /// Metadata of the page or record.
    case metadata
    /// The address itself ("/2019/02/10/").
    case url
    /// The words of the article.
    case text
    /// The other articles of its story.
    case story
    /// The person who imported it, or a sidecar file.
    case given
    /// The moment it was taken in: an upper bound, not a date.
    case arrival
}
