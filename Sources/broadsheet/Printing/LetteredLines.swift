import Analysis
import Drawing
import News

/// The articles of a comparison or a timeline with their letters, one a line.
struct LetteredLines {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// One line an article: letter, date, outlet, title.
    func show(_ articles: [AnnotatedArticle]) throws {
        for (place, annotated) in articles.enumerated() {
            let article = annotated.article
            try paper.line(
                Piece("\(PlainText(ArticleKey(index: place).description)) ", .strong),
                Piece("\(Column.fit(Dates.words(article.published, year: year), 12)) "),
                Piece("\(Column.fit(article.outlet?.name ?? "not stated", 14)) "),
                Piece(ArticleLines.words(article.title)))
        }
    }
}
