import Foundation
import News

/// The dates of pages as htmldate's gold states them, scored as htmldate scores itself: right of answered, and of all.
enum PageDateMeasure: Measure {
    static let name = "pages"
    static let files = ["html/htmldate/gold.jsonl"]

    private struct Page: Decodable {
        var file: String
        var url: String?
        var date: String?
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        var (right, answered, pages) = (0, 0, 0)
        // Where there is no date some lines have a number that is none, which no JSON is.
        let gold = try String(contentsOf: folder.appending(path: files[0]), encoding: .utf8).replacing(
            ": NaN", with: ": null")
        for line in gold.split(separator: "\n") {
            let page = try JSONDecoder().decode(Page.self, from: Data(line.utf8))
            pages += 1
            let article = try SavedPage.article(of: folder.appending(path: "html/htmldate/" + page.file), url: page.url)
            let day = article?.published.value?.day.description
            if day != nil { answered += 1 }
            if let day, day == page.date {
                right += 1
            } else {
                faults.append("\(page.file): \(page.date ?? "none") read as \(day ?? "none")")
            }
        }
        let precision = Double(right) / Double(max(1, answered))
        let recall = Double(right) / Double(max(1, right + pages - answered))
        let f = 2 * precision * recall / max(0.001, precision + recall)
        return [
            Finding(
                measure: "dates of pages", data: "htmldate, \(pages)",
                score: "\(share(right, of: pages)), F1 \(share(f)) (P \(share(precision)))",
                aim: "htmldate .903, F1 .949")
        ]
    }
}
