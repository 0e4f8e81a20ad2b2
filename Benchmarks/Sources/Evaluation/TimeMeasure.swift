import Foundation
import News

/// Time expressions: found (overlap), with the right extent, and with the right value.
enum TimeMeasure: Measure {
    static let name = "times"
    static let files = TimeSet.all.map(\.file)

    private struct Line: Decodable {
        struct Expression: Decodable {
            var start: Int
            var end: Int
            var text: String
            var value: String?
            var dct: Bool?
            var latent: Bool?
        }
        var doc: String
        var text: String
        var published: String?
        var expressions: [Expression]
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        try TimeSet.all.map { try finding($0, folder, &faults) }
    }

    private static func finding(_ set: TimeSet, _ folder: URL, _ faults: inout [String]) throws -> Finding {
        var relaxed = Score()
        var strict = 0
        var valued = (right: 0, all: 0)
        var dated = (right: 0, all: 0)
        for line in try folder.lines(set.file, as: Line.self) {
            let anchor = set.isAnchored ? line.published.map { String($0.prefix(10)) } : nil
            let placed = Texts.plain(line.text, published: anchor, name: line.doc)
            let found = placed.article.times.map { (placed.range(of: $0.span), $0) }
            var used: Set<Int> = []
            func fault(_ kind: String, _ range: Range<Int>, _ words: String) {
                faults.append(
                    "\(set.name) \(kind): \(words) | \(around(range, in: line.text)) | \(anchor ?? "-") \(line.doc)")
            }
            for gold in line.expressions where gold.dct != true && gold.latent != true {
                let range = gold.start..<gold.end
                guard let place = found.indices.first(where: { found[$0].0.overlaps(range) }) else {
                    relaxed.missed += 1
                    fault("missed", range, gold.text)
                    continue
                }
                used.insert(place)
                relaxed.right += 1
                let mine = found[place].1
                if found[place].0 == range {
                    strict += 1
                } else {
                    fault("extent", range, "\(gold.text) as \(mine.span.text)")
                }
                guard let value = gold.value else { continue }
                valued.all += 1
                let isHour = value.contains("T") && !value.hasPrefix("P") && value.contains(":")
                if !isHour { dated.all += 1 }
                if !isHour, mine.value == value { dated.right += 1 }
                if mine.value == value {
                    valued.right += 1
                } else {
                    fault("value", range, "\(gold.text) is \(value), read \(mine.value ?? "-") (\(mine.basis))")
                }
            }
            relaxed.wrong += found.count - used.count
            for place in found.indices where set.isWhole && !used.contains(place) {
                fault("extra", found[place].0, "\(found[place].1.span.text)")
            }
        }
        return finding(set, relaxed, strict: strict, valued, dated)
    }

    private static func finding(
        _ set: TimeSet, _ relaxed: Score, strict: Int, _ valued: (right: Int, all: Int),
        _ dated: (right: Int, all: Int)
    ) -> Finding {
        let gold = relaxed.right + relaxed.missed
        let exact = share(gold == 0 ? 0 : Double(strict) / Double(gold))
        return Finding(
            measure: "times", data: "\(set.name), \(gold)",
            score: (set.isWhole
                ? "relaxed \(relaxed.words), strict R \(exact)" : "found \(share(relaxed.recall)), exactly \(exact)")
                + ", value \(share(valued.right, of: valued.all))"
                + (set.isUniversal ? ", but hours \(share(dated.right, of: dated.all))" : ""),
            aim: set.aim)
    }

    /// The words around a place, on one line.
    private static func around(_ range: Range<Int>, in text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        func words(_ from: Int, _ to: Int) -> String {
            let part = scalars[max(0, min(from, scalars.count))..<max(0, min(to, scalars.count))]
            return String(String.UnicodeScalarView(part)).replacing("\n", with: " ")
        }
        return words(range.lowerBound - 70, range.lowerBound) + "[" + words(range.lowerBound, range.upperBound) + "]"
            + words(range.upperBound, range.upperBound + 50)
    }
}
