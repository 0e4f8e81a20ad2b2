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
        Dictionary(uniqueKeysWithValues: list(of: words).map { ($0.stem, $0.weight) })
    }

    /// The same in order of the alphabet.
    public static func list(of words: ArticleWords) -> [StoryTerm] {
        var counts = Array(repeating: (all: 0, capitals: 0), count: words.stems.count)
        var read = 0
        for (number, block) in words.article.blocks.enumerated()
        where read < longest && !words.blocks[number].isEmpty {
            let (places, scalars) = (words.blocks[number], words.scalars[number])
            let times = block.role == .headline ? headline : 1
            var previous = 0
            for word in places {
                defer { previous = word.end }
                guard word.entry.isTelling else { continue }
                counts[word.stem].all += times
                if block.role != .headline, isName(word.start, after: previous, in: scalars) {
                    counts[word.stem].capitals += times
                }
                read += 1
                if read >= longest { break }
            }
        }
        var terms: [StoryTerm] = []
        terms.reserveCapacity(counts.count)
        for (stem, count) in zip(words.stems, counts) where count.all > 0 {
            terms.append(
                StoryTerm(stem: stem, weight: (1 + log(Double(count.all))) * (count.capitals > 0 ? name : 1)))
        }
        return terms.sorted { $0.stem < $1.stem }
    }

    /// Whether a word is written with a capital that no beginning of a sentence asks for.
    private static func isName(_ start: Int, after previous: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard previous > 0, start < scalars.count, isCapital(scalars[start]) else { return false }
        return scalars[previous..<max(previous, start)].allSatisfy { $0 == " " || $0 == "-" || $0 == "," }
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }
}
