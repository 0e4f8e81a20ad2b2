import Analysis

/// The stories the last batch met, so that the next one need not fetch them again.
struct StoryMemory: Sendable {
    /// How many stories are worth keeping in memory: about five kilobytes each, with all that is kept to find them.
    static let most = 24_000

    /// The stories and how common words are.
    var grouper: StoryGrouper
    /// The seconds for which all stories are there.
    var loaded: ClosedRange<Int64>?
    /// The second of the earliest article of the last batch.
    var earliest: Int64?
    /// How many stories were left when those that are over were last forgotten.
    var left = 0
    /// How many stories there were when the last ones were fetched.
    var fetched = 0
    /// Words whose stem the table of words has.
    var words = KnownWords.none
    /// The names of the stories met last.
    var names = SpellingMemory()
    /// The place in the order of import it stands at; it holds only while the library stands there too.
    var serial: Int64

    /// Hands over the names, and keeps none.
    mutating func takeNames() -> SpellingMemory {
        defer { names = SpellingMemory() }
        return names
    }

    /// Hands over the words, and keeps none.
    mutating func takeWords() -> KnownWords {
        defer { words = .none }
        return words
    }

    /// Forgets the stories that ended more than so many seconds before the last batch, when a quarter more have come together since.
    mutating func forgetWhatIsOver(after seconds: Int64) {
        guard let known = loaded, let earliest, grouper.storyCount >= max(StoryMemory.few, left + left / 4) else {
            return
        }
        let second = earliest - seconds
        if second > known.lowerBound, second < known.upperBound {
            grouper.forget(before: second)
            loaded = second...known.upperBound
        }
        left = grouper.storyCount
    }

    /// So few stories are not worth looking for those that are over.
    private static let few = 4_000

    /// Whether it is time to begin anew, without the stories that are over; where the live ones alone are so many, only at twice as many.
    var isFull: Bool { grouper.storyCount >= max(StoryMemory.most, 2 * fetched) }
}
