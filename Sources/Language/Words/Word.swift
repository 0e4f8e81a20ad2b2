import News

/// One word or number of a text.
public struct Word: Hashable, Sendable {
    /// As written: "U.S.", "Baghuz", "#SDF", "3,000".
    public var text: PlainText
    /// For comparing: lower case, no diacritics, straight apostrophes, no dots ("us"), sign ("sdf") or separators ("3000").
    public var folded: String
    /// `Stemmer.stem(folded)`.
    public var stem: String
    /// First Unicode scalar in the text the word was taken from.
    public var start: Int
    /// One past the last scalar.
    public var end: Int

    /// Makes a word.
    public init(text: PlainText, folded: String, stem: String, start: Int, end: Int) {
        (self.text, self.folded, self.stem, self.start, self.end) = (text, folded, stem, start, end)
    }
}
