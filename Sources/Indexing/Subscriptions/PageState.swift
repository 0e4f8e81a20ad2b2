/// What became of the page of a feed's item, whose full text was asked for.
public struct PageState: Hashable, Sendable {
    /// The hash of what the feed gave of the item when its page was asked for.
    public var summary: String
    /// How often the page was asked for in vain since it was had last.
    public var tries: Int
    /// Whether the library holds the text of the page.
    public var isTaken: Bool

    /// Makes a state.
    public init(summary: String, tries: Int, isTaken: Bool) {
        (self.summary, self.tries, self.isTaken) = (summary, tries, isTaken)
    }
}
