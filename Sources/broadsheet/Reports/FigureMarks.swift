import Analysis
import News

/// Where the figures that differ stand in the sentences of a comparison, and the words that bound them.
struct FigureMarks {
    private struct Mark {
        var range: Range<Int>
        var look: ReportText.Look
    }

    private var marks: [Passage: [Mark]] = [:]

    /// Looks through the figures of a comparison.
    init(_ comparison: Comparison) {
        for group in comparison.figures where group.verdict != .agree {
            for claim in group.claims {
                let figure = FigureWords.span(of: claim.figure)
                marks[claim.passage, default: []].append(Mark(range: figure, look: .difference))
                marks[claim.passage, default: []] += claim.scopeSpans.map {
                    Mark(range: $0.start..<max($0.start, $0.end), look: .scope)
                }
            }
        }
    }

    /// A sentence in runs; what lies outside it, or in another mark already, is passed over.
    func runs(of sentence: Sentence, _ passage: Passage) -> [ReportText.Run] {
        let text = sentence.span.text
        var runs: [ReportText.Run] = []
        var place = 0
        let count = text.scalarCount
        for mark in (marks[passage] ?? []).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let (start, end) = (
                mark.range.lowerBound - sentence.span.start, mark.range.upperBound - sentence.span.start
            )
            guard start >= place, start < end, end <= count else { continue }
            runs.append(.init(text: text.slice(place, start), look: .plain))
            runs.append(.init(text: text.slice(start, end), look: mark.look))
            place = end
        }
        runs.append(.init(text: text.slice(place, count), look: .plain))
        return runs
    }
}
