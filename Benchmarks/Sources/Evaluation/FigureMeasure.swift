import Foundation
import News

/// Figures found with the right value, on sentences of two number recognisers.
///
/// Each set is parted by a hash of the line: faults are listed of one half alone, and the other is never read. A part of each is numbers
/// that no news article states (`GoldFigure.isOfNews`), so those that one would are counted a second time by themselves.
enum FigureMeasure: Measure {
    static let name = "figures"
    static let files = ["pairs/figures_quantulum3.jsonl", "pairs/figures_recognizers.jsonl"]

    private struct Line: Decodable {
        var doc: String
        var text: String
        var figures: [GoldFigure]
    }

    /// What was counted in one half of a set.
    private struct Count {
        var spans = Score()
        var (all, valued) = (0, 0)
        var (news, newsValued) = (0, 0)
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        try files.flatMap { file in
            let lines: [Line] = try folder.lines(file)
            let label = file.contains("quantulum") ? "quantulum3" : "Recognizers"
            return [false, true].map { isHeldOut in
                var count = Count()
                for line in lines where HeldOut.holds(line.text) == isHeldOut {
                    let found = score(line, into: &count)
                    if !isHeldOut { faults += found }
                }
                return Finding(
                    measure: "figures", data: "\(label), \(isHeldOut ? "held out" : "read"), \(count.all)",
                    score: "value right \(share(count.valued, of: count.all)), of those of news "
                        + "\(share(count.newsValued, of: count.news)); \(count.spans.words)", aim: "value .900")
            }
        }
    }

    /// Scores one line; hands back its faults.
    private static func score(_ line: Line, into count: inout Count) -> [String] {
        let placed = Texts.plain(line.text, name: line.doc)
        var faults: [String] = []
        var left = line.figures
        func isOfNews(_ figure: GoldFigure) -> Bool { figure.isOfNews(in: line.text, others: line.figures) }
        for figure in placed.article.figures {
            let range = placed.range(of: figure.span)
            guard let place = left.firstIndex(where: { range.overlaps($0.start..<$0.end) }) else {
                count.spans.wrong += 1
                faults.append("not in gold: \(figure.span.text) IN \(line.text)")
                continue
            }
            let gold = left.remove(at: place)
            count.spans.right += 1
            if let stated = gold.amount, let value = figure.value ?? middle(of: figure),
                abs(stated - value) <= 1e-6 * max(1, abs(stated))
            {
                count.valued += 1
                if isOfNews(gold) { count.newsValued += 1 }
            } else {
                let value = figure.value.map { "\($0)" } ?? "none"
                faults.append(
                    "value\(isOfNews(gold) ? " of news" : ""): \(figure.span.text) = \(value) IN \(line.text)")
            }
        }
        count.spans.missed += left.count
        count.all += line.figures.count
        count.news += line.figures.count(where: isOfNews)
        for gold in left { faults.append("missed\(isOfNews(gold) ? " of news" : ""): \(gold.text) IN \(line.text)") }
        return faults
    }

    private static func middle(of figure: Figure) -> Double? {
        guard let low = figure.low, let high = figure.high else { return nil }
        return (low + high) / 2
    }
}
