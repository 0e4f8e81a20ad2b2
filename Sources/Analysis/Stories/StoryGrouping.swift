import News

/// A way of sorting articles into stories, one at a time, each decision final.
///
/// A library hands over the articles of a batch in time order, after the stories their windows touch.
public protocol StoryGrouping {
    /// Places one article: into the story that tells the same event, or into one of its own.
    ///
    /// - Returns: the id of the story it now belongs to.
    mutating func place(_ candidate: StoryCandidate) -> StoryID
}
