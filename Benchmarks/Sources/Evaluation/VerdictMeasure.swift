import Analysis
import Foundation
import News

/// Verdicts on two figures, against pairs written for this; "apart" are figures of different things, which no verdict may join.
enum VerdictMeasure: Measure {
    static let name = "verdicts"
    static let files = ["verdicts.jsonl"]

    private struct Line: Decodable {
        var verdict: String
        var a: GoldArticle
        var b: GoldArticle
        var claim_a: String
        var claim_b: String
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        let lines: [Line] = try folder.lines(files[0])
        var (right, joined, accused, missed) = (0, 0, 0, 0)
        for (number, line) in lines.enumerated() {
            guard let a = line.a.annotated("a\(number)"), let b = line.b.annotated("b\(number)") else { continue }
            let groups = Comparison.of([a, b]).figures
            let found = groups.first { holds($0, 0, line.claim_a) && holds($0, 1, line.claim_b) }
            let verdict = found?.verdict.rawValue ?? "apart"
            if verdict == line.verdict {
                right += 1
                continue
            }
            if line.verdict == "apart" { joined += 1 }
            if verdict == "apart" { missed += 1 }
            if ["conflict", "bounds_differ"].contains(verdict), !["conflict", "bounds_differ"].contains(line.verdict) {
                accused += 1
            }
            faults.append(
                "\(line.verdict) read as \(verdict): \(line.claim_a) / \(line.claim_b): \(line.a.text) / \(line.b.text)"
            )
        }
        return [
            Finding(
                measure: "figure verdicts", data: "own claims, \(lines.count) pairs",
                score: "right \(share(right, of: lines.count)); different things joined \(joined); "
                    + "wrongly said to differ \(accused); not set side by side \(missed)",
                aim: ".850, none joined")
        ]
    }

    private static func holds(_ group: FigureGroup, _ article: Int, _ words: String) -> Bool {
        group.claims.contains {
            $0.passage.article.index == article && $0.figure.span.text.string.lowercased().contains(words.lowercased())
        }
    }
}
