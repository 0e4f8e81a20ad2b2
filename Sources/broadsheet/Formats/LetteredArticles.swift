import Analysis
import News

/// The `articles` of a comparison or a timeline: each with the letter it bears there.
enum LetteredArticles {
    /// The list, in the order of the letters.
    static func value(_ articles: [AnnotatedArticle]) -> JSONValue {
        .array(
            articles.enumerated().map { place, annotated in
                let article = annotated.article
                return .object([
                    ("key", .string(ArticleKey(index: place).description)),
                    ("id", .string(article.id.rawValue)),
                    ("path", .text(article.source.path)),
                    ("outlet", .text(article.outlet?.name)),
                    ("headline", .text(article.headline)),
                    ("published", .string(orNull: article.published.value?.description)),
                    ("version", .integer(orNull: article.version)),
                    ("dating", DatingFormat.value(article.published)),
                ])
            })
    }
}
