/// The capitalised words of the stories met last, so that a new article of theirs is set against them without reading them again.
struct SpellingMemory: Sendable {
    /// How many stories are kept: a few kilobytes each.
    static let most = 2_000
    /// How many words of one story are kept.
    static let mostWords = 800

    /// A word that stands as a name, and the article it was first met in.
    struct Word: Hashable, Sendable {
        /// Folded.
        var text: String
        /// The number of its article's id.
        var article: Int64
    }

    /// The words of one story, by what spellings of one name have in common.
    struct Story: Sendable {
        /// The words of each key.
        var words: [String: [Word]] = [:]
        /// How many words there are.
        var count = 0
        /// Pairs of words that were looked at.
        var tried: Set<String> = []

        /// Takes in the words of an article that the story does not hold yet.
        mutating func note(_ words: [(key: String, word: String)], of article: Int64) {
            for (key, word) in words where count < SpellingMemory.mostWords {
                guard self.words[key]?.contains(where: { $0.text == word }) != true else { continue }
                self.words[key, default: []].append(Word(text: word, article: article))
                count += 1
            }
        }
    }

    /// The stories, by their number.
    var stories: [Int64: Story] = [:]
    /// What words have in common with other spellings of them, as far as it was asked; nil for words that have nothing.
    var keys: [String: String?] = [:]
}
