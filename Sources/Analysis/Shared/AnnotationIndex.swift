import News

/// What stands in each sentence of an article, found once by halving, so that no sentence has to look through a whole article.
struct AnnotationIndex: Sendable {
    /// The figures of each sentence, by its place.
    private(set) var figures: [[Figure]]
    /// The quotes that begin in each sentence, or run into it from the sentence before.
    private(set) var quotes: [[Quote]]
    /// The names of each sentence.
    private(set) var names: [[Name]]
    /// The times of each sentence.
    private(set) var times: [[TimeSpan]]
    private let starts: [(block: Int, start: Int, end: Int)]

    /// Sentences one quote is noted in at most.
    private static let longestQuote = 12

    /// Sorts the annotations of an article into its sentences.
    init(_ article: AnnotatedArticle) {
        let starts = article.sentences.map { (block: $0.span.block, start: $0.span.start, end: $0.span.end) }
        self.starts = starts
        figures = Array(repeating: [], count: starts.count)
        names = Array(repeating: [], count: starts.count)
        times = Array(repeating: [], count: starts.count)
        quotes = Array(repeating: [], count: starts.count)
        for figure in article.figures { if let place = place(of: figure.span) { figures[place].append(figure) } }
        for name in article.names { if let place = place(of: name.span) { names[place].append(name) } }
        for time in article.times { if let place = place(of: time.span) { times[place].append(time) } }
        for quote in article.quotes {
            guard var place = place(of: quote.span) else { continue }
            let last = place + AnnotationIndex.longestQuote
            while place < min(last, starts.count), starts[place].block == quote.span.block,
                starts[place].start < quote.span.end
            {
                quotes[place].append(quote)
                place += 1
            }
        }
    }

    /// The place of the sentence a span begins in, nil where it begins in none.
    func place(of span: Span) -> Int? {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if (starts[middle].block, starts[middle].start) <= (span.block, span.start) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0, starts[low - 1].block == span.block, span.start < starts[low - 1].end else { return nil }
        return low - 1
    }
}
