import Analysis
import Drawing
import News

/// What happened when, and who told it: a lane an article on a broken axis, the events under it, and why each is dated so.
public struct TimelineScreen: Screen {
    let ids: [ArticleID]
    private let wantedPlace: PassagePlace?
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
    /// The one article whose events are listed, nil for all.
    private(set) var only: ArticleKey?
    /// What the reader said of events, by which they are laid out.
    private(set) var verdicts = ReaderVerdicts()
    /// The event that is being merged into another: its best report.
    var merging: PassagePlace?

    /// The timeline of these articles, at the event told by a passage where one is named.
    public init(ids: [ArticleID], at place: PassagePlace? = nil) { (self.ids, wantedPlace) = (ids, place) }

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
            return hasAsked ? [] : wanted()
        case .arrived(.timeline(let found)): take(found)
        case .arrived(.verdicts(let found, let articles)) where articles == ids: verdicts = found
        case .arrived(.recordChanged): return wanted()
        case .arrived(.refused(let why)) where timeline == nil: refusal = why
        case .command(let action, let count): return carryOut(action, count: count)
        case .rested: rest()
        case .arrived, .typed, .sought, .closed: break
        }
        return []
    }

    private func wanted() -> [Effect] { [.layOut(ids), .loadVerdicts(of: ids)] }

    /// Selects what was selected before, else the event of the wanted passage, else the one most articles tell.
    private mutating func take(_ found: Timeline) {
        guard found.articles.map(\.article.id) == ids || timeline == nil else { return }
        let before = selectedPlace ?? wantedPlace
        timeline = found
        refusal = nil
        reports = nil
        only = nil
        layItems(keeping: before)
    }

    /// Lists the events of all articles or of one, with the cursor at a sentence's event where that is listed, else at the event most tell.
    private mutating func layItems(keeping place: PassagePlace?) {
        guard let timeline else { return }
        let events = timeline.events.indices.filter { index in
            only.map { key in timeline.events[index].reports.contains { $0.passage.article == key } } ?? true
        }
        let undated = timeline.undated.indices.filter {
            timeline.undated[$0].article == only ?? timeline.undated[$0].article
        }
        items = events.map { .event($0) } + undated.map { .undated($0) }
        window.setCount(items.count)
        fit()
        if let place = place.flatMap({ item(at: $0) }) {
            window.select(place)
        } else if let most = events.indices.max(by: {
            rank(timeline.events[events[$0]], $0) < rank(timeline.events[events[$1]], $1)
        }) {
            window.select(most)
        }
        window.centre()
    }

    /// Lists the events of the next article alone, after the last those of all again; answers what is listed, in words.
    mutating func turnOutlet(forward: Bool) -> PlainText {
        guard let timeline, timeline.articles.count > 1 else { return "one article alone tells this" }
        let count = timeline.articles.count
        // All articles stand for one more place, behind the last.
        let place = ((only?.index ?? count) + (forward ? 1 : count)) % (count + 1)
        let before = selectedPlace
        (only, reports) = (place == count ? nil : ArticleKey(index: place), nil)
        layItems(keeping: before)
        guard let only else { return "what all tell" }
        return
            "what \(only) tells, alone or with others: \(timeline.articles[place].article.outlet?.name ?? Words.noOutlet)"
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
        let own = only.flatMap { key in event.reports.firstIndex { $0.passage.article == key } }
        let place = reports?.rested ?? own ?? event.best
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
        // Of each day listed the first line.
        var days: [(day: Day, line: Int)] = []
        for (line, item) in items.enumerated() {
            guard case .event(let index) = item else { continue }
            let day = timeline.events[index].start.day
            if days.last?.day != day { days.append((day, line)) }
        }
        for _ in 0..<min(steps, days.count) {
            guard let day = selectedEvent?.start.day else {
                if !forward, let last = days.last { window.select(last.line) }
                return
            }
            guard let next = forward ? days.first(where: { $0.day > day }) : days.last(where: { $0.day < day }) else {
                return
            }
            window.select(next.line)
        }
    }
}
