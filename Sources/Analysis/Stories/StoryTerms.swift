import Foundation
import Language
import News

/// The words of an article by which it is sorted into a story.
public enum StoryTerms {
    /// How often a word of the headline counts.
    private static let headline = 2
    /// How much more a name weighs than another word: events differ by who and where rather than by what is done.
    private static let name = 1.5
    /// How many words of an article are read: news tells what matters first, and a book must not stop an import.
    private static let longest = 2_000

    /// The article's content words by stem, each with the logarithm of how often it stands in headline, standfirst and text.
    public static func of(_ article: Article) -> [String: Double] {
        var book = WordBook()
        return of(ArticleWords(article, book: &book))
    }

    /// The same from words that were read before.
    public static func of(_ words: ArticleWords) -> [String: Double] {
        var counts: [Int32: (all: Int, capitals: Int)] = [:]
        var read = 0
        for (block, places) in zip(words.article.blocks, words.blocks) where read < longest && !places.isEmpty {
            let times = block.role == .headline ? headline : 1
            let scalars = Array(block.text.string.unicodeScalars)
            var previous = 0
            for word in places {
                defer { previous = word.end }
                guard word.entry.isTelling else { continue }
                let isName = block.role != .headline && isName(word.start, after: previous, in: scalars)
                let count = counts[word.entry.stem] ?? (0, 0)
                counts[word.entry.stem] = (count.all + times, count.capitals + (isName ? times : 0))
                read += 1
                if read >= longest { break }
            }
        }
        var terms: [String: Double] = [:]
        terms.reserveCapacity(counts.count)
        for (stem, count) in counts {
            terms[words.stem(stem)] = (1 + log(Double(count.all))) * (count.capitals > 0 ? name : 1)
        }
        return terms
    }

    /// Whether a word is written with a capital that no beginning of a sentence asks for.
    private static func isName(_ start: Int, after previous: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard previous > 0, start < scalars.count, scalars[start].properties.isUppercase else { return false }
        return scalars[previous..<max(previous, start)].allSatisfy { $0 == " " || $0 == "-" || $0 == "," }
    }
}
