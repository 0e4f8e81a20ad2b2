import Foundation
import Indexing
import News
import Parsing

/// Articles on their way into the library: added in batches, each told only once it is durable.
final class ImportBatch {
    /// Articles of one transaction at most; a second of reading ends a batch too.
    static let size = 1_000

    /// The exit code of the first failure, nil where all went well.
    private(set) var failure: Int32?

    private let library: Library
    private let retrieved: Instant
    private let rules: [ArrivalRule]
    private let isJSON: Bool
    private let output: Output
    private let progress = ProgressLine()
    private var waiting: [Result<Article, Refusal>] = []
    private var marks: [ArticleID: NewsboatCache.Item] = [:]
    private var began = DispatchTime.now()
    private var done = 0

    /// Adds to a library and prints to an output.
    init(library: Library, retrieved: Instant, rules: [ArrivalRule], isJSON: Bool, output: Output) {
        (self.library, self.retrieved, self.rules) = (library, retrieved, rules)
        (self.isJSON, self.output) = (isJSON, output)
    }

    /// Takes what the intake found next.
    func take(_ result: Result<Article, Refusal>) throws {
        if waiting.isEmpty { began = .now() }
        waiting.append(result)
        let elapsed = DispatchTime.now().uptimeNanoseconds - began.uptimeNanoseconds
        if waiting.count >= ImportBatch.size || elapsed > 1_000_000_000 { try commit() }
    }

    /// Takes an article with the marks it had in another reader; they are taken over where the article is new here.
    func take(_ item: NewsboatCache.Item) throws {
        if item.isRead || item.isFlagged { marks[item.article.id] = item }
        try take(.success(item.article))
    }

    /// Adds what is left.
    func finish() throws {
        try commit()
        progress.clear()
    }

    private func commit() throws {
        guard !waiting.isEmpty else { return }
        let articles = waiting.compactMap { try? $0.get() }
        var admissions = try (articles.isEmpty ? [] : library.add(articles, retrieved: retrieved))[...]
        try carryOver(admissions)
        try ArrivalRule.apply(rules, to: admissions.filter { $0.status == .added }.map(\.id), in: library)
        progress.clear()
        for result in waiting {
            switch result {
            case .success(let article):
                if let admission = admissions.popFirst() { try tell(admission, recovered: article.source.bozo) }
            case .failure(let refusal):
                try tell(refusal)
            }
        }
        done += waiting.count
        waiting.removeAll(keepingCapacity: true)
        try output.flush()
        progress.show("\(Count.of(done, "article")) so far")
    }

    private func carryOver(_ admissions: ArraySlice<Admission>) throws {
        guard !marks.isEmpty else { return }
        let new = admissions.filter { $0.status == .added }.map(\.id)
        try library.carryOver(
            read: new.filter { marks[$0]?.isRead == true }, flagged: new.filter { marks[$0]?.isFlagged == true })
        marks = [:]
    }

    /// Tells what became of an article; `recovered` is what was malformed in it, said where the library has nothing to say.
    private func tell(_ admission: Admission, recovered: PlainText?) throws {
        var admission = admission
        admission.why = admission.why ?? recovered
        if admission.status == .refused {
            let why = admission.why ?? "the library refused it"
            complain("\(admission.path): \(why)", ExitStatus.badData)
        }
        if isJSON {
            try output.line(ImportFormat.admission(admission))
        } else if admission.status != .refused {
            let status = Column.fit(PlainText(admission.status.rawValue), 9)
            let why = admission.why.map { "  (\($0))" } ?? ""
            try output.add("\(status)  \(admission.id)@\(admission.version)  \(admission.path)\(why)")
        }
    }

    private func tell(_ refusal: Refusal) throws {
        complain(refusal.message, refusal.exitCode)
        if isJSON { try output.line(ImportFormat.refusal(refusal)) }
    }

    private func complain(_ line: PlainText, _ code: Int32) {
        Complaint.say(line)
        failure = failure ?? code
    }
}
