import Analysis

/// A line of the timeline's list.
enum TimelineItem: Hashable, Sendable {
    /// An event, by its place in the timeline.
    case event(Int)
    /// A sentence with a time that cannot be dated, by its place among those.
    case undated(Int)
}
