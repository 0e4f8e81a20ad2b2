import Foundation
import Language
import News

/// The words of an article by which it is sorted into a story.
public enum StoryTerms {
    /// How often a word of the headline counts.
    private static let headline = 3
    /// How many words of an article are read: news tells what matters first, and a book must not stop an import.
    private static let longest = 2_000

    /// The article's content words by stem, each with the logarithm of how often it stands in headline, standfirst and text.
    public static func of(_ article: Article) -> [String: Double] {
        var counts: [String: Int] = [:]
        var read = 0
        for block in article.blocks where block.role.isNarrative || block.role == .headline || block.role == .standfirst
        {
            let times = block.role == .headline ? headline : 1
            for word in Words.of(block.text) where isTelling(word.folded) {
                counts[word.stem, default: 0] += times
                read += 1
                if read >= longest { break }
            }
            if read >= longest { break }
        }
        return counts.mapValues { 1 + log(Double($0)) }
    }

    /// Words of two letters and fewer, very long ones and stop words tell nothing of the event.
    private static func isTelling(_ folded: String) -> Bool {
        let length = folded.utf8.count
        return length > 2 && length < 40 && !StopWords.contains(folded)
    }
}
