import Foundation

/// Scores the analyses against gold data and prints a table: `evaluation GOLD [CORPORA] [--only NAME] [--faults]`.
@main
enum Evaluation {
    /// Every measure, in the order of the table.
    static var measures: [any Measure.Type] {
        [
            AlignmentMeasure.self, VerdictMeasure.self, NameMeasure.self, SpeechMeasure.self, LineageMeasure.self,
            ParaphraseMeasure.self, FigureMeasure.self, QuotationMeasure.self, TimeMeasure.self, StoryMeasure.self,
            SearchMeasure.self, WireMeasure.self, FeedMeasure.self, PageMeasure.self, PageDateMeasure.self,
            ArchiveMeasure.self,
        ]
    }

    static func main() throws {
        var folders: [URL] = []
        var only: Set<String> = []
        var showsFaults = false
        var words = CommandLine.arguments.dropFirst()[...]
        while let word = words.popFirst() {
            switch word {
            case "--only": if let name = words.popFirst() { only.insert(name) }
            case "--faults": showsFaults = true
            default: folders.append(URL(filePath: word))
            }
        }
        var rows = [Finding(measure: "measure", data: "data", score: "score", aim: "aim or baseline")]
        for measure in measures where only.isEmpty || only.contains(measure.name) {
            guard
                let folder = folders.first(where: { folder in
                    measure.files.allSatisfy {
                        FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
                    }
                })
            else {
                rows.append(Finding(measure: measure.name, data: "not given", score: "-", aim: "-"))
                continue
            }
            var faults: [String] = []
            rows += try measure.findings(in: folder, faults: &faults)
            if showsFaults { for fault in faults { print("\(measure.name): \(fault)") } }
        }
        print(rows)
    }

    private static func print(_ rows: [Finding]) {
        func wide(_ words: (Finding) -> String) -> Int { rows.map { words($0).count }.max() ?? 0 }
        let (first, second, third) = (wide(\.measure), wide(\.data), wide(\.score))
        for row in rows {
            let cells = [
                row.measure.padding(toLength: first, withPad: " ", startingAt: 0),
                row.data.padding(toLength: second, withPad: " ", startingAt: 0),
                row.score.padding(toLength: third, withPad: " ", startingAt: 0), row.aim,
            ]
            Swift.print(cells.joined(separator: " | "))
        }
    }

    private static func print(_ line: String) { Swift.print(line) }
}
