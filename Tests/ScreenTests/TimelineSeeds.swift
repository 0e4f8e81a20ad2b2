import Analysis
import Foundation
import Language
import News
import Parsing

/// The five seeds, read as the program reads them, on one timeline.
enum TimelineSeeds {
    /// The articles with their sentences and times, which are all that the timeline shows of them.
    static let articles: [AnnotatedArticle] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var articles: [AnnotatedArticle] = []
        Intake(options: IntakeOptions(arrival: Instant(seconds: 1_800_000_000))).articles(
            at: root.appending(path: "seeds").path
        ) { result in
            guard case .success(let article) = result else { return }
            articles.append(
                AnnotatedArticle(
                    article: article, sentences: SentenceSplitter.sentences(of: article.blocks), quotes: [],
                    figures: [],
                    names: [], times: TimeFinder.times(in: article.blocks, anchor: article.published.value)))
        }
        return articles
    }()

    static let timeline = Timeline.of(articles)
}
