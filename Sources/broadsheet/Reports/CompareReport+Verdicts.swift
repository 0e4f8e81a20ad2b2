import Analysis
import News

extension CompareReport {
    /// What the reader says of single findings: "my verdict: checked (a18)".
    func judged(_ findings: [(Passage, FindingKey?)]) -> [ReportText] {
        guard !verdicts.isEmpty else { return [] }
        return findings.compactMap { passage, key in
            guard let words = key.flatMap({ verdicts.words(of: [$0]) }) else { return nil }
            return ReportText("my verdict: \(words) (\(label(passage)))", .strong)
        }
    }

    /// What the reader says of a row, after its words: "figures differ; my verdict: checked".
    func judged(_ row: ComparisonRow) -> PlainText {
        let words = PlainText(row.relation.words)
        guard !verdicts.isEmpty,
            let verdict = verdicts.words(of: comparison.keys(ofRow: row.cells, shown: comparison.keys))
        else {
            return words
        }
        return "\(words); my verdict: \(verdict)"
    }
}
