import Analysis
import Drawing
import News

@testable import Screens

/// A desk with a tiny runner that answers its effects from the sample, at once and in order.
struct Stage {
    var desk: Desk
    /// Every effect that reached the runner.
    private(set) var effects: [Effect] = []
    var world: World
    var kept: [KeptSearch] = []
    var feeds: [Subscription] = []
    var verdicts = ReaderVerdicts()
    var tracked: [TrackedFigure] = []
    var answers = true
    private(set) var hasLeft = false

    init(
        columns: Int = 80, rows: Int = 24, year: Int = 2026, demonstration: Bool = false,
        withoutMarks: PlainText? = nil, world: World = .sample, kept: [KeptSearch] = [],
        feeds: [Subscription] = []
    ) {
        let surroundings = Surroundings(
            currentYear: year, isDemonstration: demonstration, withoutMarks: withoutMarks, keymap: .standard)
        desk = Desk(surroundings: surroundings, size: Size(columns: columns, rows: rows))
        self.world = world
        self.kept = kept
        self.feeds = feeds
        run(desk.start())
        run(desk.arrive(.counts(articles: world.summaries.count, unread: world.summaries.count)))
    }

    /// The screen as lines of text.
    var picture: [String] { desk.draw().picture }

    /// Presses keys by their names, parted by blanks; a quoted word is typed letter by letter: `j 3 G "river" Enter`.
    mutating func press(_ script: String) {
        for name in script.split(separator: " ") {
            if name.count > 1, name.hasPrefix("\"") {
                for letter in name.dropFirst().dropLast() { press(.character(letter == "_" ? " " : letter)) }
            } else if let key = Key(name: String(name)) {
                press(key)
            }
        }
    }

    mutating func press(_ key: Key) {
        hold(key)
        rest()
    }

    /// Presses a key and does not let the cursor rest after it.
    mutating func hold(_ key: Key) { run(desk.handle(key)) }

    /// Lets the cursor rest, as the runner does when no key has come for a moment.
    mutating func rest() { run(desk.rest()) }

    mutating func resize(_ columns: Int, _ rows: Int) { run(desk.resize(Size(columns: columns, rows: rows))) }

    mutating func arrive(_ arrival: Arrival) { run(desk.arrive(arrival)) }

    private mutating func run(_ asked: [Effect]) {
        for effect in asked {
            effects.append(effect)
            if effect == .quit { hasLeft = true }
            guard answers else { continue }
            for arrival in self.arrivals(after: effect) { run(desk.arrive(arrival)) }
        }
    }

