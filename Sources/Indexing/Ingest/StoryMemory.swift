import Analysis

/// The stories the last batch met, so that the next one need not fetch them again.
struct StoryMemory: Sendable {
    /// How many stories are worth keeping in memory: about five kilobytes each, with all that is kept to find them.
    static let most = 24_000

    /// How many words are: about forty bytes each.
    static let mostWords = 300_000

    /// The stories and how common words are.
    var grouper: StoryGrouper
    /// The seconds for which all stories are there.
    var loaded: ClosedRange<Int64>?
    /// How many stories there were when the last ones were fetched.
    var fetched = 0
    /// The words whose stem the table of words has, so that it is not asked to take them again.
    var words: Set<String> = []
    /// The names of the stories met last.
    var names = SpellingMemory()
    /// The place in the order of import it stands at; it holds only while the library stands there too.
    var serial: Int64

    /// Whether it is time to begin anew, without the stories that are over; where the live ones alone are so many, only at twice as many.
    var isFull: Bool { grouper.storyCount >= max(StoryMemory.most, 2 * fetched) }
}
