import Foundation
import News

/// The words of an article by which it is sorted into a story.
public enum StoryTerms {
    /// The article's terms, each with the logarithm of how often it stands there; words of the title count three times.
    public static func of(_ article: Article) -> [String: Double] {
        var counts: [String: Int] = [:]
        for block in article.blocks where block.role.isNarrative || block.role == .headline || block.role == .standfirst {
            let times = block.role == .headline ? 3 : 1
            for word in block.text.string.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where word.count > 3 {
                counts[word.lowercased(), default: 0] += times
            }
        }
        return counts.mapValues { 1 + log(Double($0)) }
    }
}
