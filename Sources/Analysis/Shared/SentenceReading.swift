import Language
import News

/// One sentence with its words taken apart once, for everything that looks at it.
///
/// An object, not a value: every pair of sentences, figures and matches holds on to two of them, and copies of all its lists cost a fifth of a
/// comparison.
final class SentenceReading: Sendable {
    /// Which sentence of which article.
    let passage: Passage
    /// Its place among the sentences of its article.
    let place: Int
    /// The sentence.
    let sentence: Sentence
    /// What its block is for.
    let role: Role
    /// Its words, at most `longest`; offsets count from the start of the sentence.
    let words: [Word]
    /// The place of each of its words in the vocabulary, -1 of those that tell nothing.
    let wordPlaces: [Int32]
    /// Its telling words.
    let terms: SentenceTerms
    /// For each of its telling words which of its words is the first of that kind.
    let firsts: [Int32]
    /// Neighbouring telling words, ascending, each once: the word order of the sentence.
    let pairs: [UInt64]
    /// Those of its telling words that say who or where and not what: of names and offices; places in the vocabulary, ascending.
    let named: [Int]

    /// How often it denies something or somebody refuses it.
    let refusals: Int
    /// What its words bring to a contrast.
    let contrast: ContrastWords
    /// Its words in order, by their stems.
    let order: WordOrder
    /// One number for all its words as they are compared: sentences of two numbers are not the same words.
    private let sum: UInt64

    /// Words read of one sentence.
    ///
    /// Real sentences stay below 100; a text without full stops must not cost more than its length.
    static let longest = 300

    /// Weighs the words of a sentence of an article by the weights of the articles it is read with; `places` tells where the article's
    /// stems stand in their vocabulary.
    init(
        _ place: Int, of article: ArticleKey, in read: WordedArticle, role: Role, weights: TermWeights, places: [Int32]
    ) {
        (sentence, words) = (read.article.sentences[place], read.words[place])
        (self.place, self.role) = (place, role)
        contrast = read.contrasts[place]
        (refusals, order, sum) = (read.refusals[place], read.orders[place], read.sums[place])
        passage = Passage(article: article, sentence: sentence.id)
        let wordPlaces = read.wordPlaces[place].map { $0 < 0 ? -1 : places[Int($0)] }
        let known = wordPlaces.lazy.filter { $0 >= 0 }.map(Int.init)
        let terms = weights.terms(at: Array(known))
        var firsts = [Int32](repeating: 0, count: terms.places.count)
        for (offset, place) in wordPlaces.enumerated().reversed() {
            if let term = terms.places.placeAscending(of: Int(place)) { firsts[term] = Int32(offset) }
        }
        (self.wordPlaces, self.terms, self.firsts) = (wordPlaces, terms, firsts)
        pairs = SentenceReading.neighbours(Array(known))
        named = read.named[place].compactMap { weights.place(ofNumber: $0) }.sorted()
    }

    /// Whether two sentences are the same words, their numbers with the same signs.
    func says(_ other: SentenceReading) -> Bool {
        sum == other.sum && words.count == other.words.count
            && words.elementsEqual(other.words) { $0.folded == $1.folded }
            && SignContrast.of(contrast, other.contrast) == nil
    }

    /// Pairs of neighbours of a list, ascending, each once.
    private static func neighbours(_ known: [Int]) -> [UInt64] {
        let all = zip(known, known.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }.sorted()
        var unique: [UInt64] = []
        for pair in all where pair != unique.last { unique.append(pair) }
        return unique
    }
}
