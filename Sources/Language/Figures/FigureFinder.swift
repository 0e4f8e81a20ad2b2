import News

/// Finds the numbers an article states: how many, how firmly, of what, by whose word.
public struct FigureFinder {
    private let reading: Reading
    private let quotes: [Int: [Quote]]

    /// The figures of the sentences, in reading order.
    ///
    /// Dates, years, times of day, ages, telephone numbers and numbers that are part of a name are left out.
    /// `value` is nil for ranges and vague amounts, which have `low` and `high`.
    public static func figures(in sentences: [Sentence], blocks: [Block], quotes: [Quote], names: [Name]) -> [Figure] {
        FigureFinder(reading: Reading(sentences: sentences, blocks: blocks), quotes: quotes).figures()
    }

    init(reading: Reading, quotes: [Quote] = []) {
        self.reading = reading
        self.quotes = Dictionary(grouping: quotes, by: \.span.block)
    }

    /// The figures of all passages.
    func figures() -> [Figure] {
        var figures: [Figure] = []
        for passage in reading.passages {
            let sources = FigureSources(quotes[passage.text.block.index] ?? [])
            for range in passage.ranges {
                let reader = FigureReader(passage: passage, range: range)
                for var figure in reader.figures() {
                    figure.source = sources.source(of: figure.span)
                    figures.append(figure)
                }
            }
        }
        return figures
    }
}
