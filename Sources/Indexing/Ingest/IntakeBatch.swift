import Analysis
import Foundation
import GRDB
import News

/// Takes a batch of articles into the library, inside one transaction.
struct IntakeBatch {
    let db: Database
    let retrieved: Instant
    let tokenizer: TextTokenizer
    var shelf: IntakeShelf
    private let ahead: ReadingAhead
    private var waiting: [Waiting] = []
    private var waitingNumbers: Set<Int64> = []
    private var waitingTexts: Set<String> = []
    private var admissions: [Admission?] = []

    /// A new article that waits for its turn in time order.
    private struct Waiting {
        var place: Int
        var article: Article
        var number: Int64
        var second: Int64
        var reading: ReadingAhead.Ticket
    }

    /// Goes on from what the last batch left in memory, and takes it away.
    init(_ db: Database, retrieved: Instant, memory: inout StoryMemory?, ahead: ReadingAhead = ReadingAhead()) throws {
        (self.db, self.retrieved, self.ahead) = (db, retrieved, ahead)
        tokenizer = try TextTokenizer(db)
        shelf = try IntakeShelf(db, memory: &memory)
    }

    /// Takes all of them, and says what became of each.
    mutating func take(_ articles: [Article]) throws -> [Admission] {
        admissions = Array(repeating: nil, count: articles.count)
        for (place, article) in articles.enumerated() {
            admissions[place] = try admit(article, place: place)
        }
        try flush()
        try shelf.save(tokenizer: tokenizer)
        return admissions.compactMap(\.self)
    }

    /// What is known at once; nil for a new article, which waits.
    private mutating func admit(_ article: Article, place: Int) throws -> Admission? {
        guard let number = article.id.number else {
            return Admission(
                path: article.source.path, id: article.id, version: 1, status: .refused,
                why: "its id is not of this program's form: import it from its source")
        }
        if waitingNumbers.contains(number) || (article.isPlainFile && waitingTexts.contains(article.sha256)) {
            try flush()
        }
        if let known = try StoredArticle.fetch(db, number: number) {
            guard known.article.identity == article.identity else { return clash(known, with: article) }
            return try update(known, with: article)
        }
        if let known = try sameFile(as: article) {
            return try update(known, with: article)
        }
        let second = RowKey.second(of: article.published, retrieved: retrieved)
        waiting.append(
            Waiting(
                place: place, article: article, number: number, second: second, reading: ahead.begin(article)))
        waitingNumbers.insert(number)
        if article.isPlainFile { waitingTexts.insert(article.sha256) }
        return nil
    }

    /// Two identities of one hash: rarer than a broken disk, and told rather than mixed up.
    private func clash(_ known: StoredArticle, with article: Article) -> Admission {
        Admission(
            path: article.source.path, id: article.id, version: known.article.version ?? 1, status: .refused,
            why: "its id is that of \(known.article.source.path), another article: give it another id or address")
    }

    /// The plain file that holds the same text, where stated outlets do not differ.
    private func sameFile(as article: Article) throws -> StoredArticle? {
        guard article.isPlainFile else { return nil }
        let same = try StoredArticle.fetchFiles(db, sha256: article.sha256)
        return same.first { known in
            guard let stated = article.outlet?.name, let held = known.article.outlet?.name else { return true }
            return stated == held
        }
    }

    /// Puts the waiting articles in, the earliest first; in the order of import they keep the places in which they were given.
    private mutating func flush() throws {
        let first = shelf.reserve(waiting.count)
        let sorted = waiting.enumerated().sorted { ($0.element.second, $0.offset) < ($1.element.second, $1.offset) }
        (waiting, waitingNumbers, waitingTexts) = ([], [], [])
        for (offset, entry) in sorted {
            var article = entry.article
            (article.retrieved, article.version) = (retrieved, 1)
            let story = try shelf.insert(
                article, number: entry.number, serial: first + Int64(offset), second: entry.second,
                tokenizer: tokenizer, reading: entry.reading)
            admissions[entry.place] = Admission(
                path: article.source.path, id: article.id, version: 1, status: .added, story: story)
        }
        try shelf.indexInserted(tokenizer: tokenizer)
    }

    private mutating func update(_ known: StoredArticle, with article: Article) throws -> Admission {
        let isDated = known.article.published.value != nil || article.published.value != nil
        let mates = isDated ? [] : try shelf.mates(ofStory: known.story, but: known.number)
        let merged = known.article.merged(with: article, retrieved: retrieved, mates: mates)
        var admission = Admission(
            path: article.source.path, id: known.article.id, version: merged.article.version ?? 1, status: .unchanged,
            story: StoryID(number: known.story))
        if known.article.id != article.id { admission.why = "same text as \(known.article.source.path)" }
        guard !merged.changes.isEmpty else { return admission }
        admission.status = .updated
        if known.article.id == article.id { admission.why = PlainText(merged.changes.joined(separator: ", ")) }
        try shelf.replace(known, by: merged.article, retrieved: retrieved, tokenizer: tokenizer)
        return admission
    }
}

extension Article {
    /// Whether it is a file whose path is all that names it.
    var isPlainFile: Bool {
        if case .path = identity { true } else { false }
    }
}
