import Analysis
import Foundation
import News

/// Whether two sentences say the same, on the training part of the Microsoft Research Paraphrase Corpus.
///
/// The pairs with an even number are the half on which nothing was tuned. Two sentences count as the same where the comparison of two
/// articles of one sentence each pairs them.
enum ParaphraseMeasure: Measure {
    static let name = "paraphrase"
    static let files = ["pairs/msrp_train.jsonl"]

    private struct Line: Decodable {
        var a: String
        var b: String
        var same: Bool
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        let lines: [Line] = try folder.lines(files[0])
        var right = 0
        var score = Score()
        let held = lines.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        for (number, line) in held.enumerated() {
            let a = Texts.plain(line.a, published: "2003-06-04", name: "a\(number)").article
            let b = Texts.plain(line.b, published: "2003-06-04", name: "b\(number)").article
            let isSame = !Comparison.of([a, b]).alignments.isEmpty
            if isSame == line.same { right += 1 }
            switch (isSame, line.same) {
            case (true, true): score.right += 1
            case (true, false): score.wrong += 1
            case (false, true): score.missed += 1
            case (false, false): break
            }
            if isSame != line.same { faults.append("\(line.same ? "missed" : "taken"): \(line.a) / \(line.b)") }
        }
        return [
            Finding(
                measure: "paraphrase", data: "MSRP train, every second, \(held.count)",
                score: "accuracy \(share(Double(right) / Double(max(1, held.count)))), \(score.words)",
                aim: ".750, F1 .830; floor .729")
        ]
    }
}
