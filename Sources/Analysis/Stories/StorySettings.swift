/// The constants by which stories are grouped.
///
/// Tuned on MMDS and the development half of ECB+, all articles as of one day: B³ and pairwise F by how many terms of an article are
/// compared are .878 and .864 (ECB+), .930 and .723 (MMDS) with 80; .874, .858, .943 and .771 with 48; .874, .858, .921 and .693 with 32.
/// The five seeds are one story in all 120 orders with 80 terms, up to a threshold of .28, and in fewer with 48: what keeps accounts
/// together that were written weeks apart are their many small words. Of a story 100 to 200 terms score the same.
public struct StorySettings: Hashable, Sendable {
    /// The least cosine, after fading, at which an article joins a story.
    public var threshold = 0.26
    /// How many terms of an article are compared.
    public var articleTerms = 80
    /// How many terms of a story are kept.
    public var storyTerms = 120
    /// How many days may lie between a story and an article that joins it.
    public var window = 30
    /// What share of the cosine is left at the far end of the window.
    public var farthest = 0.8
    /// Articles assumed seen before the first, so that the words of a small library weigh nearly alike.
    public var prior = 1_000.0

    /// How like the stories of articles that come in any order are to those of time order: the least F1 of pairs that stand together.
    public static let orderTolerance = 0.95

    /// The settings that were measured best.
    public init() {}
}
