import Drawing
import News

/// Articles, one a line: a view of the front page, or what a kept search finds.
public struct ArticlesScreen: Screen {
    /// The query whose articles are listed; empty for all.
    let query: String
    /// What the list is called, as the feed or the kept search is whose articles it holds.
    let title: PlainText
    /// The order.
    var sort = SortOrder.newest
    /// The articles loaded so far.
    var items: [ArticleSummary] = []
    /// Where the next page starts.
    var next: Cursor?
    /// How many there are in all, where known.
    var total: Int?
    /// Whether a page is being loaded.
    var isLoading = false
    /// The item to go to that is not loaded yet, from 0; nil where none is waited for.
    var wanted: Int?
    /// Whether anything was ever asked for.
    var hasAsked = false
    /// Whether articles came since the list was loaded: it is loaded anew when it is shown the next time, or at once at its top.
    private var isOutdated = false
    /// The article to select once the list is loaded anew.
    private var returning: ArticleID?
    /// What went wrong.
    var fault: PlainText?
    /// The selection.
    var window = ListWindow()
    /// What is marked for comparing.
    var marked = MarkedArticles()
    /// The size of the screen.
    var size = Size(columns: 80, rows: 24)
    /// The text under the list on a high screen.
    var preview = Preview()
    /// How many lines the front page puts above the list.
    let headerLines = 2

    /// A list of the articles that match a query, all for an empty one.
    public init(query: String, title: PlainText? = nil) { (self.query, self.title) = (query, title ?? "Articles") }

    /// The scope of lists of articles.
    public var scope: Scope { .articles }

    /// Nothing is typed here.
    public var isTyping: Bool { false }

    /// The selected article.
    var selected: ArticleSummary? { items.indices.contains(window.selection) ? items[window.selection] : nil }

    /// Whether the cursor glides over the list.
    public var isMoving: Bool { window.isMoving }

    /// The article the evidence and the preview are about.
    var told: ArticleSummary? { items.indices.contains(window.rested) ? items[window.rested] : nil }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            self.size = size
            if isOutdated { reload() }
            window.setPage(listRows(Layout(size: size, header: headerLines, evidence: 2)).count)
            return loadIfNeeded() + preview.wanted(told?.id, rows: size.rows)
        case .command(let action, let count):
            let effects = carryOut(action, count: count)
            return effects + loadIfNeeded() + preview.wanted(told?.id, rows: size.rows)
        case .arrived(let arrival):
            take(arrival)
            if isOutdated, window.selection == 0 {
                reload()
                return loadIfNeeded()
            }
            if wanted != nil { return loadIfNeeded() }
            return preview.wanted(told?.id, rows: size.rows)
        case .rested:
            window.rest()
            return preview.wanted(told?.id, rows: size.rows)
        case .typed, .sought, .closed: return []
        }
    }

    private mutating func loadIfNeeded() -> [Effect] {
        guard !isLoading, !hasAsked || (next != nil && (window.isNearEnd || wanted != nil)) else { return [] }
        (isLoading, hasAsked) = (true, true)
        return [.loadArticles(query: query, sort: sort, after: next)]
    }

    /// Asks for the list anew; the selection stays on its article where that is found again.
    private mutating func reload() {
        returning = selected?.id
        (isOutdated, next, isLoading, hasAsked) = (false, nil, false, false)
    }

    private mutating func take(_ arrival: Arrival) {
        switch arrival {
        case .articles(let page, query, sort, let after):
            guard isLoading, after == next || after == nil else { return }
            let isSame = after != nil
            if isSame { items += page.elements } else { items = page.elements }
            (next, total, isLoading, fault) = (page.next, page.total ?? total, false, nil)
            window.setCount(items.count)
            if let place = items.firstIndex(where: { $0.id == returning }), window.selection != place {
                window.select(place)
            }
            returning = nil
            if let wanted { go(to: wanted) }
        case .marksChanged(let changed, let unread):
            let byID = Dictionary(changed.map { ($0.id, $0) }) { _, last in last }
            for place in items.indices {
                items[place] = byID[items[place].id] ?? items[place]
                if unread == 0 { items[place].isRead = true }
            }
        case .articlesCame: isOutdated = hasAsked
        case .refused(let words) where isLoading:
            (isLoading, fault, wanted) = (false, words, nil)
        case .marked(let articles): marked.articles = articles
        case .article(let article, let summary, _, _): preview.take(article, of: summary)
        default: break
        }
    }
}
