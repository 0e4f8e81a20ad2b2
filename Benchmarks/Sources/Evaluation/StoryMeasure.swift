import Foundation
import Indexing
import News
import Parsing
import Workbench

/// Stories as a library makes them while articles arrive, against gold clusters: B-cubed and pairwise.
enum StoryMeasure: Measure {
    static let name = "stories"
    static let files = ["stories/ecbplus.jsonl", "stories/mmds_dev.jsonl"]

    private struct Line: Decodable {
        var doc: String
        var title: String?
        var text: String?
        var day: String?
        var outlet: String?
        var story: String
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        try files.map { file in
            let lines: [Line] = try folder.lines(file)
            let stories = try grouped(lines)
            let gold = lines.map(\.story)
            let isECB = file.contains("ecb")
            return Finding(
                measure: "stories", data: "\(isECB ? "ECB+" : "MMDS"), \(lines.count)",
                score: "B3 \(share(bCubed(stories, gold))), pairwise \(share(pairwise(stories, gold)))",
                aim: isECB ? "one-pass TF-IDF .869, .818" : "one-pass TF-IDF .937, .742")
        }
    }

    private static func grouped(_ lines: [Line]) throws -> [String] {
        let temporary = try TemporaryLibrary()
        let library = temporary.library
        let arrival = Instant(seconds: 1_790_000_000)
        var stories: [String] = []
        for line in lines {
            let text = [line.title, line.text].compactMap { $0 }.joined(separator: "\n\n")
            let options = IntakeOptions(published: line.day.flatMap { Moment($0) }, arrival: arrival)
            let article = PlainTextParser(options: options)
                .article(from: Array(text.utf8), path: PlainText(line.doc), identity: .guid(line.doc))
            guard let article, let admission = try library.add([article], retrieved: arrival).first else {
                stories.append(line.doc)
                continue
            }
            stories.append(admission.story?.rawValue ?? line.doc)
        }
        return stories
    }

    /// B-cubed F1 (Bagga and Baldwin 1998).
    private static func bCubed(_ found: [String], _ gold: [String]) -> Double {
        var (precision, recall) = (0.0, 0.0)
        for place in found.indices {
            let together = found.indices.filter { found[$0] == found[place] }
            let wanted = gold.indices.filter { gold[$0] == gold[place] }
            let right = Double(together.count { gold[$0] == gold[place] })
            precision += right / Double(together.count)
            recall += right / Double(wanted.count)
        }
        (precision, recall) = (precision / Double(found.count), recall / Double(found.count))
        return 2 * precision * recall / (precision + recall)
    }

    private static func pairwise(_ found: [String], _ gold: [String]) -> Double {
        var score = Score()
        for a in found.indices {
            for b in found.indices where a < b {
                switch (found[a] == found[b], gold[a] == gold[b]) {
                case (true, true): score.right += 1
                case (true, false): score.wrong += 1
                case (false, true): score.missed += 1
                case (false, false): break
                }
            }
        }
        return score.f1
    }
}
