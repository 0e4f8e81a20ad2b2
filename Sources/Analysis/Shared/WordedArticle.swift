import Language
import News

/// The sentences of one article taken apart as far as no other article bears on it, once for every article it is laid beside.
struct WordedArticle: Sendable {
    /// The article.
    let article: AnnotatedArticle
    /// What stands in its sentences.
    let annotations: AnnotationIndex
    /// The words of each sentence, at most `SentenceReading.longest`.
    let words: [[Word]]
    /// Its telling stems.
    private(set) var vocabulary: StemVocabulary
    /// The place of each word of each sentence in the vocabulary, -1 of those that tell nothing.
    let wordPlaces: [[Int32]]
    /// The stems of names and offices of each sentence, by their numbers in the vocabulary's table, those left out that no article holds
    /// as a telling word.
    private(set) var named: [[Int32]] = []
    private let namedStems: [Set<String>]
    /// How often each sentence denies something or somebody refuses it.
    let refusals: [Int]
    /// The words of each sentence in order, by their stems.
    let orders: [WordOrder]
    /// What the words of each sentence bring to a contrast.
    let contrasts: [ContrastWords]
    /// One number for all words of each sentence as they are compared: sentences of two numbers are not the same words.
    let sums: [UInt64]

    /// Takes articles apart that will be laid beside each other.
    static func all(_ articles: [AnnotatedArticle]) -> [WordedArticle] {
        let words = Both.map(articles, by: 1) { WordedArticle($0) }
        return zip(words, StemVocabulary.numbered(words.map(\.vocabulary))).map { article, vocabulary in
            var article = article
            article.vocabulary = vocabulary
            article.named = article.namedStems.map { $0.compactMap { vocabulary.table.number(of: $0) } }
            return article
        }
    }

    /// Takes an article apart.
    private init(_ article: AnnotatedArticle) {
        self.article = article
        let annotations = AnnotationIndex(article)
        self.annotations = annotations
        words = article.sentences.map { Array(Words.of($0.span.text).prefix(SentenceReading.longest)) }
        namedStems = zip(article.sentences.indices, words).map { place, words in
            NamedWords.stems(
                of: words, from: article.sentences[place].span.start, names: annotations.names[place])
        }
        refusals = words.map { ParaphraseSide.refusals($0) }
        orders = words.map { words in
            WordOrder(words.prefix(SentenceReading.ordered).map { WordOrder.number($0.stem.utf8) })
        }
        contrasts = zip(words, article.sentences).map { ContrastWords($0, in: $1.span.text) }
        sums = words.map { $0.reduce(0) { ($0 &* 1_000_003) ^ WordOrder.number($1.folded.utf8) } }
        let texts = Set(article.names.map(\.span.text))
        let names = texts.reduce(into: Set<String>()) { stems, text in stems.formUnion(Words.of(text).map(\.stem)) }
        let tells = words.map { $0.map { TermWeights.tells($0) } }
        let vocabulary = StemVocabulary(
            zip(words, tells).map { words, tells in zip(words, tells).compactMap { $1 ? $0.stem : nil } }, names: names)
        self.vocabulary = vocabulary
        wordPlaces = zip(tells, vocabulary.places).map { tells, places in
            var next = places[...]
            return tells.map { $0 ? next.popFirst() ?? -1 : -1 }
        }
    }
}
