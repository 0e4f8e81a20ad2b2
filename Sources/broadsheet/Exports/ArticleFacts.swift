import News

/// What is known about an article, for the line under its headline.
struct ArticleFacts {
    /// Outlet, date with its basis, authors: what is not known is left out.
    let line: [PlainText]

    /// Reads them off an article.
    init(_ article: Article) {
        let date = article.published.value.map { PlainText("\($0) (\(article.published.basisWords))") }
        let authors = article.authors.map(\.string).joined(separator: ", ")
        line = [article.outlet?.name, date, authors.isEmpty ? nil : "by \(PlainText(authors))"].compactMap { $0 }
    }
}
