import Language
import News

/// The sentences of several articles, taken apart once and weighed together.
struct Readings: Sendable {
    /// The sentences of each article, in reading order.
    let articles: [[SentenceReading]]
    /// How alike sentences are, by the weights of exactly these articles.
    let similarity: SentenceSimilarity
    /// What stands in the sentences of each article.
    let annotations: [AnnotationIndex]
    /// The words of standing attributes, by their places in the vocabulary.
    let attributes: Set<Int>
    /// The sentences of all articles, one article after the other: the place of one here is its number.
    let all: [SentenceReading]
    /// The number of the first sentence of each article.
    private let firsts: [Int]
    /// What the sentences of each article are called, ascending.
    private let names: [[SentenceID]]
    /// In how many sentences of each article a word of the vocabulary stands.
    private let frequencies: [[Int32]]
    private let kin: ArticleKinship

    /// Reads these articles.
    init(_ annotated: [AnnotatedArticle]) { self.init(of: WordedArticle.all(annotated)) }

    /// Reads articles that were taken apart before.
    init(of read: [WordedArticle]) {
        annotations = read.map(\.annotations)
        let (weights, places) = TermWeights.weighing(read.map(\.vocabulary))
        similarity = SentenceSimilarity(weights)
        attributes = Set(NamesAlone.attributes.compactMap { weights.place(of: $0) })
        articles = read.enumerated().map { index, read in
            let roles = read.article.article.blocks.map(\.role)
            return read.article.sentences.enumerated().map { place, sentence in
                let role = roles.indices.contains(sentence.span.block) ? roles[sentence.span.block] : .body
                return SentenceReading(
                    place, of: ArticleKey(index: index), in: read, role: role, weights: weights, places: places[index])
            }
        }
        frequencies = articles.map { sentences in
            var counts = [Int32](repeating: 0, count: weights.vocabulary)
            for sentence in sentences { for place in sentence.terms.places { counts[place] += 1 } }
            return counts
        }
        kin = ArticleKinship(articles, dated: read.map(\.article.article.published), weights)
        all = Array(articles.joined())
        names = articles.map { $0.map(\.passage.sentence) }
        var firsts = [0]
        for sentences in articles { firsts.append((firsts.last ?? 0) + sentences.count) }
        self.firsts = firsts
    }

    /// Where a passage stands among the sentences of its article, found by halving: they are in reading order.
    func place(of passage: Passage) -> Int? {
        guard names.indices.contains(passage.article.index) else { return nil }
        return names[passage.article.index].placeAscending(of: passage.sentence)
    }

    /// The number of a passage among the sentences of all articles, for tables with a row a sentence.
    func number(of passage: Passage) -> Int? { place(of: passage).map { number(at: $0, of: passage.article) } }

    /// The number of a sentence.
    func number(of reading: SentenceReading) -> Int { number(at: reading.place, of: reading.passage.article) }

    /// The number of the sentence at a place of an article.
    func number(at place: Int, of article: ArticleKey) -> Int { firsts[article.index] + place }

    /// Whether two articles have enough rare words in common to be about one matter.
    func areRelated(_ a: ArticleKey, _ b: ArticleKey) -> Bool { kin.areRelated(a.index, b.index) }

    /// Whether two articles tell one event at one time, by the names they share and the dates they bear.
    func tellOneEvent(_ a: ArticleKey, _ b: ArticleKey) -> Bool { kin.tellOneEvent(a.index, b.index) }

    /// Whether a word stands in so few sentences of an article that it tells one of them from the others.
    func isDistinctive(_ place: Int, in article: ArticleKey) -> Bool {
        frequencies[article.index][place] <= Readings.few
    }

    /// The point on which two sentences differ, however alike their words; nil where they say the same words.
    func contrast(
        _ left: SentenceReading, _ right: SentenceReading, comparesNumbers: Bool = true
    ) -> SentenceContrast? {
        guard !left.says(right) else { return nil }
        let names = [left, right].map { annotations[$0.passage.article.index].names[$0.place] }
        return SentenceContrast.of(left, right, names: names, comparesNumbers: comparesNumbers)
    }

    /// Sentences of one article that may share a word which still tells one of them.
    private static let few: Int32 = 2

    /// The reading of a passage.
    subscript(passage: Passage) -> SentenceReading? {
        place(of: passage).map { articles[passage.article.index][$0] }
    }
}

extension TermWeights {
    /// Whether a word is one that counts: no stop word, and known to the articles.
    func isTelling(_ word: Word) -> Bool { TermWeights.tells(word) && place(of: word.stem) != nil }
}
