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
        var counts: [String: (all: Int, capitals: Int)] = [:]
        var read = 0
        for block in article.blocks where block.role.isNarrative || block.role == .headline || block.role == .standfirst
        {
            let times = block.role == .headline ? headline : 1
            let scalars = Array(block.text.string.unicodeScalars)
            var previous = 0
            for word in Words.of(block.text) {
                defer { previous = word.end }
                guard isTelling(word.folded) else { continue }
                counts[word.stem, default: (0, 0)].all += times
                if block.role != .headline, isName(word, after: previous, in: scalars) {
                    counts[word.stem]?.capitals += times
                }
                read += 1
                if read >= longest { break }
            }
            if read >= longest { break }
        }
        return counts.mapValues { count in
            (1 + log(Double(count.all))) * (count.capitals > 0 ? name : 1)
        }
    }

    /// Whether a word is written with a capital that no beginning of a sentence asks for.
    private static func isName(_ word: Word, after previous: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard previous > 0, word.start < scalars.count, scalars[word.start].properties.isUppercase else { return false }
        return scalars[previous..<max(previous, word.start)].allSatisfy { $0 == " " || $0 == "-" || $0 == "," }
    }

    /// Words of two letters and fewer, very long ones and stop words tell nothing of the event.
    private static func isTelling(_ folded: String) -> Bool {
        let length = folded.utf8.count
        return length > 2 && length < 40 && !StopWords.contains(folded)
    }
}
