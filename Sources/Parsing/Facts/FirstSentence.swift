import Language
import News

/// The first sentence of a paragraph, to stand in for a headline.
enum FirstSentence {
    /// The longest paragraph that is searched for its sentences; the head of a longer one is enough.
    private static let longest = 4000

    /// The words of the first sentence; the whole paragraph where it is not of a role that has sentences.
    static func of(_ block: Block) -> PlainText {
        var head = block
        if head.text.string.utf8.count > longest { head.text = head.text.slice(0, longest) }
        return SentenceSplitter.sentences(of: [head]).first?.span.text ?? head.text
    }
}
