import Analysis
import Foundation
import News

/// Texts derived from another told from texts of their own, against pairs written for this and articles of one story.
enum LineageMeasure: Measure {
    static let name = "lineage"
    static let files = ["pairs.jsonl"]

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        var (right, derived, all) = (0, 0, 0)
        for (number, gold) in try folder.lines(files[0], as: GoldPair.self).enumerated() {
            guard let a = gold.a.annotated("a\(number)"), let b = gold.b.annotated("b\(number)") else { continue }
            let comparison = Comparison.of([a, b])
            for (from, wanted) in [(0, gold.a_in_b), (1, gold.b_in_a)] {
                let found = comparison.lineage.first { $0.a.index == from }?.label.rawValue ?? "none"
                all += 1
                if found == wanted {
                    right += 1
                } else {
                    faults.append("\(gold.topic), \(from == 0 ? "a in b" : "b in a"): \(wanted) read as \(found)")
                }
                if (found == "none") == (wanted == "none") { derived += 1 }
            }
        }
        return [
            Finding(
                measure: "lineage", data: "own articles, \(all) directions",
                score: "derived or not \(share(derived, of: all)); label \(share(right, of: all))", aim: ".950")
        ]
    }
}
