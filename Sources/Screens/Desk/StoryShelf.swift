import Analysis
import News

/// The stories that were opened last, so that another screen need not wait for one again.
struct StoryShelf: Sendable {
    /// What is known of an opened story.
    struct Opened: Sendable {
        /// Its articles, in the order of their letters.
        var articles: [ArticleSummary]
        /// What was found between them, most telling first.
        var findings: [ComparisonFinding]
    }

    /// How many stories are kept: a few screens of the front page.
    static let room = 12

    private var stories: [StoryID: Opened] = [:]
    private var order: [StoryID] = []

    /// What is known of a story.
    subscript(id: StoryID) -> Opened? { stories[id] }

    /// All that is kept, the oldest first.
    var all: [(StoryID, Opened)] { order.compactMap { id in stories[id].map { (id, $0) } } }

    /// Keeps a story, in place of the one kept longest.
    mutating func keep(_ id: StoryID, _ opened: Opened) {
        order.removeAll { $0 == id }
        order.append(id)
        stories[id] = opened
        if order.count > StoryShelf.room { stories[order.removeFirst()] = nil }
    }

    /// Takes over changed marks.
    mutating func update(_ changed: [ArticleSummary]) {
        let byID = Dictionary(changed.map { ($0.id, $0) }) { _, last in last }
        for id in order {
            guard var opened = stories[id] else { continue }
            opened.articles = opened.articles.map { byID[$0.id] ?? $0 }
            stories[id] = opened
        }
    }
}
