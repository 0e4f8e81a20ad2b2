import Drawing
import News

/// Search as one types: results stand under the line and follow every key.
public struct SearchScreen: Screen {
    /// What the keys go to.
    enum Focus: Sendable {
        /// The line that is typed.
        case line
        /// The results.
        case results
    }

    /// The line.
    var entry: TextEntry
    /// What the keys go to.
    var focus = Focus.line
    /// The order of the results.
    var sort = SortOrder.newest
    /// The number of the last search sent; answers to earlier ones are dropped.
    var serial = 0
    /// The last answer, and what it answers.
    var answer: SearchAnswer?
    /// The query that `answer` answers; its last word may have been taken for the beginning of one.
    var answered = ""
    /// Where the answer goes on that is asked for and has not come.
    var awaited: Cursor?
    /// The result to go to that is not loaded yet, from 0; nil where none is waited for.
    var wanted: Int?
    /// What cannot be read in the line.
    var fault: QueryFault?
    /// What went wrong while searching.
    var refusal: PlainText?
    /// The selection among the results.
    var window = ListWindow()
    /// Whether the fields are shown in place of the results.
    var showsFields = false
    /// The articles of the stories met, in the order of their letters.
    var stories: [StoryID: [ArticleSummary]] = [:]
    /// Stories asked for, so that none is asked for twice.
    var asked: Set<StoryID> = []
    /// What is marked for comparing.
    var marked = MarkedArticles()
    /// The size of the screen.
    var size = Size(columns: 80, rows: 24)

    /// Opens with a query typed already.
    public init(query: String) { entry = TextEntry(PlainText(query)) }

    /// The scope of search.
    public var scope: Scope { .search }

    /// Whether keys go into the line.
    public var isTyping: Bool { focus == .line }

    /// From the results "back" leads to the line.
    public var holdsBack: Bool { focus == .results }

    /// The query as typed.
    var query: String { entry.text.string }

    /// The results.
    var hits: [Hit] { answer?.hits ?? [] }

    /// The selected result.
    var selected: Hit? { hits.indices.contains(window.selection) ? hits[window.selection] : nil }

    /// Whether the cursor glides over the results.
    public var isMoving: Bool { window.isMoving }

    /// The result the evidence is about.
    var told: Hit? { hits.indices.contains(window.rested) ? hits[window.rested] : nil }

    /// Takes one event.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            self.size = size
            window.setPage(hitsPerPage)
            return serial == 0 && !entry.isEmpty ? send() : []
        case .typed(let key): return type(key) + lookAtStory() + lookFurther()
        case .command(let action, let count): return carryOut(action, count: count) + lookAtStory() + lookFurther()
        case .arrived(let arrival):
            take(arrival)
            return wanted == nil ? lookAtStory() : lookFurther()
        case .rested:
            window.rest()
            return lookAtStory()
        case .sought, .closed: return []
        }
    }

    /// Where the parts stand.
    func layout(_ size: Size) -> Layout { Layout(size: size, header: 2, evidence: 2) }

    /// Rows one result takes: its headline and, where there is room, its snippet.
    var rowsPerHit: Int { size.rows < 10 ? 1 : 2 }

    private var hitsPerPage: Int { max(1, layout(size).body.count / rowsPerHit) }

    /// Sends the query as it stands now.
    mutating func send() -> [Effect] {
        serial += 1
        (awaited, wanted) = (nil, nil)
        fault = nil
        refusal = nil
        guard !query.allSatisfy({ $0 == " " }) else {
            answer = nil
            window.setCount(0)
            return []
        }
        return [.search(query, sort: sort, serial: serial)]
    }

    private mutating func take(_ arrival: Arrival) {
        switch arrival {
        case .found(let answer, let query, serial):
            (self.answer, answered) = (answer, query)
            window.setCount(answer.hits.count)
            window.select(0)
        case .foundFurther(let further, awaited, serial):
            awaited = nil
            answer?.hits += further.hits
            answer?.next = further.hits.isEmpty ? nil : further.next
            window.setCount(hits.count)
            if let wanted { go(to: wanted) }
        case .malformed(let fault, serial): self.fault = fault
        case .refused(let words) where answer == nil: refusal = words
        case .storyOpened(let id, let articles, _): stories[id] = articles
        case .marksChanged(let changed, _): mark(changed)
        case .marked(let articles): marked.articles = articles
        default: break
        }
    }

    /// Selects a result, the nearest that is loaded; one further down is waited for while more come.
    mutating func go(to item: Int) {
        window.select(item)
        wanted = item >= hits.count && answer?.next != nil ? item : nil
    }

    private mutating func mark(_ changed: [ArticleSummary]) {
        let byID = Dictionary(changed.map { ($0.id, $0) }) { _, last in last }
        guard var hits = answer?.hits else { return }
        for place in hits.indices { hits[place].article = byID[hits[place].article.id] ?? hits[place].article }
        answer?.hits = hits
    }

    /// Asks for more results where the selection comes near the end of those that are here.
    private mutating func lookFurther() -> [Effect] {
        guard focus == .results || window.selection > 0, awaited == nil, let next = answer?.next,
            wanted != nil || window.selection + 2 * hitsPerPage >= hits.count
        else { return [] }
        awaited = next
        return [.searchFurther(answered, sort: sort, after: next, serial: serial)]
    }

    /// Asks for the story of the selected result, whose letters and other articles are told.
    private mutating func lookAtStory() -> [Effect] {
        guard let article = told?.article, article.storySize > 1, let story = article.story else { return [] }
        guard stories[story] == nil, !asked.contains(story) else { return [] }
        asked.insert(story)
        return [.openStory(story)]
    }
}
