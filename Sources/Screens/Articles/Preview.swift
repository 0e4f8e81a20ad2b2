import News

/// The beginning of the selected article, under a list on a high screen.
struct Preview: Sendable {
    /// From how many rows on a list has a preview.
    static let fewestRows = 40

    private(set) var article: AnnotatedArticle?
    private var asked: ArticleID?

    /// Asks for the selected article's text unless it is here or another is on its way.
    mutating func wanted(_ id: ArticleID?, rows: Int) -> [Effect] {
        guard rows >= Preview.fewestRows, let id, asked == nil, article?.article.id != id else { return [] }
        asked = id
        return [.loadArticle(id)]
    }

    /// Takes an article that came.
    mutating func take(_ article: AnnotatedArticle, of summary: ArticleSummary) {
        guard summary.id == asked else { return }
        (self.article, asked) = (article, nil)
    }
}
