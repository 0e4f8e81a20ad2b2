import Analysis
import Foundation
import Language
import News
import Parsing

/// The five articles of `seeds/`, as the library would hand them to the screens.
enum Seeds {
    static let articles: [AnnotatedArticle] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let arrival = Instant(seconds: 1_770_000_000)
        var articles: [AnnotatedArticle] = []
        Intake(options: IntakeOptions(arrival: arrival)).articles(at: root.appending(path: "seeds").path) { result in
            if case .success(let article) = result { articles.append(Annotator.annotate(article)) }
        }
        return articles
    }()

    static let comparison = Comparison.of(articles)

    static let summaries: [ArticleSummary] = articles.map { annotated in
        let article = annotated.article
        return ArticleSummary(
            id: article.id, version: 1, title: article.title, outlet: article.outlet?.name,
            published: article.published, story: Sample.story, storySize: articles.count,
            path: PlainText("seeds/" + (article.source.path.string.split(separator: "/").last ?? "")), url: article.url,
            isRead: false, isFlagged: false, tags: [])
    }

    static let stories: [Story] = {
        let moments = summaries.compactMap(\.published.value)
        guard let first = moments.min(), let last = moments.max() else { return [] }
        let newest = summaries.filter { !$0.title.isFirstLine }
        let outlets = summaries.compactMap(\.outlet)
        return [
            Story(
                id: Sample.story, title: newest.first?.title ?? summaries[0].title, articles: summaries.map(\.id),
                outlets: outlets, outletless: summaries.count - outlets.count, first: first, last: last,
                unread: summaries.count)
        ]
    }()
}
