import News

/// Tells by whose word a figure is stated: the speaker of the quotation, direct or indirect, that it stands in.
struct FigureSources {
    private let quotes: [Quote]
    /// The furthest end among the quotes up to each place, so that the search back from a place can stop early.
    private let reach: [Int]

    init(_ quotes: [Quote]) {
        self.quotes = quotes.sorted { $0.span.start < $1.span.start }
        var reach: [Int] = []
        for quote in self.quotes { reach.append(max(reach.last ?? 0, quote.span.end)) }
        self.reach = reach
    }

    /// The name the speaker resolves to, else the speaker as written; nil where nobody is named.
    func source(of span: Span) -> PlainText? {
        var (low, high) = (0, quotes.count)
        while low < high {
            let middle = (low + high) / 2
            if quotes[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
        }
        var place = low - 1
        // Quotes nest two or three deep; more than a few steps back are hostile text.
        while place >= 0, reach[place] > span.start, low - place < 16 {
            let quote = quotes[place]
            if span.start < quote.span.end, let source = quote.speaker ?? quote.speakerText { return source }
            place -= 1
        }
        return nil
    }
}
