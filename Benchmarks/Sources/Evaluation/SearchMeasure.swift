import Foundation
import Indexing
import Language
import News
import Parsing
import Workbench

/// Ranked search on three classic collections: mean average precision over the first thousand hits.
enum SearchMeasure: Measure {
    static let name = "search"
    static let files = ["search/cranfield/docs.jsonl", "search/cisi/docs.jsonl", "search/med/docs.jsonl"]

    private struct Document: Decodable {
        var id: String
        var title: String?
        var authors: String?
        var text: String
    }

    private struct Topic: Decodable {
        var id: String
        var text: String
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        let baselines = ["cranfield": ".433", "cisi": ".184", "med": ".532"]
        return try ["cranfield", "cisi", "med"].map { name in
            let documents: [Document] = try folder.lines("search/\(name)/docs.jsonl")
            let topics: [Topic] = try folder.lines("search/\(name)/queries.jsonl")
            let judged = try judgements(folder.appending(path: "search/\(name)/qrels.tsv"))
            let value = try meanPrecision(documents, topics, judged)
            return Finding(
                measure: "search", data: "\(name), \(judged.count) queries", score: "MAP \(share(value))",
                aim: "FTS5 BM25 \(baselines[name] ?? "-")")
        }
    }

    private static func judgements(_ url: URL) throws -> [String: Set<String>] {
        var judged: [String: Set<String>] = [:]
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count >= 3, let grade = Int(cells[2]), grade > 0 else { continue }
            judged[cells[0], default: []].insert(cells[1])
        }
        return judged
    }

    private static func meanPrecision(
        _ documents: [Document], _ topics: [Topic], _ judged: [String: Set<String>]
    ) throws -> Double {
        let temporary = try TemporaryLibrary()
        let library = temporary.library
        let arrival = Instant(seconds: 1_790_000_000)
        let parser = PlainTextParser(options: IntakeOptions(arrival: arrival))
        var ids: [ArticleID: String] = [:]
        let articles = documents.compactMap { document -> Article? in
            let text = [document.title, document.authors, document.text].compactMap { $0 }.joined(separator: "\n\n")
            let article = parser.article(
                from: Array(text.utf8), path: PlainText(document.id), identity: .guid(document.id))
            if let article { ids[article.id] = document.id }
            return article
        }
        _ = try library.add(articles, retrieved: arrival)
        var sum = 0.0
        for topic in topics {
            guard let wanted = judged[topic.id] else { continue }
            let words = Words.of(PlainText(topic.text)).map(\.folded).filter { !StopWords.contains($0) && $0.count > 1 }
            let query = try Query(words.joined(separator: " OR "))
            let answer = try library.search(query, sort: .relevance, after: nil, limit: 1_000, budget: nil)
            var (found, precision) = (0, 0.0)
            for (rank, hit) in answer.hits.enumerated() {
                guard let id = ids[hit.article.id], wanted.contains(id) else { continue }
                found += 1
                precision += Double(found) / Double(rank + 1)
            }
            sum += precision / Double(wanted.count)
        }
        return judged.isEmpty ? 0 : sum / Double(judged.count)
    }
}
