import Analysis
import Foundation
import News

/// Whether two sentences say the same, on the training part of the Microsoft Research Paraphrase Corpus.
///
/// Every second pair, the half on which the formula of `Paraphrase` was not fitted.
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
        let held = lines.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        for line in held {
            let isSame = Paraphrase(PlainText(line.a), PlainText(line.b)).isLikely
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