    private mutating func arrivals(after effect: Effect) -> [Arrival] {
        switch effect {
        case .loadStories(let after): return [.stories(Page(elements: after == nil ? world.stories : []), after: after)]
        case .openStory(let id):
            let isKnown = id == Sample.story
            let lines = isKnown ? world.comparison.map { ComparisonFindings($0).lines } ?? [] : []
            return [.storyOpened(id, isKnown ? world.summaries : [], lines)]
        case .loadArticles(let query, let sort, let after):
            return [.articles(Page(elements: world.summaries), query: query, sort: sort, after: after)]
        case .loadArticle(let id):
            guard let number = world.summaries.firstIndex(where: { $0.id == id }) else {
                return [.refused("no such article")]
            }
            let siblings = world.summaries.filter { $0.id != id }
            return [.article(world.articles[number], world.summaries[number], block: nil, siblings: siblings)]
        case .loadPeriods(let query, let unit): return [.periods(Sample.periods(by: unit), query: query, by: unit)]
        case .mergeStories(_, let story), .renameStory(let story, _): return [.storiesChanged(select: story)]
        case .splitStory: return [.storiesChanged(select: nil)]
        case .search(let query, _, let serial): return [search(query, serial: serial)]
        case .loadFeeds: return [.feeds(feeds, at: Sample.now)]
        case .pauseFeed(let id, let isPaused): return [change(id) { $0.isPaused = isPaused }]
        case .renameFeed(let id, let name): return [change(id) { $0.ownName = name.isEmpty ? nil : name }]
        case .groupFeed(let id, let group): return [change(id) { $0.group = group.isEmpty ? nil : group }]
        case .unsubscribe(let id):
            feeds.removeAll { $0.id == id }
            return [.feeds(feeds, at: Sample.now)]
        case .loadKeptSearches: return [.keptSearches(kept)]
        case .keepSearch(let name, let query):
            kept.append(KeptSearch(name: PlainText(name), query: query))
            return [.keptSearches(kept)]
        case .forgetSearch(let name):
            kept.removeAll { $0.name.string == name }
            return [.keptSearches(kept)]
        case .setRead(let ids, let isRead): return [change(ids) { $0.isRead = isRead }]
        case .setFlag(let id, let isFlagged): return [change([id]) { $0.isFlagged = isFlagged }]
        case .setTags(let id, let tags): return [change([id]) { $0.tags = tags }]
        case .markAllRead: return [change(world.summaries.map(\.id)) { $0.isRead = true }]
        case .compare(let ids):
            return [.comparison(Comparison.of(ids.compactMap { id in world.articles.first { $0.article.id == id } }))]
        case .layOut(let ids):
            let articles = ids.compactMap { id in world.articles.first { $0.article.id == id } }
            return [.timeline(Timeline.of(articles, judged: verdicts))]
        case .loadVersions(let ids):
            return [.versions(Dictionary(ids.map { ($0, versions(of: $0)) }) { one, _ in one })]
        case .undo: return [change(world.summaries.map(\.id)) { $0.isRead = false }]
        case .loadVerdicts(let ids): return [.verdicts(verdicts, of: ids)]
        case .setVerdict(let verdict, let keys, _):
            for key in keys { verdicts[key] = verdict }
            return [.recordChanged]
        case .loadTracked: return [.tracked(tracked)]
        case .track(let about, let given, let looked):
            tracked.append(TrackedFigure(story: Sample.story, about: about, given: given, examined: looked))
            return [.tracked(tracked)]
        case .stopTracking(let figure):
            tracked.removeAll { $0 == figure }
            return [.tracked(tracked)]
        case .seeChanges(let story):
            for place in tracked.indices where tracked[place].story == story {
                for change in tracked[place].changes.indices { tracked[place].changes[change].isSeen = true }
            }
            return [.tracked(tracked)]
        case .cite(_, let short): return [.said("copied: \(short)")]
        case .copy: return [.said("copied")]
        default: return []
        }
    }

    private func versions(of id: ArticleID) -> [ArticleVersion] {
        if let known = world.versions[id] { return known }
        return world.summaries.filter { $0.id == id }.map {
            ArticleVersion(
                article: id, number: 1, title: $0.title, standfirst: nil, published: $0.published, retrieved: nil)
        }
    }

    private mutating func change(_ id: SubscriptionID, _ body: (inout Subscription) -> Void) -> Arrival {
        for place in feeds.indices where feeds[place].id == id { body(&feeds[place]) }
        return .feeds(feeds, at: Sample.now)
    }

    private mutating func change(_ ids: [ArticleID], _ body: (inout ArticleSummary) -> Void) -> Arrival {
        for place in world.summaries.indices where ids.contains(world.summaries[place].id) {
            body(&world.summaries[place])
        }
        return .marksChanged(
            world.summaries.filter { ids.contains($0.id) }, unread: world.summaries.count { !$0.isRead })
    }

    private func search(_ query: String, serial: Int) -> Arrival {
        if let quote = query.firstIndex(of: "\"") {
            let place = query.unicodeScalars.distance(from: query.startIndex, to: quote)
            return .malformed(QueryFault(place: place, message: "this quotation mark is not closed"), serial: serial)
        }
        let finder = WordFinder(query)
        let hits = world.summaries.enumerated().compactMap { number, summary -> Hit? in
            let blocks = world.articles[number].article.blocks
            for block in blocks where block.role.isSearched {
                let marks = finder.places(in: block.text)
                guard !marks.isEmpty else { continue }
                return Hit(
                    article: summary, score: nil, snippet: block.text, marks: marks, line: block.line, matchesAll: true)
            }
            return nil
        }
        return .found(
            SearchAnswer(hits: hits, next: nil, matchingAll: hits.count, wasCut: false), query: query, serial: serial)
    }
}
