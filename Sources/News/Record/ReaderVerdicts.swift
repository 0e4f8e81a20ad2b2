/// What the reader says of the findings of some articles.
public struct ReaderVerdicts: Hashable, Sendable {
    private var verdicts: [String: ReaderVerdict] = [:]
    private var earlier: [EarlierVerdict] = []
    private var ofEvents: [FindingKey: ReaderVerdict] = [:]

    /// No verdict on anything.
    public init() {}

    /// What the reader says of a finding, nil where nothing.
    public subscript(key: FindingKey) -> ReaderVerdict? {
        get { verdicts[key.rawValue] }
        set {
            verdicts[key.rawValue] = newValue
            if key.kind == .event { ofEvents[key] = newValue }
        }
    }

    /// The pairs of sentences of which the reader said that they tell one event, or two, in an order that is always the same.
    public var eventPairs: [(pair: FindingKey, areOne: Bool)] {
        ofEvents.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { key, verdict in
            guard key.statements.count == 2, verdict != .toAsk else { return nil }
            return (key, verdict == .checked)
        }
    }

    /// What the reader says of all these findings together, nil where nothing or not the same of each.
    public subscript(keys: [FindingKey]) -> ReaderVerdict? {
        guard let first = keys.first, let verdict = self[first], keys.allSatisfy({ self[$0] == verdict }) else {
            return nil
        }
        return verdict
    }

    /// Takes over what was kept under the printed name of a finding.
    public mutating func set(_ verdict: ReaderVerdict?, ofFinding name: String) { verdicts[name] = verdict }

    /// Takes over what was kept of a finding by its parts, so that it is known again when its words change a little.
    public mutating func set(_ verdict: ReaderVerdict, of kind: FindingKey.Kind, _ statements: [FindingKey.Statement]) {
        if kind == .event { ofEvents[FindingKey(.event, statements)] = verdict }
        if let one = EarlierVerdict(kind, statements, verdict) { earlier.append(one) }
    }

    /// The same, with what was said of words that have changed since told apart, by the sentences the articles have now.
    public func settled(in sentences: [ArticleID: [PlainText]]) -> ReaderVerdicts {
        guard !earlier.isEmpty else { return self }
        var settled = self
        let folded = sentences.mapValues { $0.map { FindingKey.folded($0.string) } }
        settled.earlier = earlier.compactMap { $0.settled(in: folded) }
        return settled
    }

    /// What the reader said of a finding when its words were a little different; nil where the finding itself was judged.
    public func saidBefore(of key: FindingKey) -> ReaderVerdict? {
        guard !earlier.isEmpty, self[key] == nil else { return nil }
        return earlier.last { $0.became(key) }?.verdict
    }

    /// Whether nothing was said of anything.
    public var isEmpty: Bool { verdicts.isEmpty && earlier.isEmpty }

    /// A line's sign of them: "checked", "checked, said of an earlier wording", or "partly checked" where the line shows several findings and not all are judged alike;
    /// nil where nothing was said.
    public func words(of keys: [FindingKey]) -> PlainText? {
        if let all = self[keys] { return all.words }
        let some = Set(keys.compactMap { self[$0] })
        guard let first = some.first else {
            let before = Set(keys.compactMap(saidBefore))
            guard let verdict = before.first else { return nil }
            return "\(before.count == 1 ? verdict.words : "judged apart"), said of an earlier wording"
        }
        return some.count == 1 ? "partly \(first.words)" : "judged apart"
    }
}
