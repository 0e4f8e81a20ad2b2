import Drawing
import News

/// What the reader subscribes to, by group, and the kept searches under it.
struct FeedsScreen: Sendable {
    /// The feeds, in the order of the list.
    private(set) var feeds: [Subscription] = []
    /// The kept searches.
    private var searches: [KeptSearch] = []
    /// The moment the feeds were looked up.
    private(set) var now = Instant(seconds: 0)
    /// Whether they were looked up.
    private(set) var isLoaded = false
    /// What goes wrong.
    private(set) var fault: PlainText?
    /// The groups that are folded.
    var folded: Set<PlainText> = []
    /// The lines.
    private(set) var rows: [FeedRow] = []
    /// The selection.
    var window = ListWindow()
    private var isLoading = false

    /// The selected line.
    var selected: FeedRow? { rows.indices.contains(window.selection) ? rows[window.selection] : nil }

    /// The line the evidence is about.
    var told: FeedRow? { rows.indices.contains(window.rested) ? rows[window.rested] : nil }

    /// Whether the cursor glides.
    var isMoving: Bool { window.isMoving }

    /// The feeds a command is about: the selected one, or those of the selected group.
    var chosen: [Subscription] {
        switch selected {
        case .feed(let feed): [feed]
        case .group(let name, _): feeds.filter { $0.group == name }
        case .search, nil: []
        }
    }

    mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            window.setPage(Layout(size: size, header: 1, evidence: 2).body.count)
            isLoading = true
            return [.loadFeeds, .loadKeptSearches]
        case .command(let action, let count): return carryOut(action, count: count)
        case .arrived(let arrival):
            take(arrival)
            if case .marksChanged = arrival, isLoaded { return [.loadFeeds] }
        case .rested: window.rest()
        case .typed, .sought, .closed: break
        }
        return []
    }

    private mutating func take(_ arrival: Arrival) {
        switch arrival {
        case .feeds(let feeds, let now):
            (self.feeds, self.now, isLoaded, isLoading, fault) = (feeds, now, true, false, nil)
            layOut()
        case .keptSearches(let kept):
            searches = kept
            layOut()
        case .refused(let words) where isLoading: (isLoading, fault) = (false, words)
        default: break
        }
    }

    /// Makes the lines anew; the selection stays on its feed, group or search where that is still there.
    mutating func layOut() {
        let before = selected
        rows = FeedRow.lines(feeds: feeds, searches: searches, folded: folded)
        window.setCount(rows.count)
        let place = rows.firstIndex { row in
            switch (row, before) {
            case (.feed(let one), .feed(let other)): one.id == other.id
            case (.group(let one, _), .group(let other, _)): one == other
            case (.search(let one), .search(let other)): one.name == other.name
            default: false
            }
        }
        if let place, place != window.selection { window.select(place) }
    }
}
