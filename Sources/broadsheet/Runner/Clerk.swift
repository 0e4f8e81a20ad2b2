import Analysis
import Indexing
import News
import Screens

/// Answers the desk's effects out of the library: synchronously, on whichever thread it is asked.
struct Clerk: Sendable {
    /// Stories or articles of one page.
    static let pageSize = 100
    /// Hits of one page of a search.
    static let hitCount = 60
    /// How long a search may look for the best matches before it settles for those of the newest articles.
    static let searchBudget = Duration.milliseconds(150)

    /// The library.
    let library: Library
    /// Comparisons and annotated articles already made.
    let findings: Findings

    /// Answers from a library.
    init(library: Library) {
        self.library = library
        findings = Findings(library: library)
    }

    /// What comes of an effect; nothing for one that is not the library's business.
    func answers(to effect: Effect) -> [Arrival] {
        do {
            return try answer(effect)
        } catch {
            let refused: Arrival = .refused(Complaint.fault(for: error).message)
            // A story that cannot be opened counts as opened all the same: the front page would ask for it again and again.
            if case .openStory(let id) = effect { return [.storyOpened(id, [], []), refused] }
            return [refused]
        }
    }

    /// How many articles there are, and how many of them are unread.
    func counts() -> [Arrival] {
        guard let counts = try? library.counts() else { return [] }
        return [.counts(articles: counts.articles, unread: counts.unread)]
    }

    /// Has the lines of the newest story found; what goes wrong is told when they are asked for.
    func prepare() {
        guard let story = try? library.stories(after: nil, limit: 1).elements.first else { return }
        _ = try? findings.lines(of: story, library.summaries(story.articles))
    }

    /// Lays the articles of a story side by side, so that they are when that is asked for; what goes wrong is told then.
    func prepare(_ id: StoryID) {
        guard let story = try? library.story(id), story.articles.count > 1 else { return }
        _ = try? findings.comparison(story.articles)
    }

    private func answer(_ effect: Effect) throws -> [Arrival] {
        switch effect {
        case .loadStories(let cursor):
            return [.stories(try library.stories(after: cursor, limit: Clerk.pageSize), after: cursor)]
        case .loadArticles(let text, let sort, let cursor):
            let page = try library.articles(
                matching: Query(text), sort: sort, after: cursor, limit: Clerk.pageSize)
            findings.remember(page.elements.map(\.id))
            return [.articles(page, query: text, sort: sort, after: cursor)]
        case .openStory(let id): return try open(id)
        case .loadArticle(let id): return try load(id)
        case .loadPeriods(let query, let unit):
            return [.periods(try library.periods(matching: Query(query), by: unit), query: query, by: unit)]
        case .compare(let ids): return [.comparison(try findings.comparison(ids))]
        case .save(let request): return try save(request)
        case .loadVersions(let ids):
            let found = try ids.map { ($0, try library.versions(of: $0)) }
            return [.versions(Dictionary(found) { first, _ in first })]
        case .layOut(let ids): return [.timeline(try findings.timeline(ids))]
        case .search(let text, let sort, let serial): return try search(text, sort, serial)
        case .searchFurther(let text, let sort, let cursor, let serial):
            let answer = try find(Query(text), sort, after: cursor)
            findings.remember(answer.hits.map(\.article.id))
            return [.foundFurther(answer, after: cursor, serial: serial)]
        default: return try answerForState(effect)
        }
    }

    private func open(_ id: StoryID) throws -> [Arrival] {
        guard let story = try library.story(id) else {
            let gone: Arrival = .refused("that story is no longer in the library: go back and open another")
            return [.storyOpened(id, [], []), gone]
        }
        let summaries = try library.summaries(story.articles)
        findings.remember(story.articles)
        return [.storyOpened(id, summaries, try findings.lines(of: story, summaries))]
    }

    private func load(_ id: ArticleID) throws -> [Arrival] {
        guard let annotated = try findings.annotated(id), let summary = try library.summary(id.whole) else {
            return [.refused("that article is no longer in the library: go back and open another")]
        }
        let story = try summary.story.flatMap { try library.story($0) }
        let others = (story?.articles ?? []).filter { $0 != id.whole }
        findings.remember([id] + others)
        return [
            .article(
                annotated, summary, block: try library.position(id), siblings: try library.summaries(others))
        ]
    }

    private func search(_ text: String, _ sort: SortOrder, _ serial: Int) throws -> [Arrival] {
        let query: Query
        do {
            query = try Query(text)
        } catch {
            return [.malformed(error, serial: serial)]
        }
        var (answer, answered) = (try find(query, sort), text)
        if !answer.hits.contains(where: \.matchesAll), let begun = Clerk.begun(text) {
            let wider = try find(begun, sort)
            if wider.hits.contains(where: \.matchesAll) { (answer, answered) = (wider, text + "*") }
        }
        findings.remember(answer.hits.map(\.article.id))
        return [.found(answer, query: answered, serial: serial)]
    }

    private func find(_ query: Query, _ sort: SortOrder, after cursor: Cursor? = nil) throws -> SearchAnswer {
        try library.search(query, sort: sort, after: cursor, limit: Clerk.hitCount, budget: Clerk.searchBudget)
    }

    /// The query with its last word taken for the beginning of one, as it is while somebody types; nil where that makes no sense.
    static func begun(_ text: String) -> Query? {
        let last = text.split(separator: " ").last.map(String.init) ?? ""
        guard last.count >= 2, last.allSatisfy({ $0.isLetter || $0.isNumber }), text.hasSuffix(last) else { return nil }
        return try? Query(text + "*")
    }
}
