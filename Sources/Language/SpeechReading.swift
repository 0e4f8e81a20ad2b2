import News

/// An article read for who speaks in it and for its words: what a library asks of every article that comes in.
///
/// Figures and times are left out: who stands behind a figure is the speaker of the quote it stands in, so they would add no name.
public struct SpeechReading {
    /// What was read.
    public let article: Article
    /// Its sentences.
    public let sentences: [Sentence]
    /// Its quotes, as `Annotator.annotate` finds them.
    public let quotes: [Quote]
    /// Its analysed blocks, by their index.
    private let passages: [Int: Reading.Passage]

    /// Reads an article.
    public init(_ article: Article) {
        self.article = article
        let reading = Reading(article.blocks)
        sentences = reading.sentences
        quotes =
            QuoteFinder.mayHold(reading)
            ? QuoteFinder(reading: reading, names: NameFinder(reading: reading).names()).quotes() : []
        passages = Dictionary(
            reading.passages.map { ($0.text.block.index, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Hands over the words of a block as `Words.each` does, without cutting them anew where they were cut for the quotes.
    ///
    /// - Returns: the scalars of the block.
    public func eachWord(
        of block: Block, _ take: (_ folded: String, _ start: Int, _ end: Int) -> Void
    ) -> [Unicode.Scalar] {
        guard let known = passages[block.index] else { return Words.each(in: block.text, take) }
        for token in known.tokens where token.kind != .mark { take(token.folded, token.start, token.end) }
        return known.text.scalars
    }
}
