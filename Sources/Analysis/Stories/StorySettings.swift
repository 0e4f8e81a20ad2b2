/// The constants by which stories are grouped.
///
/// Tuned on MMDS and the development half of ECB+, all articles as of one day: B³ and pairwise F by how many terms of an article are
/// compared are .878 and .864 (ECB+), .936 and .755 (MMDS) with 80; .874, .858, .943 and .771 with 48; .874, .858, .921 and .693 with 32.
/// The five seeds are one story in all 120 orders with 80 terms, but not with 48: what holds accounts together that were written weeks
/// apart are their many small words. With 200 terms of a story instead of 120 MMDS scores .930 and .723.
///
/// Merging stories afterwards, the likest pairs first and each once, every 100 articles, was measured and left out: from a likeness of .35
/// to one of .55 it takes ECB+ from .878 to .837 and .865, for look-alike events are as like as two halves of one. So was a lower threshold
/// for items of hardly more than a headline: at .20 headlines alone score .731 instead of .711 (ECB+) and .880 instead of .878 (MMDS), but
/// with every third article a headline MMDS falls from .909 to .905, and short items of forty events that shared nothing but four common words became one story.
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
