import Analysis
import Indexing
import Language
import News
import Synchronization

/// What has been found in articles and between them, kept while the reader is open, as screens come back to the same few.
final class Findings: Sendable {
    /// Articles of one comparison at most: a letter each.
    static let mostArticles = 26

    private struct Kept {
        var annotated: [ArticleID: AnnotatedArticle] = [:]
        var comparisons: [[ArticleID]: Comparison] = [:]
        var timelines: [[ArticleID]: Timeline] = [:]
        var remembered: [ArticleID] = []
    }

    private let library: Library
    private let kept = Mutex(Kept())

    /// Takes articles from a library.
    init(library: Library) { self.library = library }

    /// An article with everything found in it; nil where there is none.
    func annotated(_ id: ArticleID) throws -> AnnotatedArticle? {
        if let known = kept.withLock({ $0.annotated[id] }) { return known }
        guard var article = try library.article(id.whole, version: id.version) else { return nil }
        article.id = id
        let annotated = Annotator.annotate(article)
        kept.withLock { kept in
            if kept.annotated.count >= 100 { kept.annotated = [:] }
            kept.annotated[id] = annotated
        }
        return annotated
    }

    /// What lies between articles, the first being the spine; of very many, the first twenty-six.
    func comparison(_ ids: [ArticleID]) throws -> Comparison {
        if let known = kept.withLock({ $0.comparisons[ids] }) { return known }
        let comparison = Comparison.of(try ids.prefix(Findings.mostArticles).compactMap(annotated))
        kept.withLock { kept in
            if kept.comparisons.count >= 30 { kept.comparisons = [:] }
            kept.comparisons[ids] = comparison
        }
        return comparison
    }

    /// What happened when, by these articles.
    func timeline(_ ids: [ArticleID]) throws -> Timeline {
        if let known = kept.withLock({ $0.timelines[ids] }) { return known }
        let timeline = Timeline.of(try ids.prefix(Findings.mostArticles).compactMap(annotated))
        kept.withLock { kept in
            if kept.timelines.count >= 30 { kept.timelines = [:] }
            kept.timelines[ids] = timeline
        }
        return timeline
    }

    /// Notes articles that a screen shows, so that a bulk change can tell it their new marks; the last thousand are kept.
    func remember(_ ids: [ArticleID]) {
        kept.withLock { kept in
            let known = Set(kept.remembered)
            kept.remembered = (kept.remembered + ids.filter { !known.contains($0) }).suffix(1000)
        }
    }

    /// The articles noted.
    var remembered: [ArticleID] { kept.withLock { $0.remembered } }
}
