/// A stretch of time with what was published in it.
public struct Period: Hashable, Sendable {
    /// Its first and last day.
    public var days: ClosedRange<Day>
    /// How many articles were published in it.
    public var articles: Int
    /// How many stories they belong to.
    public var stories: Int
    /// The story most of them belong to.
    public var largest: StoryID
    /// How many of them belong to that story.
    public var inLargest: Int
    /// The title of that story's newest article of these days.
    public var title: Title

    /// Makes a period.
    public init(
        days: ClosedRange<Day>, articles: Int, stories: Int, largest: StoryID, inLargest: Int, title: Title
    ) {
        (self.days, self.articles, self.stories) = (days, articles, stories)
        (self.largest, self.inLargest, self.title) = (largest, inLargest, title)
    }
}
