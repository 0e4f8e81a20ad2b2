import News

/// What the reader says of events: which tellings are of one event, and which are not.
///
/// Tellings are known by their article, sentence and the words that date them, so that the word stands after a new import and beside new
/// articles. What was made one comes first, then what was made two.
struct JudgedEvents {
    private let pairs: [(first: String, second: String, areOne: Bool)]
    private let articles: [AnnotatedArticle]
    /// The articles it is said of: the tellings of others need no name.
    private let judged: Set<ArticleID>

    /// Takes what the reader said.
    init(_ verdicts: ReaderVerdicts, _ articles: [AnnotatedArticle]) {
        self.articles = articles
        let said = verdicts.eventPairs
        judged = Set(said.flatMap(\.pair.articles))
        pairs = said.map { one in
            let names = one.pair.statements.map { FindingKey(.event, [$0]).rawValue }
            return (names[0], names[1], one.areOne)
        }
    }

    /// The events as the reader has them.
    func applied(to events: [EventMerger.Event]) -> [EventMerger.Event] {
        guard !pairs.isEmpty else { return events }
        var events = events
        var places: [String: Int] = [:]
        func note(_ place: Int) { for name in events[place].tellings.compactMap(name) { places[name] = place } }
        for place in events.indices { note(place) }
        for pair in pairs where pair.areOne {
            guard let one = places[pair.first], let other = places[pair.second], one != other else { continue }
            let (low, high) = (min(one, other), max(one, other))
            let tellings = events[low].tellings + events[high].tellings
            events[low] = JudgedEvents.event(of: tellings.sorted { $0.passage.article < $1.passage.article })
            events[high].tellings = []
            note(low)
        }
        for pair in pairs where !pair.areOne {
            guard let one = places[pair.first], places[pair.second] == one else { continue }
            let tellings = events[one].tellings
            let out = tellings.filter { name(of: $0) == pair.first }
            guard out.count < tellings.count else { continue }
            events[one] = JudgedEvents.event(of: tellings.filter { name(of: $0) != pair.first })
            events.append(JudgedEvents.event(of: out))
            note(events.count - 1)
        }
        return events.filter { !$0.tellings.isEmpty }
    }

    private func name(of telling: Telling) -> String? {
        let id = articles[telling.passage.article.index].article.id.whole
        guard judged.contains(id) else { return nil }
        let statement = FindingKey.Statement(
            article: id, words: telling.sentence.span.text, detail: telling.phrase.text)
        return FindingKey(.event, [statement]).rawValue
    }

    /// An event of these tellings; their dates differ where two of them have no day in common.
    private static func event(of tellings: [Telling]) -> EventMerger.Event {
        EventMerger.Event(
            tellings: tellings,
            datesDiffer: tellings.contains { one in tellings.contains { !$0.overlaps(one) } })
    }
}
