import Analysis
import Foundation
import Language
import News

/// What is read in an article's text for the library: who said what is in it, by what its text is known again, what its story is known by.
struct ArticleReading: Sendable {
    /// Who is quoted and who stands behind figures, each name once, in reading order.
    let sources: [PlainText]
    /// What its text is known again by.
    let print: TextPrint
    /// The words by which it is sorted into a story.
    let terms: [StoryTerm]

    /// Blocks read of one article, counted in scalars: news tells who speaks early, and a book must not stop an import.
    private static let longest = 40_000

    /// Reads an article.
    init(_ article: Article, book: inout WordBook) {
        var read = 0
        var beginning = article
        beginning.blocks = Array(
            article.blocks.prefix { block in
                defer { read += block.text.string.utf8.count }
                return read < ArticleReading.longest
            })
        let speech = SpeechReading(beginning)
        let words = ArticleWords(speech, book: &book)
        sources = ArticleReading.sources(of: speech.quotes)
        print = TextPrint(sentences: speech.sentences, words: words)
        terms = StoryTerms.list(of: words)
    }

    /// Who is quoted by name or by office ("the mayor"); that is also who is named as the source of a figure.
    private static func sources(of quotes: [Quote]) -> [PlainText] {
        let quoted = quotes.flatMap { [$0.speaker, $0.speakerText].compactMap(\.self) }
        var seen: Set<PlainText> = []
        return quoted.filter { name in
            !name.isEmpty && name.scalarCount <= 120 && !pronouns.contains(name.string.lowercased())
                && seen.insert(name).inserted
        }
    }

    private static let pronouns: Set<String> = ["he", "she", "they", "it", "who", "we", "i", "you", "one"]
}
