import News

/// Cuts blocks into sentences.
public enum SentenceSplitter {
    /// The sentences of the blocks whose role is analysed, in reading order.
    ///
    /// A sentence ends after ". ! ? …", their likes in other scripts, and the closing quotation marks and brackets that
    /// follow; not after abbreviations, initials, within numbers and addresses, or where the text goes on in lower case.
    /// Ids count from 1 in each block; `paragraph` counts the narrative blocks. Time is linear in the text.
    public static func sentences(of blocks: [Block]) -> [Sentence] {
        var sentences: [Sentence] = []
        var paragraph = 0
        for block in blocks {
            if block.role.isNarrative { paragraph += 1 }
            guard block.role.isAnalysed else { continue }
            let text = BlockText(block)
            sentences += self.sentences(of: text, paragraph: block.role.isNarrative ? paragraph : nil)
        }
        return sentences
    }

    /// The sentences of one block.
    static func sentences(of text: BlockText, paragraph: Int?) -> [Sentence] {
        var sentences: [Sentence] = []
        for range in SentenceBounds.ranges(in: text) {
            sentences.append(
                Sentence(
                    id: SentenceID(block: text.block.index, ordinal: sentences.count + 1),
                    span: text.span(range.lowerBound, range.upperBound), paragraph: paragraph))
        }
        return sentences
    }
}
