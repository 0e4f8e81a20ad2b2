import Foundation
import Language
import News

/// How much each word tells, among the sentences of a few articles.
///
/// Inverse sentence frequency with a prior: `log((N + P) / (n + P r))`, where `N` counts the sentences of the articles, `n` those that hold
/// the stem, `r` is the share of English sentences expected to hold it (`CommonEnglish`) and `P` is the weight of that expectation in
/// sentences. With few articles the prior rules, with many the articles do. Stop words weigh nothing.
public struct TermWeights: Sendable {
    /// The weight of the prior, in sentences.
    private static let prior = 60.0

    private let places: [String: Int]
    private let weights: [Double]
    private let stock: Set<Int>
    private let rare: Set<Int>
    private let sentenceCount: Double

    /// Weighs the words of these articles' sentences.
    public init(_ articles: [AnnotatedArticle]) {
        self.init(stemsOfSentences: articles.lazy.flatMap(\.sentences).map { TermWeights.stems(of: $0.span.text) })
    }

    /// Weighs the stems of sentences given as lists of stems; a stem repeated within a sentence counts once.
    init(stemsOfSentences sentences: some Sequence<[String]>) {
        var places: [String: Int] = [:]
        var counts: [Int] = []
        var lastSeen: [Int] = []
        var total = 0
        for stems in sentences {
            total += 1
            for stem in stems {
                if let place = places[stem] {
                    if lastSeen[place] != total { counts[place] += 1 }
                    lastSeen[place] = total
                } else {
                    places[stem] = counts.count
                    counts.append(1)
                    lastSeen.append(total)
                }
            }
        }
        var weights = [Double](repeating: 0, count: counts.count)
        var stock: Set<Int> = []
        var rare: Set<Int> = []
        for (stem, place) in places {
            if TermWeights.isNumber(stem) || CommonEnglish.isStock(stem) {
                stock.insert(place)
            } else if !CommonEnglish.isKindOfEvent(stem) {
                rare.insert(place)
            }
            weights[place] = TermWeights.weight(stem: stem, count: counts[place], of: Double(total))
        }
        (self.places, self.weights, sentenceCount) = (places, weights, Double(total))
        (self.stock, self.rare) = (stock, rare)
    }

    /// The weight of a stem, 0 or more; a stem the articles do not hold weighs as one seen never.
    public func weight(_ stem: String) -> Double {
        places[stem].map { weights[$0] } ?? TermWeights.weight(stem: stem, count: 0, of: sentenceCount)
    }

    /// The telling stems of a text, each once, with their weights.
    public func terms(of text: PlainText) -> SentenceTerms { terms(ofStems: TermWeights.stems(of: text)) }

    /// The telling stems of a list, each once, with their weights.
    func terms(ofStems stems: [String]) -> SentenceTerms {
        var known: [Int] = []
        var unknown: Set<String> = []
        for stem in stems {
            if let place = places[stem] { known.append(place) } else { unknown.insert(stem) }
        }
        known.sort()
        var unique: [Int] = []
        unique.reserveCapacity(known.count)
        for place in known where place != unique.last { unique.append(place) }
        let total = unique.reduce(0) { $0 + weights[$1] } + unknown.reduce(0) { $0 + weight($1) }
        return SentenceTerms(places: unique, total: total)
    }

    /// The weight of a place of `SentenceTerms.places`.
    func weight(at place: Int) -> Double { weights[place] }

    /// Whether a word is a number, in digits or as a word of size.
    func isNumber(_ word: Word) -> Bool { TermWeights.isNumber(word.stem) }

    /// Whether a place of `SentenceTerms.places` is a number or a stock word of news, which any two stories may share by chance.
    func isStock(at place: Int) -> Bool { stock.contains(place) }

    /// Whether a place of `SentenceTerms.places` is a name or an uncommon word, which tells one event from another of its kind.
    func isRare(at place: Int) -> Bool { rare.contains(place) }

    private static func isNumber(_ stem: String) -> Bool {
        stem.utf8.first.map { (0x30...0x39).contains($0) } ?? false || sizes.contains(stem)
    }

    /// Stems of the words of size, also as they are shortened.
    private static let sizes: Set<String> = Set(
        ["hundred", "thousand", "million", "billion", "trillion", "dozen", "percent"].map(Stemmer.stem) + ["mln", "bn"])

    /// The place of a stem in the vocabulary.
    func place(of stem: String) -> Int? { places[stem] }

    /// How many different stems are weighed.
    var vocabulary: Int { weights.count }

    /// The stems of a text in order, words that tell nothing left out.
    static func stems(of text: PlainText) -> [String] { stems(of: Words.of(text)) }

    /// The stems of words in order, words that tell nothing left out.
    static func stems(of words: [Word]) -> [String] { words.compactMap { tells($0) ? $0.stem : nil } }

    /// Whether a word can tell something: no stop word, and not one that only says who said it to whom.
    static func tells(_ word: Word) -> Bool {
        !StopWords.contains(word.folded) && !CommonEnglish.isAttribution(word.stem)
    }

    private static func weight(stem: String, count: Int, of total: Double) -> Double {
        log((total + prior) / (Double(count) + prior * CommonEnglish.rate(ofStem: stem)))
    }
}
