import Analysis
import Drawing
import News

/// What happened when, and who told it: a lane an article on a broken axis, the events under it, and why each is dated so.
public struct TimelineScreen: Screen {
    let ids: [ArticleID]
    private let wanted: PassagePlace?
    private var hasAsked = false
    private(set) var size = Size(columns: 80, rows: 24)
    /// What was laid out, nil while waiting.
    private(set) var timeline: Timeline?
    /// Why there is nothing, in words.
    private(set) var refusal: PlainText?
    /// The lines of the list.
    private(set) var items: [TimelineItem] = []
    /// Which line is selected.
    private(set) var window = ListWindow()
    /// Which report is selected while the reports of one event are shown, nil otherwise.
    private(set) var reports: ListWindow?
    /// How close one looks.
    private(set) var scale = TimeScale.days

    /// The timeline of these articles, at the event told by a passage where one is named.
    public init(ids: [ArticleID], at place: PassagePlace? = nil) { (self.ids, wanted) = (ids, place) }

    /// The scope of the timeline.
    public var scope: Scope { .timeline }

    /// Nothing is typed here.
    public var isTyping: Bool { false }

    /// Back first closes the reports of an event.
    public var holdsBack: Bool { reports != nil }

    /// Whether the cursor glides over events or reports.
    public var isMoving: Bool { window.isMoving || reports?.isMoving == true }

    /// Takes an event; asks for the timeline when shown first.
    public mutating func update(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .shown(let size):
            self.size = size
            fit()
            defer { hasAsked = true }
            return hasAsked ? [] : [.layOut(ids)]
        case .arrived(.timeline(let found)): take(found)
        case .arrived(.refused(let why)) where timeline == nil: refusal = why
        case .command(let action, let count): return carryOut(action, count: count)
        case .rested: rest()
        case .arrived, .typed, .sought, .closed: break
        }
        return []
    }

    /// Selects what was selected before, else the event of the wanted passage, else the one most articles tell.
    private mutating func take(_ found: Timeline) {
        guard found.articles.map(\.article.id) == ids || timeline == nil else { return }
        let before = selectedPlace ?? wanted
        timeline = found
        refusal = nil
        reports = nil
        items = found.events.indices.map { .event($0) } + found.undated.indices.map { .undated($0) }
        window.setCount(items.count)
        fit()
        if let place = before.flatMap({ item(at: $0) }) {
            window.select(place)
        } else if let most = found.events.indices.max(by: { rank(found.events[$0], $0) < rank(found.events[$1], $1) }) {
            window.select(most)
        }
        window.centre()
    }

    private func rank(_ event: TimelineEvent, _ place: Int) -> (Int, Int) {
        (event.outlets * 2 + (event.certainty == .reported ? 1 : 0), -place)
    }

    /// The item told by a sentence, or by another of its block.
    private func item(at place: PassagePlace) -> Int? {
        guard let timeline else { return nil }
        func matches(_ passage: Passage, exactly: Bool) -> Bool {
            guard timeline.articles.indices.contains(passage.article.index),
                timeline.articles[passage.article.index].article.id == place.article
            else { return false }
            return exactly ? passage.sentence == place.sentence : passage.sentence.block == place.sentence.block
        }
        for exactly in [true, false] {
            let found = items.firstIndex { item in
                switch item {
                case .event(let index):
                    timeline.events[index].reports.contains { matches($0.passage, exactly: exactly) }
                case .undated(let index): matches(timeline.undated[index], exactly: exactly)
                }
            }
            if let found { return found }
        }
        return nil
    }

    /// Tells the lists how many lines they have.
    mutating func fit() {
        window.setPage(
            max(1, TimelineLayout(size: size, lanes: timeline?.articles.count ?? 0).list.count / rowsPerItem))
        reports?.setPage(max(1, TimelineLayout(size: size, lanes: 0).list.count - 2))
    }

    /// Rows one event takes in the list.
    var rowsPerItem: Int { size.columns < 60 ? 2 : 1 }

    /// The event the picture tells about, if one is: the selected one once the cursor rests.
    var selectedEvent: TimelineEvent? {
        guard let timeline, items.indices.contains(window.rested) else { return nil }
        if case .event(let index) = items[window.rested] { return timeline.events[index] }
        return nil
    }

    /// The report whose evidence is shown: the selected one of those open, else the one that gave the event its words.
    var selectedReport: TimelineReport? {
        guard let event = selectedEvent else { return nil }
        let place = reports?.rested ?? event.best
        return event.reports.indices.contains(place) ? event.reports[place] : event.reports.first
    }

    /// The sentence under the cursor.
    var selectedPassage: Passage? {
        if let report = selectedReport { return report.passage }
        guard let timeline, items.indices.contains(window.rested) else { return nil }
        if case .undated(let index) = items[window.rested] { return timeline.undated[index] }
        return nil
    }

    /// The sentence under the cursor, named so that other screens find it.
    var selectedPlace: PassagePlace? {
        guard let timeline, let passage = selectedPassage, timeline.articles.indices.contains(passage.article.index)
        else {
            return nil
        }
        return PassagePlace(
            article: timeline.articles[passage.article.index].article.id, sentence: passage.sentence)
    }

    /// Has the evidence and the lanes follow the cursor.
    mutating func rest() {
        window.rest()
        reports?.rest()
    }

    /// Moves in the list or in the open reports; answers whether the action was a movement.
    mutating func move(_ action: Action, count: Int?) -> Bool {
        if reports != nil { return reports?.move(action, times: count) ?? false }
        return window.move(action, times: count)
    }

    /// Opens the reports of the selected event, or closes them.
    mutating func toggleReports() {
        guard reports == nil, let event = selectedEvent else {
            reports = nil
            return
        }
        var list = ListWindow()
        list.setCount(event.reports.count)
        reports = list
        fit()
        reports?.select(event.best)
    }

    /// Looks closer, or from further away.
    mutating func zoom(_ scale: TimeScale) { self.scale = scale }

    /// Goes to the first event of the next day that has one, or of the one before.
    mutating func moveInTime(forward: Bool, steps: Int) {
        guard let timeline else { return }
        for _ in 0..<min(steps, timeline.events.count) {
            guard let day = selectedEvent?.start.day else {
                if !forward { window.select(timeline.events.count - 1) }
                return
            }
            if forward {
                guard let next = timeline.events.firstIndex(where: { $0.start.day > day }) else { return }
                window.select(next)
            } else {
                guard let before = timeline.events.last(where: { $0.start.day < day })?.start.day else { return }
                window.select(timeline.events.firstIndex { $0.start.day == before } ?? 0)
            }
        }
    }
}
