import Foundation
import News

/// Figures found with the right value, on sentences of two number recognisers.
enum FigureMeasure: Measure {
    static let name = "figures"
    static let files = ["pairs/figures_quantulum3.jsonl", "pairs/figures_recognizers.jsonl"]

    private struct Line: Decodable {
        struct Figure: Decodable {
            var start: Int
            var end: Int
            var text: String
            var value: Double?
        }
        var doc: String
        var text: String
        var figures: [Figure]
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        try files.map { try finding(in: folder, $0, faults: &faults) }
    }

    private static func finding(in folder: URL, _ file: String, faults: inout [String]) throws -> Finding {
        let lines: [Line] = try folder.lines(file)
        var spans = Score()
        var valued = 0
        for line in lines {
            let placed = Texts.plain(line.text, name: line.doc)
            var left = line.figures
            for figure in placed.article.figures {
                let range = placed.range(of: figure.span)
                guard let place = left.firstIndex(where: { range.overlaps($0.start..<$0.end) }) else {
                    spans.wrong += 1
                    faults.append("not in gold: \(figure.span.text) IN \(line.text)")
                    continue
                }
                spans.right += 1
                if let gold = left[place].value, let value = figure.value ?? middle(of: figure),
                    abs(gold - value) <= 1e-6 * max(1, abs(gold))
                {
                    valued += 1
                } else {
                    faults.append("value: \(figure.span.text) IN \(line.text)")
                }
                left.remove(at: place)
            }
            spans.missed += left.count
            for gold in left { faults.append("missed: \(gold.text) IN \(line.text)") }
        }
        let all = lines.reduce(0) { $0 + $1.figures.count }
        let label = file.contains("quantulum") ? "quantulum3" : "Recognizers"
        return Finding(
            measure: "figures", data: "\(label), \(all)",
            score: "\(spans.words), value right \(share(valued, of: all))", aim: "value .900")
    }

    private static func middle(of figure: Figure) -> Double? {
        guard let low = figure.low, let high = figure.high else { return nil }
        return (low + high) / 2
    }
}
