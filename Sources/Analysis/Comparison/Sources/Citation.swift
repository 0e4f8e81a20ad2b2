import News

/// One place where an article cites somebody: which sentence, for which words, and how it says so.
public struct Citation: Hashable, Sendable {
    /// The sentence.
    public var passage: Passage
    /// What the source is cited for, as written; for an agency in a credit line, the credit.
    public var words: PlainText
    /// The words that make it a citation ("said", "according to", "told"), nil in a credit line and beside a figure.
    public var cue: PlainText?
    /// Whether the words stand between quotation marks.
    public var isQuoted: Bool

    /// Makes a citation.
    public init(passage: Passage, words: PlainText, cue: PlainText?, isQuoted: Bool) {
        (self.passage, self.words, self.cue, self.isQuoted) = (passage, words, cue, isQuoted)
    }
}
