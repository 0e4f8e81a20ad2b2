import Analysis
import Foundation
import Language
import News
import Parsing

/// The five seeds, read as the program reads them, on one timeline.
enum TimelineSeeds {
    static let articles: [AnnotatedArticle] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var articles: [AnnotatedArticle] = []
        Intake(options: IntakeOptions(arrival: Instant(seconds: 1_800_000_000))).articles(
            at: root.appending(path: "seeds").path
        ) { result in
            if case .success(let article) = result {
                var annotated = Annotator.annotate(article)
                annotated.times = TimeFinder.times(in: article.blocks, anchor: article.published.value)
                articles.append(annotated)
            }
        }
        return articles
    }()

    static let timeline = Timeline.of(articles)
}
