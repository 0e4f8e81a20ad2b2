/// The capitalised words of the stories met last, so that a new article of theirs is set against them without reading them again.
struct SpellingMemory: Sendable {
    /// How many stories are kept, and as many besides that were met before them: a few kilobytes each.
    private static let most = 1_500
    /// How many words' keys are kept.
    private static let mostKeys = 50_000
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

    /// The stories met since there were that many, by their number, and those met in the time before.
    private var (young, old): ([Int64: Story], [Int64: Story]) = ([:], [:])
    /// What words have in common with other spellings of them, as far as it was asked; nil for words that have nothing.
    private var keys: [String: String?] = [:]

    /// A memory of nothing.
    init() {}

    /// Takes a story's words out, to be changed; nil where they are not known.
    mutating func take(_ story: Int64) -> Story? {
        young.removeValue(forKey: story) ?? old.removeValue(forKey: story)
    }

    /// Keeps a story's words; those of stories not met for long go.
    mutating func keep(_ words: Story, of story: Int64) {
        if young.count >= SpellingMemory.most { (young, old) = ([:], young) }
        young[story] = words
    }

    /// The key of a word, asked for once.
    mutating func key(of word: String, _ make: (String) -> String?) -> String? {
        if let known = keys[word] { return known }
        if keys.count >= SpellingMemory.mostKeys { keys.removeAll(keepingCapacity: true) }
        let key = make(word)
        keys[word] = .some(key)
        return key
    }
}
