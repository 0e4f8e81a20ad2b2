import Analysis
import Foundation
import News

/// Spellings joined and names kept apart, against pairs written for this.
enum NameMeasure: Measure {
    static let name = "names"
    static let files = ["names.jsonl"]

    private struct Line: Decodable {
        var a: String
        var b: String
        var one: [[String]]
        var two: [[String]]
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        let lines: [Line] = try folder.lines(files[0])
        var score = Score()
        var apart = 0
        for (number, line) in lines.enumerated() {
            guard let a = Texts.article(line.a, published: "2024-05-08", name: "a\(number)"),
                let b = Texts.article(line.b, published: "2024-05-08", name: "b\(number)")
            else { continue }
            let groups = Comparison.of([a, b]).names.map { group in
                Set(group.variants.values.flatMap { $0 }.map(\.text.string) + [group.name.string])
            }
            for pair in line.one {
                if groups.contains(where: { $0.isSuperset(of: pair) }) {
                    score.right += 1
                } else {
                    score.missed += 1
                    faults.append("not joined: \(pair)")
                }
            }
            for pair in line.two {
                apart += 1
                if groups.contains(where: { $0.isSuperset(of: pair) }) {
                    score.wrong += 1
                    faults.append("joined: \(pair)")
                }
            }
        }
        return [
            Finding(
                measure: "names", data: "own texts, \(score.right + score.missed) of one, \(apart) of two",
                score: "joined \(share(score.right, of: score.right + score.missed)); falsely \(score.wrong)",
                aim: "no false one")
        ]
    }
}
