/// What the reader says of the findings of some articles.
public struct ReaderVerdicts: Hashable, Sendable {
    private var verdicts: [String: ReaderVerdict] = [:]

    /// No verdict on anything.
    public init() {}

    /// What the reader says of a finding, nil where nothing.
    public subscript(key: FindingKey) -> ReaderVerdict? {
        get { verdicts[key.rawValue] }
        set { verdicts[key.rawValue] = newValue }
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

    /// Whether nothing was said of anything.
    public var isEmpty: Bool { verdicts.isEmpty }

    /// A line's sign of them: "checked", or "partly checked" where the line shows several findings and not all are judged alike;
    /// nil where nothing was said.
    public func words(of keys: [FindingKey]) -> PlainText? {
        if let all = self[keys] { return all.words }
        let some = Set(keys.compactMap { self[$0] })
        guard let first = some.first else { return nil }
        return some.count == 1 ? "partly \(first.words)" : "judged apart"
    }
}
