import Analysis
import Dispatch
import Indexing
import Language
import News
import Synchronization

/// What has been found in articles and between them, kept while the reader is open, as screens come back to the same few.
final class Findings: Sendable {
    /// Articles of one comparison at most: a letter each.
    static let mostArticles = 26

    /// One text of an article: what was found in it does not hold for the next one.
    private struct Text: Hashable {
        var id: ArticleID
        var version: Int?
        var sha256: String

        init(_ article: AnnotatedArticle) {
            (id, version, sha256) = (article.article.id, article.article.version, article.article.sha256)
        }
    }

    /// Texts, and what the reader said of the events they tell.
    private struct Judged: Hashable {
        var texts: [Text]
        var verdicts: ReaderVerdicts
    }

    private struct Kept {
        var annotated: [ArticleID: (article: AnnotatedArticle, read: ContinuousClock.Instant)] = [:]
        var comparisons: [[Text]: Comparison] = [:]
        var timelines: [Judged: Timeline] = [:]
        var remembered: [ArticleID] = []
    }

    private let library: Library
    private let kept = Mutex(Kept())

    /// Takes articles from a library.
    init(library: Library) { self.library = library }

    /// An article with everything found in it; nil where there is none.
    func annotated(_ id: ArticleID) throws -> AnnotatedArticle? { try annotated([id]).first }

    /// Articles with everything found in them, unknown ones left out.
    ///
    /// Those last read a second ago or more are read anew, for another program may have brought a newer text; what is not known yet is
    /// annotated on all cores.
    private func annotated(_ ids: some Sequence<ArticleID>) throws -> [AnnotatedArticle] {
        let now = ContinuousClock.now
        let known = kept.withLock { kept in kept.annotated.filter { now - $0.value.read < .seconds(1) } }
        let articles = try ids.compactMap { id -> Article? in
            if let fresh = known[id] { return fresh.article.article }
            var article = try library.article(id.whole, version: id.version)
            article?.id = id
            return article
        }
        let found = Mutex(
            kept.withLock { kept in
                articles.map { article in
                    kept.annotated[article.id].flatMap { $0.article.article == article ? $0.article : nil }
                }
            })
        DispatchQueue.concurrentPerform(iterations: articles.count) { place in
            guard found.withLock({ $0[place] }) == nil else { return }
            let annotated = Annotator.annotate(articles[place])
            found.withLock { $0[place] = annotated }
        }
        let annotated = found.withLock { $0.compactMap { $0 } }
        kept.withLock { kept in
            if kept.annotated.count >= 100 { kept.annotated = [:] }
            for article in annotated {
                let id = article.article.id
                kept.annotated[id] = (article, known[id]?.read ?? now)
            }
        }
        return annotated
    }

    /// What lies between articles, the first being the spine; of very many, the first twenty-six.
    func comparison(_ ids: [ArticleID]) throws -> Comparison {
        try laid(ids, \.comparisons, { $0 }, Comparison.of)
    }

    /// The lines under a story's headline: as they were kept, where neither its articles nor this program changed since.
    func lines(of story: Story, _ articles: [ArticleSummary]) throws -> [ComparisonFinding] {
        guard articles.count > 1 else { return [] }
        let basis = Findings.basis(of: articles)
        if let kept = try? library.keptFindings(of: story.id, basis: basis) { return kept }
        let lines = ComparisonFindings(try comparison(story.articles)).lines
        // Where the file of marks cannot be written they are found anew each time.
        try? library.keepFindings(lines, of: story.id, basis: basis)
        return lines
    }

    /// What findings rest on: the program, and each article's text and what is stated of it, in the order of their letters.
    private static func basis(of articles: [ArticleSummary]) -> String {
        let texts = articles.map { article in
            "\(article.id.rawValue) \(article.version) \(article.published) \(article.outlet?.string ?? "") \(article.title.text)"
        }
        return ([Executable.stamp] + texts).joined(separator: "\n")
    }

    /// What happened when, by these articles and by what the reader says of their events.
    func timeline(_ ids: [ArticleID]) throws -> Timeline {
        let verdicts = try library.verdicts(of: ids.map(\.whole))
        return try laid(ids, \.timelines, { Judged(texts: $0, verdicts: verdicts) }) {
            Timeline.of($0, judged: verdicts)
        }
    }

    /// What is made of articles together, made once for the same texts.
    private func laid<Basis: Hashable, Made: Sendable>(
        _ ids: [ArticleID], _ shelf: WritableKeyPath<Kept, [Basis: Made]> & Sendable,
        _ basis: ([Text]) -> Basis, _ make: ([AnnotatedArticle]) -> Made
    ) throws -> Made {
        let articles = try annotated(ids.prefix(Findings.mostArticles))
        let texts = basis(articles.map(Text.init))
        if let known = kept.withLock({ $0[keyPath: shelf][texts] }) { return known }
        let made = make(articles)
        kept.withLock { kept in
            if kept[keyPath: shelf].count >= 30 { kept[keyPath: shelf] = [:] }
            kept[keyPath: shelf][texts] = made
        }
        return made
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
