import Drawing
import News

/// The front page: stories, articles, feeds and kept searches, one view at a time.
public struct FrontScreen: Screen {
    /// The views, in the order of Tab.
    enum View: Int, CaseIterable, Sendable {
        case stories, articles, feeds, searches

        var name: String {
            switch self {
            case .stories: "Stories"
            case .articles: "Articles"
            case .feeds: "Feeds"
            case .searches: "Searches"
            }
        }
    }

    private(set) var view = View.stories
    private var stories: StoriesScreen
    private var articles = ArticlesScreen(query: "")
    private var feeds = FeedsScreen()
    private var searches = SearchesScreen()
    private var counts: (articles: Int, unread: Int)?
    private var size = Size(columns: 80, rows: 24)

    /// The front page of a library, or of the demonstration, which says so on a line of its own.
    public init(isDemonstration: Bool = false, hasNoMarks: Bool = false) {
        stories = StoriesScreen(isDemonstration: isDemonstration, hasNoMarks: hasNoMarks)
    }

    /// The scope of the view that is shown.
    public var scope: Scope {
        switch view {
        case .stories: .stories
        case .articles: .articles
        case .feeds: .feeds
        case .searches: .searches
        }
    }

    /// Nothing is typed here.
    public var isTyping: Bool { false }

    /// Inside a story "back" leads out of it.
    public var holdsBack: Bool { view == .stories && stories.holdsBack }

    /// Whether the cursor of the view that is shown glides.
    public var isMoving: Bool {
        switch view {
        case .stories: stories.isMoving
        case .articles: articles.isMoving
        case .feeds: feeds.isMoving
        case .searches: false
        }
    }

    /// Takes one event: arrivals go to every view, all else to the one that is shown.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .command(.nextView, _): return show(1)
        case .command(.previousView, _): return show(-1)
        case .arrived(let arrival):
            note(arrival)
            return stories.update(event) + articles.update(event) + feeds.update(event)
                + searches.update(event)
        case .shown(let size):
            self.size = size
            return pass(event)
        case .command, .typed, .sought, .rested, .closed: return pass(event)
        }
    }

    /// Draws the view that is shown under the names of all.
    public func draw(into canvas: inout Canvas, surroundings: Surroundings) {
        let right = counts.map { PlainText("\($0.unread) unread of \($0.articles)") } ?? .empty
        Header("Broadsheet", views: View.allCases.map(\.name), current: view.rawValue, right: right)
            .draw(into: &canvas)
        switch view {
        case .stories: stories.drawList(into: &canvas, surroundings: surroundings)
        case .articles: articles.drawList(into: &canvas, surroundings: surroundings)
        case .feeds: feeds.drawList(into: &canvas, surroundings: surroundings)
        case .searches: searches.drawList(into: &canvas, surroundings: surroundings)
        }
    }

    private mutating func show(_ step: Int) -> [Effect] {
        let views = View.allCases
        view = views[(view.rawValue + step + views.count) % views.count]
        return pass(.shown(size))
    }

    private mutating func pass(_ event: ScreenEvent) -> [Effect] {
        switch view {
        case .stories: stories.update(event)
        case .articles: articles.update(event)
        case .feeds: feeds.update(event)
        case .searches: searches.update(event)
        }
    }

    private mutating func note(_ arrival: Arrival) {
        switch arrival {
        case .counts(let articles, let unread): counts = (articles, unread)
        case .marksChanged(_, let unread): counts?.unread = unread
        default: break
        }
    }
}
