import Analysis

/// The stories the last batch met, so that the next one need not fetch them again.
struct StoryMemory: Sendable {
    /// How many stories are worth keeping in memory: about a kilobyte each.
    static let most = 60_000

    /// How many words are: about forty bytes each.
    static let mostWords = 300_000

    /// The stories and how common words are.
    var grouper: StoryGrouper
    /// The seconds for which all stories are there.
    var loaded: ClosedRange<Int64>?
    /// The words whose stem the table of words has, so that it is not asked to take them again.
    var words: Set<String> = []
    /// The names of the stories met last.
    var names = SpellingMemory()
    /// The place in the order of import it stands at; it holds only while the library stands there too.
    var serial: Int64
}
