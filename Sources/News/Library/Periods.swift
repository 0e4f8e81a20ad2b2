/// What was published when: the library, or what of it matches a query, counted by the calendar.
public struct Periods: Hashable, Sendable {
    /// The periods that have articles, the newest first.
    public var elements: [Period]
    /// How many articles have no date of their own, and so are in none of them.
    public var undated: Int

    /// Makes the counts.
    public init(elements: [Period], undated: Int) { (self.elements, self.undated) = (elements, undated) }
}
