import Language
import News

/// Why an article was put into a story that was there.
public struct StoryJoining: Hashable, Sendable {
    /// How like the story's words its words are, faded over the days between: 0 to 1.
    public var likeness: Double
    /// What it shares with the story, that which told most first: stems, or words as the article writes them.
    public var words: [String]

    /// Makes a reason.
    public init(likeness: Double, words: [String]) { (self.likeness, self.words) = (likeness, words) }

    /// How many of the shared words are kept.
    static let most = 8

    /// The same with words as the article first writes them in the place of their stems; a stem it does not hold any more is left out.
    public func written(in article: Article) -> StoryJoining {
        var forms: [String: String] = [:]
        for block in article.blocks where block.role.isAnalysed {
            for word in Words.of(block.text) where words.contains(word.stem) && forms[word.stem] == nil {
                forms[word.stem] = word.text.string
            }
        }
        return StoryJoining(likeness: likeness, words: words.compactMap { forms[$0] })
    }
}
