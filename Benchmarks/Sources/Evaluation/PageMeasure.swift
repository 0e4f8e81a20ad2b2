import Foundation
import News
import Parsing

/// The text and the facts of pages as trafilatura's gold states them: segments that belong to the article and segments that do not.
enum PageMeasure: Measure {
    static let name = "pages"
    static let files = ["html/trafilatura/gold.jsonl"]

    private struct Page: Decodable {
        var file: String
        var url: String?
        var with: [String]?
        var without: [String]?
        var title: String?
        var date: String?
        var authors: [String]?
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        var (hits, missed, extra, pages) = (0, 0, 0, 0)
        var (titles, dates, authors) = ((0, 0), (0, 0), (0, 0))
        for page in try folder.lines(files[0], as: Page.self) {
            pages += 1
            let article = try SavedPage.article(
                of: folder.appending(path: "html/trafilatura/" + page.file), url: page.url)
            let roles: Set<Role> = [.headline, .standfirst, .body, .quote, .listItem, .subheading]
            let text = folded(
                (article?.blocks ?? []).filter { roles.contains($0.role) }.map(\.text.string).joined(separator: " "))
            for segment in page.with ?? [] {
                if text.contains(folded(segment)) {
                    hits += 1
                } else {
                    missed += 1; faults.append("\(page.file): missed \(segment)")
                }
            }
            for segment in page.without ?? [] where text.contains(folded(segment)) {
                extra += 1
                faults.append("\(page.file): not of the article: \(segment)")
            }
            func score(_ count: inout (Int, Int), _ gold: String?, _ found: String?) {
                guard let gold else { return }
                count = (count.0 + (folded(gold) == folded(found ?? "") ? 1 : 0), count.1 + 1)
                if folded(gold) != folded(found ?? "") {
                    faults.append("\(page.file): \(gold) read as \(found ?? "none")")
                }
            }
            score(&titles, page.title, article?.headline?.string)
            score(&dates, page.date, article?.published.value?.day.description)
            score(
                &authors, page.authors.flatMap { $0.isEmpty ? nil : $0.sorted().joined(separator: ", ") },
                article?.authors.map(\.string).sorted().joined(separator: ", "))
        }
        let (precision, recall) = (
            Double(hits) / Double(max(1, hits + extra)), Double(hits) / Double(max(1, hits + missed))
        )
        let f = 2 * precision * recall / max(0.001, precision + recall)
        let places = [f, precision, recall].map { String(format: "%.3f", $0) }
        return [
            Finding(
                measure: "pages, text", data: "trafilatura, \(pages)",
                score: "F1 \(places[0]) (P \(places[1]) R \(places[2]))",
                aim: "trafilatura here .922"),
            Finding(
                measure: "their titles", data: "\(titles.1)", score: share(titles.0, of: titles.1),
                aim: ".900; trafilatura .582"),
            Finding(
                measure: "their dates", data: "\(dates.1)", score: share(dates.0, of: dates.1),
                aim: ".930; trafilatura .865"),
            Finding(
                measure: "their authors", data: "\(authors.1)", score: share(authors.0, of: authors.1),
                aim: ".750; trafilatura .491"),
        ]
    }

    /// Words on one line, without soft hyphens, which the product drops.
    private static func folded(_ text: String) -> String {
        text.replacing("\u{AD}", with: "").split { $0.isWhitespace }.joined(separator: " ")
    }
}
