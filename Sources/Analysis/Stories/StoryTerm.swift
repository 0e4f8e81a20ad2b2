/// One word of an article by its stem, with its weight.
public struct StoryTerm: Hashable, Sendable {
    /// The stem.
    public var stem: String
    /// A weight that grows with how often and how prominently it stands in the article.
    public var weight: Double

    /// Makes a term.
    public init(stem: String, weight: Double) { (self.stem, self.weight) = (stem, weight) }

    /// Terms in order of the alphabet, since sums of floating point depend on their order and a dictionary's changes from run to run.
    public static func sorted(_ weights: [String: Double]) -> [StoryTerm] {
        weights.map { StoryTerm(stem: $0.key, weight: $0.value) }.sorted { $0.stem < $1.stem }
    }
}
