import Foundation
import News

/// Quotations and their speakers, on 300 articles of PolNeAR's training part.
///
/// As the data's own guide has it: gold are the attributions that touch a quotation mark; a found quotation is right where over half
/// of it lies in gold content, and its speaker where it overlaps a gold source.
enum QuotationMeasure: Measure {
    static let name = "quotations"
    static let files = ["pairs/polnear_train_300.jsonl"]

    private struct Line: Decodable {
        struct Attribution: Decodable {
            var touches_quote_mark: Bool
            var source: [GoldSpan]
            var content: [GoldSpan]
        }
        var doc: String
        var text: String
        var attributions: [Attribution]
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        var direct = Score()
        var indirect = Score()
        var speakers = (right: 0, all: 0)
        var count = 0
        for line in try folder.lines(files[0], as: Line.self) {
            // Where two single marks stand for a double one, the gold does not know them for quotation marks.
            guard line.text.components(separatedBy: "''").count < 4 else { continue }
            let placed = Texts.plain(line.text, name: line.doc)
            let scalars = Array(line.text.unicodeScalars)
            let gold = line.attributions.filter(\.touches_quote_mark)
            count += gold.count
            var reached = IndexSet()
            let marked = cover(gold)
            let told = cover(line.attributions)
            for quote in placed.article.quotes {
                let range = placed.range(of: quote.span)
                guard quote.isDirect else {
                    let hits = told.count(in: range) * 2 > range.count
                    if hits { indirect.right += 1 } else { indirect.wrong += 1 }
                    continue
                }
                guard marked.count(in: range) * 2 > range.count else {
                    direct.wrong += 1
                    faults.append("no quotation: \(quote.span.text) (\(quote.speakerText?.string ?? "-"))")
                    continue
                }
                direct.right += 1
                reached.insert(integersIn: range)
                let sources = gold.filter { $0.content.contains { $0.range.overlaps(range) } }.flatMap(\.source)
                guard !sources.isEmpty else { continue }
                speakers.all += 1
                let said = quote.speakerText?.string ?? ""
                let names = sources.map { words(scalars, $0) }
                if !said.isEmpty, names.contains(where: { $0.contains(said) || said.contains($0) }) {
                    speakers.right += 1
                } else {
                    faults.append("speaker: \(said) for \(names) of \(quote.span.text)")
                }
            }
            for attribution in gold
            where !attribution.content.contains(where: { reached.intersects(integersIn: $0.range) }) {
                direct.missed += 1
                faults.append("missed: \(attribution.content.map { words(scalars, $0) })")
            }
        }
        return [
            Finding(
                measure: "direct quotes", data: "PolNeAR train, \(count)", score: recall(direct, count),
                aim: "regex floor .896"),
            Finding(
                measure: "  their speakers", data: "PolNeAR train, \(speakers.all)",
                score: share(speakers.right, of: speakers.all), aim: ".800; floor .674"),
            Finding(
                measure: "  indirect quotes", data: "PolNeAR train, \(indirect.right + indirect.wrong) found",
                score: "P \(share(indirect.precision))", aim: "-"),
        ]
    }

    /// Precision by quotations found, recall by gold attributions reached.
    private static func recall(_ score: Score, _ gold: Int) -> String {
        let precision = score.precision
        let recall = gold == 0 ? 0 : Double(gold - score.missed) / Double(gold)
        let f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        return "F1 \(share(f1)) (P \(share(precision)) R \(share(recall)))"
    }

    private static func cover(_ attributions: [Line.Attribution]) -> IndexSet {
        var set = IndexSet()
        for span in attributions.flatMap(\.content) where span.end > span.start { set.insert(integersIn: span.range) }
        return set
    }

    private static func words(_ scalars: [Unicode.Scalar], _ span: GoldSpan) -> String {
        guard span.end <= scalars.count, span.start < span.end else { return "" }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[span.range])
        return String(text)
    }
}
