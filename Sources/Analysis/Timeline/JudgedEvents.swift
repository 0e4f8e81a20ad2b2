import News

/// What the reader says of events: which tellings are of one event, and which are not.
///
/// Tellings are known by their article, sentence and the words that date them, so that the word stands after a new import and beside new
/// articles. What was made one comes first, then what was made two.
struct JudgedEvents {
    private let pairs: [(first: String, second: String, areOne: Bool)]
    private let articles: [AnnotatedArticle]

    /// Takes what the reader said.
    init(_ verdicts: ReaderVerdicts, _ articles: [AnnotatedArticle]) {
        self.articles = articles
        pairs = verdicts.eventPairs.map { judged in
            let names = judged.pair.statements.map { FindingKey(.event, [$0]).rawValue }
            return (names[0], names[1], judged.areOne)
        }
    }

    /// The events as the reader has them.
    func applied(to events: [EventMerger.Event]) -> [EventMerger.Event] {
        guard !pairs.isEmpty else { return events }
        var events = events
        for pair in pairs where pair.areOne {
            guard let (one, other) = places(of: pair, in: events), one != other else { continue }
            let (low, high) = (min(one, other), max(one, other))
            events[low].tellings += events[high].tellings
            events[low].tellings.sort { $0.passage.article < $1.passage.article }
            events[low].datesDiffer = JudgedEvents.datesDiffer(events[low].tellings)
            events.remove(at: high)
        }
        for pair in pairs where !pair.areOne {
            guard let (one, other) = places(of: pair, in: events), one == other else { continue }
            let out = events[one].tellings.filter { name(of: $0) == pair.first }
            events[one].tellings.removeAll { name(of: $0) == pair.first }
            guard !events[one].tellings.isEmpty, !out.isEmpty else {
                events[one].tellings += out
                continue
            }
            events[one].datesDiffer = JudgedEvents.datesDiffer(events[one].tellings)
            events.append(EventMerger.Event(tellings: out, datesDiffer: JudgedEvents.datesDiffer(out)))
        }
        return events
    }

    /// The events that hold the two tellings of a pair.
    private func places(
        of pair: (first: String, second: String, areOne: Bool), in events: [EventMerger.Event]
    ) -> (Int, Int)? {
        func place(_ wanted: String) -> Int? {
            events.firstIndex { $0.tellings.contains { name(of: $0) == wanted } }
        }
        guard let one = place(pair.first), let other = place(pair.second) else { return nil }
        return (one, other)
    }

    private func name(of telling: Telling) -> String {
        let id = articles[telling.passage.article.index].article.id.whole
        let statement = FindingKey.Statement(
            article: id, words: telling.sentence.span.text, detail: telling.phrase.text)
        return FindingKey(.event, [statement]).rawValue
    }

    /// Whether tellings of one event give it days that have none in common.
    private static func datesDiffer(_ tellings: [Telling]) -> Bool {
        tellings.contains { one in tellings.contains { !$0.overlaps(one) } }
    }
}
