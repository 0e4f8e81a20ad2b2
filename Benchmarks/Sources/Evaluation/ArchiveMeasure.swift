import Foundation
import News
import Parsing

/// The records of web archives, beside what another reader of archives finds in them.
///
/// A file is right where the types of its records are, in order, or, where it is damaged, where that is told. Addresses, days of
/// capture and statuses are counted apart, where the gold states them.
enum ArchiveMeasure: Measure {
    static let name = "archives"
    static let files = ["warc/expected.jsonl"]

    private struct Gold: Decodable {
        var file: String
        var types: [String]?
        var must_fail: Bool
        var records: [Record]
    }

    private struct Record: Decodable {
        var uri: String?
        var date: String?
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        var (right, all, keysRight, keys) = (0, 0, 0, 0)
        for gold in try folder.lines(files[0], as: Gold.self) {
            all += 1
            var (records, told): ([ArchiveRecord], [String]) = ([], [])
            ArchiveListing.records(at: folder.appending(path: "warc/" + gold.file).path) { result in
                switch result {
                case .success(let record): records.append(record)
                case .failure(let refusal): told.append(refusal.message.string)
                }
            }
            let isRight = gold.must_fail ? !told.isEmpty : records.map(\.type) == gold.types
            if isRight { right += 1 } else { faults.append("\(gold.file): \(records.map(\.type)) \(told)") }
            for (stated, found) in zip(gold.records, records) {
                if let uri = stated.uri {
                    keys += 1
                    if found.address == uri {
                        keysRight += 1
                    } else {
                        faults.append("\(gold.file): \(found.address ?? "no address") for \(uri)")
                    }
                }
                if let captured = stated.date.flatMap({ Instant(rfc3339: $0) }) {
                    keys += 1
                    if found.captured == captured {
                        keysRight += 1
                    } else {
                        faults.append("\(gold.file): \(found.captured?.description ?? "no date") for \(captured)")
                    }
                }
            }
        }
        return [
            Finding(
                measure: "archives", data: "warcio, \(all)", score: "types or fault right " + share(right, of: all),
                aim: "all"),
            Finding(measure: "archives, keys", data: "\(keys)", score: share(keysRight, of: keys), aim: "-"),
        ]
    }
}
