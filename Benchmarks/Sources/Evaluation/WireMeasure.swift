import Foundation
import News

/// Datelines and headlines of agency copy.
enum WireMeasure: Measure {
    static let name = "wire"
    static let files = ["wire/reuters21578_000-007.jsonl"]

    private struct Line: Decodable {
        var id: String
        var title: String
        var dateline: String?
        var body: String
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        var datelines = (right: 0, all: 0)
        var headlines = (right: 0, all: 0)
        for line in try folder.lines(files[0], as: Line.self) {
            let text =
                line.title + "\n\n" + (line.dateline.map { $0.trimmingCharacters(in: .whitespaces) + " " } ?? "")
                + line.body
            guard let article = Texts.article(text, published: nil, name: line.id) else { continue }
            headlines.all += 1
            if article.article.headline?.string == PlainText(line.title).string.trimmingCharacters(in: .whitespaces) {
                headlines.right += 1
            } else {
                faults.append("headline: \(line.title) read as \(article.article.headline?.string ?? "none")")
            }
            guard let dateline = line.dateline, let place = dateline.split(separator: ",").first else { continue }
            datelines.all += 1
            let found = article.article.dateline?.string.uppercased() ?? ""
            if !found.isEmpty, dateline.uppercased().hasPrefix(found) || found.hasPrefix(place.uppercased()) {
                datelines.right += 1
            } else {
                faults.append("dateline: \(dateline) read as \(found)")
            }
        }
        return [
            Finding(
                measure: "datelines", data: "Reuters, \(datelines.all)",
                score: share(datelines.right, of: datelines.all), aim: "-"),
            Finding(
                measure: "headlines", data: "Reuters, \(headlines.all)",
                score: share(headlines.right, of: headlines.all), aim: "-"),
        ]
    }
}
