import News

/// Reads an article and marks what it says: sentences, names, quotes, figures and times.
public enum Annotator {
    /// The article with everything found in it.
    ///
    /// Relative times are resolved against the article's date; where that is unknown they stay unresolved, and where it was reckoned, those
    /// that its bounds leave open.
    public static func annotate(_ article: Article) -> AnnotatedArticle {
        let reading = Reading(article.blocks)
        let names = NameFinder(reading: reading).names()
        let times = TimeFinder.times(in: reading.passages.map(\.text), published: article.published)
        let quotes = QuoteFinder(reading: reading, names: names).quotes()
        let figures = undated(FigureFinder(reading: reading, quotes: quotes).figures(), times)
        return AnnotatedArticle(
            article: article, sentences: reading.sentences, quotes: quotes, figures: figures, names: names, times: times
        )
    }

    /// The article with its sentences and names only: what learning the spellings of names needs, at a part of the cost.
    public static func names(of article: Article) -> AnnotatedArticle {
        let reading = Reading(article.blocks)
        let names = NameFinder(reading: reading).names()
        return AnnotatedArticle(
            article: article, sentences: reading.sentences, quotes: [], figures: [], names: names, times: [])
    }

    /// The figures that are no part of a date or a time of day; both come in reading order.
    private static func undated(_ figures: [Figure], _ times: [TimeSpan]) -> [Figure] {
        let dates = Dictionary(grouping: times.filter { $0.kind != .duration }, by: \.span.block)
        return figures.filter { figure in
            guard let spans = dates[figure.span.block] else { return true }
            var (low, high) = (0, spans.count)
            while low < high {
                let middle = (low + high) / 2
                if spans[middle].span.end <= figure.span.start { low = middle + 1 } else { high = middle }
            }
            return low == spans.count || !spans[low].span.overlaps(figure.span)
        }
    }
}
