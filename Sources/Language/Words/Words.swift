import News

/// Cuts text into words.
public enum Words {
    /// The words and numbers of a text, in order, without punctuation.
    ///
    /// Compounds come apart at their hyphens ("US-led": US, led) and units at their number ("4sq km": 4, sq, km); "don't",
    /// "3,000", "4.5", "21st", "U.S.", a hashtag and an address of the web are one word each; Han, Hiragana and Katakana
    /// give one word a sign. Time is linear in the text.
    public static func of(_ text: PlainText) -> [Word] {
        let block = BlockText(Block(index: 0, line: nil, role: .body, text: text))
        return Tokenizer.tokens(of: block).compactMap { token in
            guard token.kind != .mark else { return nil }
            return Word(
                text: PlainText(token.text), folded: token.folded, stem: Stemmer.stem(token.folded), start: token.start,
                end: token.end)
        }
    }

    /// Hands over the words of a text as `of` finds them, in the form for comparing and with their scalars: most of the cost of `of` is what
    /// it makes of each word besides.
    ///
    /// - Returns: the scalars of the text.
    @discardableResult
    public static func each(
        in text: PlainText, _ take: (_ folded: String, _ start: Int, _ end: Int) -> Void
    ) -> [Unicode.Scalar] {
        let block = BlockText(Block(index: 0, line: nil, role: .body, text: text))
        for token in Tokenizer.tokens(of: block) where token.kind != .mark {
            take(token.folded, token.start, token.end)
        }
        return block.scalars
    }
}
