import Foundation
import News

/// Time expressions: found (overlap) and with the right value.
///
/// EventStoryLine marks selected sentences only, so recall alone is counted there; WikiWars is marked throughout.
enum TimeMeasure: Measure {
    static let name = "times"
    static let files = ["times/wikiwars.jsonl", "times/eventstoryline.jsonl"]

    private struct Line: Decodable {
        struct Expression: Decodable {
            var start: Int
            var end: Int
            var text: String
            var value: String?
            var dct: Bool?
        }
        var doc: String
        var text: String
        var published: String?
        var expressions: [Expression]
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        try files.map { file in
            var relaxed = Score()
            var strict = 0
            var valued = (right: 0, all: 0)
            let isWhole = file.contains("wikiwars")
            for line in try folder.lines(file, as: Line.self) {
                // WikiWars' date is the day of download, which anchors nothing.
                let anchor = isWhole ? nil : line.published.map { String($0.prefix(10)) }
                let placed = Texts.plain(line.text, published: anchor, name: line.doc)
                let found = placed.article.times.map { (placed.range(of: $0.span), $0) }
                var used: Set<Int> = []
                for gold in line.expressions where gold.dct != true {
                    let range = gold.start..<gold.end
                    guard let place = found.indices.first(where: { found[$0].0.overlaps(range) }) else {
                        relaxed.missed += 1
                        faults.append("missed: \(gold.text)")
                        continue
                    }
                    used.insert(place)
                    relaxed.right += 1
                    if found[place].0 == range { strict += 1 }
                    guard let value = gold.value else { continue }
                    valued.all += 1
                    if found[place].1.value == value {
                        valued.right += 1
                    } else {
                        faults.append("value: \(gold.text) is \(value), read \(found[place].1.value ?? "-")")
                    }
                }
                relaxed.wrong += found.count - used.count
            }
            let gold = relaxed.right + relaxed.missed
            return Finding(
                measure: "times", data: "\(isWhole ? "WikiWars" : "EventStoryLine"), \(gold)",
                score: (isWhole
                    ? "relaxed \(relaxed.words), strict R \(share(gold == 0 ? 0 : Double(strict) / Double(gold)))"
                    : "found \(share(relaxed.recall))") + ", value \(share(valued.right, of: valued.all))",
                aim: isWhole ? "HeidelTime on TempEval-3: .903, value .776" : "value .780")
        }
    }
}
