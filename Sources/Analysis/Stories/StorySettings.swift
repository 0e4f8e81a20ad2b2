/// The constants by which stories are grouped.
///
/// Tuned on MMDS and the development half of ECB+, all articles as of one day. These score B³ F .858 and pairwise F .800
/// on ECB+ (86 stories in look-alike pairs), .930 and .723 on MMDS. A threshold of .28 scores .867 and .936, but the five
/// seeds, which are one story in all 120 orders up to .28, are in only 114 at .29: .26 keeps room for what else a library
/// holds. With 32 terms an article and no weight for names the
/// best was .853 and .942, and the seeds fell apart above .14.
public struct StorySettings: Hashable, Sendable {
    /// The least cosine, after fading, at which an article joins a story.
    public var threshold = 0.26
    /// How many terms of an article are compared.
    public var articleTerms = 80
    /// How many terms of a story are kept.
    public var storyTerms = 200
    /// How many days may lie between a story and an article that joins it.
    public var window = 30
    /// What share of the cosine is left at the far end of the window.
    public var farthest = 0.8
    /// Articles assumed seen before the first, so that the words of a small library weigh nearly alike.
    public var prior = 1_000.0

    /// The settings that were measured best.
    public init() {}
}
