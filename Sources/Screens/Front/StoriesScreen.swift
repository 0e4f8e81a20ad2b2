import Drawing
import News

/// The stories, newest first; the selected one stands open.
struct StoriesScreen: Sendable {
    /// The stories loaded so far.
    var items: [Story] = []
    /// Where the next page starts.
    var next: Cursor?
    /// Whether a page is being loaded.
    var isLoading = false
    /// Whether a first page came.
    var isLoaded = false
    /// What went wrong.
    var fault: PlainText?
    /// What is known of the stories that were opened.
    var opened = StoryShelf()
    /// The story being opened.
    var asked: StoryID?
    /// The tracked figures, once they were looked at.
    var tracked: [TrackedFigure] = []
    /// Whether they were asked for.
    private var hasAskedTracked = false
    /// Which story is selected.
    var window = ListWindow()
    /// The story to lead into once its articles are known.
    var entering: StoryID?
    /// Which article of the selected story is selected, once one is inside it.
    var inside: ListWindow?
    /// The story that is to be merged into another, once that one is chosen.
    var merging: StoryID?
    /// The story to select once the stories are loaded anew.
    var wanted: StoryID?
    /// What is marked for comparing.
    var marked = MarkedArticles()
    /// The first story on the screen.
    var first = 0
    /// The size of the screen.
    var size = Size(columns: 80, rows: 24)
    /// Whether the line of the demonstration stands above the list.
    let isDemonstration: Bool
    /// Whether a line above the list says that the reader's marks are left out.
    let hasNoMarks: Bool

    /// The stories of a library, or of the demonstration.
    init(isDemonstration: Bool, hasNoMarks: Bool = false) {
        (self.isDemonstration, self.hasNoMarks) = (isDemonstration, hasNoMarks)
    }

    /// Whether the cursor glides over headlines.
    var isMoving: Bool { window.isMoving }

    /// Inside a story "back" leads out of it.
    var holdsBack: Bool { inside != nil }

    /// The story that stands open: the selected one, but while the cursor glides the one it left.
    var unfolded: Story? { items.indices.contains(window.rested) ? items[window.rested] : nil }

    /// What is known of the story that stands open.
    var unfoldedOpened: StoryShelf.Opened? { unfolded.flatMap { opened[$0.id] } }

    /// The selected story.
    var selected: Story? { items.indices.contains(window.selection) ? items[window.selection] : nil }

    /// What is known of the selected story's articles.
    var selectedOpened: StoryShelf.Opened? { selected.flatMap { opened[$0.id] } }

    /// The selected article: the one inside the story, or the only one of it.
    var selectedArticle: ArticleSummary? {
        guard let articles = selectedOpened?.articles else { return nil }
        guard let inside else { return articles.count == 1 ? articles.first : nil }
        return articles.indices.contains(inside.selection) ? articles[inside.selection] : nil
    }

    mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            self.size = size
            window.setPage(max(1, bodyRows / 2))
            guard hasAskedTracked else {
                hasAskedTracked = true
                place()
                return load() + openSelected() + [.loadTracked]
            }
        case .command(let action, let count):
            let effects = seen(action) + carryOut(action, count: count)
            place()
            return effects + load() + openSelected()
        case .arrived(let arrival):
            take(arrival)
            place()
            if case .storiesChanged = arrival { return load() }
            return openSelected()
        case .rested: window.rest()
        case .typed, .sought, .closed: return []
        }
        place()
        return load() + openSelected()
    }

    /// Where the parts of the screen stand.
    var layout: Layout {
        Layout(size: size, header: 1 + [isDemonstration, hasNoMarks, newsLine != nil].count { $0 }, evidence: 2)
    }

    private var bodyRows: Int { layout.body.count }

    /// Chooses the first story: room for the open one; while the cursor glides nothing shifts until it leaves the screen.
    private mutating func place() {
        let height = openParts?.height ?? 0
        guard window.isMoving else {
            first = min(window.selection, max(window.top, window.selection + 1 + height - bodyRows))
            return
        }
        first = min(first, window.selection)
        while first < window.selection {
            let isBelow = (first..<window.selection).contains(window.rested)
            guard window.selection - first + (isBelow ? height : 0) >= bodyRows else { break }
            first += 1
        }
    }

    private mutating func load() -> [Effect] {
        guard !isLoading, !isLoaded || (next != nil && window.isNearEnd) else { return [] }
        isLoading = true
        return [.loadStories(after: next)]
    }

    private mutating func openSelected() -> [Effect] {
        guard isLoaded, !window.isMoving, let selected, asked == nil, opened[selected.id] == nil else { return [] }
        asked = selected.id
        return [.openStory(selected.id)]
    }

    private mutating func take(_ arrival: Arrival) {
        switch arrival {
        case .stories(let page, let after):
            guard after == nil || after == next else { return }
            items = after == nil ? page.elements : items + page.elements
            (next, isLoading, isLoaded, fault) = (page.next, false, true, nil)
            window.setCount(items.count)
            if let place = items.firstIndex(where: { $0.id == wanted }) {
                window.select(place)
            } else if wanted != nil {
                // The story one was in is there no more: its articles are in another.
                inside = nil
            }
            wanted = nil
        case .storiesChanged(let story):
            wanted = story ?? selected?.id
            (isLoaded, isLoading, next, asked, merging) = (false, false, nil, nil, nil)
            if story != nil { inside = nil }
            opened = StoryShelf()
        case .storyOpened(let id, let articles, let findings):
            opened.keep(id, StoryShelf.Opened(articles: articles, findings: findings))
            if asked == id { asked = nil }
            let count = selectedOpened?.articles.count ?? 0
            inside?.setCount(count)
            if entering == id, selected?.id == id { enter() }
            recount(Set([id]))
        case .marksChanged(let changed, let unread):
            opened.update(changed)
            recount(Set(changed.compactMap(\.story)))
            // Only what was shown is listed as changed; where nothing is unread, nothing here is either.
            if unread == 0 { for place in items.indices { items[place].unread = 0 } }
        case .marked(let articles): marked.articles = articles
        case .tracked(let figures): tracked = figures
        case .refused(let words) where isLoading: (isLoading, fault) = (false, words)
        default: break
        }
    }

    /// Counts the unread of stories whose articles are known here.
    private mutating func recount(_ stories: Set<StoryID>) {
        for place in items.indices where stories.contains(items[place].id) {
            guard let articles = opened[items[place].id]?.articles, !articles.isEmpty else { continue }
            items[place].unread = articles.count { !$0.isRead }
        }
    }
}
