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

    /// What a word of the vocabulary is besides its weight.
    struct Sort: OptionSet, Sendable {
        let rawValue: UInt8

        static let stock = Sort(rawValue: 1)
        static let rare = Sort(rawValue: 2)
        static let size = Sort(rawValue: 4)
        static let number = Sort(rawValue: 8)
        static let numeral = Sort(rawValue: 16)
    }

    /// The place of each number of `table`, -1 of stems of other articles.
    private let places: [Int32]
    /// The numbers of the stems.
    private let table: WordNumbers
    private let weights: [Double]
    /// What sort of word stands at each place: asked for every two sentences that share it.
    private let sorts: [Sort]
    private let sentenceCount: Double
    /// The group of near words of each place, -1 where it has none.
    private let groups: [Int32]

    /// Weighs the words of these articles' sentences.
    public init(_ articles: [AnnotatedArticle]) {
        let sentences = articles.flatMap(\.sentences).map { TermWeights.stems(of: $0.span.text) }
        self.init(of: [StemVocabulary(sentences)])
    }

    /// Weighs the stems of some articles together.
    init(of vocabularies: [StemVocabulary]) { self = TermWeights.weighing(vocabularies).weights }

    /// Weighs the stems of some articles together, and tells the place of each one's stems; several are to be numbered together before.
    static func weighing(_ vocabularies: [StemVocabulary]) -> (weights: TermWeights, places: [[Int32]]) {
        let table = vocabularies.first?.table ?? WordNumbers()
        var places = [Int32](repeating: -1, count: table.count)
        var entries: [StemVocabulary.Entry] = []
        var counts: [Int] = []
        var frames: [String?] = []
        let found = vocabularies.map { vocabulary in
            vocabulary.entries.indices.map { index in
                let (entry, number) = (vocabulary.entries[index], Int(vocabulary.numbers[index]))
                if places[number] < 0 {
                    places[number] = Int32(entries.count)
                    entries.append(entry)
                    counts.append(vocabulary.counts[index])
                    frames.append(entry.frame)
                } else {
                    let place = Int(places[number])
                    counts[place] += vocabulary.counts[index]
                    frames[place] = frames[place] ?? entry.frame
                }
                return places[number]
            }
        }
        let total = Double(vocabularies.reduce(0) { $0 + $1.sentenceCount })
        let weights = zip(entries, counts).map { TermWeights.weight(rate: $0.rate, count: $1, of: total) }
        let groups = TermWeights.groups(of: entries, frames) { stem in
            table.number(of: stem).flatMap { places[Int($0)] < 0 ? nil : Int(places[Int($0)]) }
        }
        return (
            TermWeights(
                places: places, table: table, weights: weights, sorts: entries.map(\.sort), sentenceCount: total,
                groups: groups),
            found
        )
    }

    private init(
        places: [Int32], table: WordNumbers, weights: [Double], sorts: [Sort], sentenceCount: Double, groups: [Int32]
    ) {
        (self.places, self.table, self.weights, self.sorts) = (places, table, weights, sorts)
        (self.sentenceCount, self.groups) = (sentenceCount, groups)
    }

    /// What sort of word a stem is.
    static func sort(of stem: String) -> Sort {
        var sort: Sort = []
        if TermWeights.isNumber(stem) {
            sort.formUnion([.numeral, .stock])
        } else if CommonEnglish.isStock(stem) {
            sort.insert(.stock)
        } else if !CommonEnglish.isKindOfEvent(stem) {
            sort.insert(.rare)
        }
        if TermWeights.sizes.contains(stem) { sort.insert(.size) }
        if TermWeights.isTellingNumber(stem) { sort.insert(.number) }
        return sort
    }

    /// The group each stem stands in: of near words, of a word and what is made of it, or of spellings of one name.
    private static func groups(
        of entries: [StemVocabulary.Entry], _ frames: [String?], placeOf: (String) -> Int?
    ) -> [Int32] {
        var groups = [Int32](repeating: -1, count: entries.count)
        var made: [String: Int32] = [:]
        func group(of key: String) -> Int32 {
            let next = Int32(NearSynonyms.count + made.count)
            return made[key, default: next]
        }
        for (place, entry) in entries.enumerated() {
            if let group = entry.group {
                groups[place] = group
            } else if let base = entry.base, let other = placeOf(base), groups[other] < Int32(NearSynonyms.count) {
                groups[place] = group(of: "=" + base)
                made["=" + base] = groups[place]
                groups[other] = groups[place]
            } else if groups[place] < 0, let frame = frames[place] {
                groups[place] = group(of: frame)
                made[frame] = groups[place]
            }
        }
        return groups
    }

    /// The weight of a stem, 0 or more; a stem the articles do not hold weighs as one seen never.
    public func weight(_ stem: String) -> Double {
        place(of: stem).map { weights[$0] } ?? TermWeights.weight(stem: stem, count: 0, of: sentenceCount)
    }

    /// The telling stems of a text, each once, with their weights.
    public func terms(of text: PlainText) -> SentenceTerms { terms(ofStems: TermWeights.stems(of: text)) }

    /// The telling stems of a list, each once, with their weights.
    func terms(ofStems stems: [String]) -> SentenceTerms {
        var known: [Int] = []
        var unknown: Set<String> = []
        for stem in stems {
            if let place = place(of: stem) { known.append(place) } else { unknown.insert(stem) }
        }
        return terms(at: known, besides: unknown.reduce(0) { $0 + weight($1) })
    }

    /// The telling stems at places of the vocabulary, each once, with their weights; `besides` is the weight of others.
    func terms(at places: [Int], besides: Double = 0) -> SentenceTerms {
        var unique: [Int] = []
        unique.reserveCapacity(places.count)
        for place in places.sorted() where place != unique.last { unique.append(place) }
        let total = unique.reduce(0) { $0 + weights[$1] } + besides
        let groups = unique.compactMap { self.groups[$0] < 0 ? nil : GroupedTerm(group: self.groups[$0], place: $0) }
        return SentenceTerms(places: unique, groups: groups.sorted(), total: total)
    }

    /// The weight of a place of `SentenceTerms.places`.
    func weight(at place: Int) -> Double { weights[place] }

    /// Whether a word is a number, in digits or as a word of size.
    func isNumber(_ word: Word) -> Bool { TermWeights.isNumber(word.stem) }

    /// Whether a place of `SentenceTerms.places` is a number, in digits or as a word of size.
    func isNumber(at place: Int) -> Bool { sorts[place].contains(.numeral) }

    /// Whether a place of `SentenceTerms.places` is a number or a stock word of news, which any two stories may share by chance.
    func isStock(at place: Int) -> Bool { sorts[place].contains(.stock) }

    /// Whether a place of `SentenceTerms.places` is a name or an uncommon word, which tells one event from another of its kind.
    func isRare(at place: Int) -> Bool { sorts[place].contains(.rare) }

    /// Whether a place of `SentenceTerms.places` is a common noun with near words ("bank"), even within a name; the names of lands are none.
    func isNoun(at place: Int) -> Bool { groups[place] >= 0 && groups[place] < Int32(NearSynonyms.firstLand) }

    /// Whether a place of `SentenceTerms.places` is a word of size, or the people that are counted.
    func isSize(at place: Int) -> Bool { sorts[place].contains(.size) }

    /// Whether a place of `SentenceTerms.places` is a number that two accounts hardly share by chance.
    func isTellingNumber(at place: Int) -> Bool { sorts[place].contains(.number) }

    /// Two digits or more, and no year.
    private static func isTellingNumber(_ stem: String) -> Bool {
        guard stem.utf8.count >= 2, stem.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else {
            return false
        }
        return !(stem.utf8.count == 4 && (stem.hasPrefix("19") || stem.hasPrefix("20")))
    }

    /// What a name's word and its other spellings have in common: their group, else the place itself.
    func spelling(at place: Int) -> Int {
        groups[place] >= Int32(NearSynonyms.count) ? -1 - Int(groups[place]) : place
    }

    private static func isNumber(_ stem: String) -> Bool {
        stem.utf8.first.map { (0x30...0x39).contains($0) } ?? false || sizes.contains(stem)
    }

    /// Stems of the words of size, also as they are shortened, and of the people who are counted.
    private static let sizes = WordSet(
        ["hundred", "thousand", "million", "billion", "trillion", "dozen", "percent", "people"].map(Stemmer.stem) + [
            "mln", "bn",
        ])

    /// The weight of a stem that stands once in each of two short articles, by how common it is in English alone.
    static func priorWeight(_ stem: String) -> Double { max(0, weight(stem: stem, count: 2, of: prior)) }

    /// Whether a stem is a number or a stock word of news, which any two stories may share by chance.
    static func isStock(_ stem: String) -> Bool { isNumber(stem) || CommonEnglish.isStock(stem) }

    /// The place of a stem in the vocabulary.
    func place(of stem: String) -> Int? { table.number(of: stem).flatMap { place(ofNumber: $0) } }

    /// The place of a stem in the vocabulary, by the number that it has among the articles numbered with these.
    func place(ofNumber number: Int32) -> Int? {
        let place = places[Int(number)]
        return place < 0 ? nil : Int(place)
    }

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
        weight(rate: CommonEnglish.rate(ofStem: stem), count: count, of: total)
    }

    private static func weight(rate: Double, count: Int, of total: Double) -> Double {
        log((total + prior) / (Double(count) + prior * rate))
    }
}
