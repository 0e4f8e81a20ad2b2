import Language
import News

/// One sentence with its words taken apart once, for everything that looks at it.
struct SentenceReading: Sendable {
    /// Which sentence of which article.
    let passage: Passage
    /// The sentence.
    let sentence: Sentence
    /// What its block is for.
    let role: Role
    /// Its words, at most `longest`; offsets count from the start of the sentence.
    let words: [Word]
    /// Its telling words.
    let terms: SentenceTerms
    /// Neighbouring telling words, ascending, each once: the word order of the sentence.
    let pairs: [UInt64]
    /// Those of its telling words that say who or where and not what: of names and offices; places in the vocabulary, ascending.
    let named: [Int]

    /// Words read of one sentence.
    ///
    /// Real sentences stay below 100; a text without full stops must not cost more than its length.
    static let longest = 300
}
