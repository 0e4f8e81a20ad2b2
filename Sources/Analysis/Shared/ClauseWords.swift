import Language
import News

/// What the words of one clause bring to a contrast with another, gathered once however many it is laid beside.
struct ClauseWords: Sendable {
    /// Its opposites, denials, days and the like.
    let contrast: ContrastWords
    /// Its stems in their order.
    let order: WordOrder
    /// How many of its words refuse or deny a deed.
    let refusals: Int

    /// Reads a clause.
    init(_ text: PlainText) { self.init(Words.of(text), in: text) }

    /// Reads the words of a clause; of their signs only those that are words where the text is not known.
    init(_ words: [Word], in text: PlainText = "") {
        contrast = ContrastWords(words, in: text)
        order = WordOrder(contrast.words.map { WordOrder.number($0.stem.utf8) })
        refusals = ParaphraseSide.refusals(contrast.words)
    }
}
