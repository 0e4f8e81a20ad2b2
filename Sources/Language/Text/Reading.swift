import News

/// The analysed blocks of an article made ready for the finders: cut into tokens and sentences once, read by all.
struct Reading {
    /// One analysed block.
    struct Passage {
        /// Its text.
        let text: BlockText
        /// Its tokens, in order.
        let tokens: [Token]
        /// Its sentences, in order.
        let sentences: [Sentence]
        /// The tokens of each sentence.
        let ranges: [Range<Int>]
    }

    /// The analysed blocks that have sentences, in order.
    let passages: [Passage]
    /// All blocks of the article, for what captions and credits tell about names.
    let blocks: [Block]

    /// Whether the text reads as English.
    let isEnglish: Bool

    /// Cuts an article's blocks into sentences and tokens.
    init(_ blocks: [Block]) {
        self.blocks = blocks
        var passages: [Passage] = []
        var paragraph = 0
        for block in blocks {
            if block.role.isNarrative { paragraph += 1 }
            guard block.role.isAnalysed else { continue }
            let text = BlockText(block)
            let sentences = SentenceSplitter.sentences(of: text, paragraph: block.role.isNarrative ? paragraph : nil)
            guard !sentences.isEmpty else { continue }
            let tokens = Tokenizer.tokens(of: text)
            passages.append(
                Passage(
                    text: text, tokens: tokens, sentences: sentences, ranges: Reading.ranges(of: sentences, in: tokens))
            )
        }
        self.passages = passages
        isEnglish = Reading.isEnglish(passages)
    }

    /// The sentences of all passages, in reading order.
    var sentences: [Sentence] { passages.flatMap(\.sentences) }

    /// Lays out an article's blocks under sentences found before.
    init(sentences: [Sentence], blocks: [Block]) {
        self.blocks = blocks
        var byBlock: [Int: [Sentence]] = [:]
        for sentence in sentences { byBlock[sentence.span.block, default: []].append(sentence) }
        let passages: [Passage] = blocks.compactMap { block in
            guard let sentences = byBlock[block.index] else { return nil }
            let text = BlockText(block)
            let tokens = Tokenizer.tokens(of: text)
            return Passage(
                text: text, tokens: tokens, sentences: sentences, ranges: Reading.ranges(of: sentences, in: tokens))
        }
        self.passages = passages
        isEnglish = Reading.isEnglish(passages)
    }

    private static func ranges(of sentences: [Sentence], in tokens: [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var place = 0
        for sentence in sentences {
            while place < tokens.count, tokens[place].start < sentence.span.start { place += 1 }
            let start = place
            while place < tokens.count, tokens[place].start < sentence.span.end { place += 1 }
            ranges.append(start..<place)
        }
        return ranges
    }
}
