import News

/// Takes the articles out of a web archive: its pages and feeds, each with its address and the moment of its capture.
///
/// The moment of capture bounds the date of a page that states none, as that of arrival does elsewhere. Pictures, requests,
/// redirects and the like are no articles and passed without a word; what is damaged is told, and what was passed over in
/// number (records that point to another archive, pages without a text) in one line at the end.
struct ArchiveArticles {
    let file: InputFile
    let options: IntakeOptions

    /// What was passed over, by what is said of it.
    private struct Passed {
        var revisits = 0
        var bare = 0
        var codings: [String: Int] = [:]
    }

    /// What one record holds.
    private struct Content {
        var bytes: [UInt8]
        var mediaType: String?
        var charset: String?
        var note: PlainText?
    }

    /// Gives every article, and what is wrong.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        let reader: ArchiveReader
        do throws(Refusal) { reader = try ArchiveReader(file) } catch { return try take(.failure(error)) }
        var (passed, given) = (Passed(), 0)
        try reader.records { (result: Result<ArchiveRecord, Refusal>) throws(Failure) in
            switch result {
            case .failure(let refusal):
                given += 1
                try take(.failure(refusal))
            case .success(let record):
                try self.take(record, &passed) { (result: Result<Article, Refusal>) throws(Failure) in
                    given += 1
                    try take(result)
                }
            }
        }
        for reason in reasons(passed) {
            given += 1
            try take(.failure(Refusal(path: file.path, reason: reason, kind: .badData)))
        }
        if given == 0 {
            let reason: PlainText = "a web archive of \(reader.count) records without a page or feed: name another"
            try take(.failure(Refusal(path: file.path, reason: reason, kind: .badData)))
        }
    }

    private func reasons(_ passed: Passed) -> [PlainText] {
        var reasons: [PlainText] = []
        if passed.revisits > 0 {
            reasons.append("revisits passed over, \(passed.revisits): import the archive that holds those pages")
        }
        if passed.bare > 0 {
            reasons.append(
                "pages passed over in which no article's text was found, \(passed.bare): save what is missing itself")
        }
        for (coding, count) in passed.codings.sorted(by: { $0.key < $1.key }) {
            reasons.append("pages passed over that are packed as \(PlainText(coding)), \(count): fetch them with gzip")
        }
        return reasons
    }

    private func take<Failure: Error>(
        _ record: ArchiveRecord, _ passed: inout Passed, _ give: (Result<Article, Refusal>) throws(Failure) -> Void
    ) throws(Failure) {
        func tell(_ reason: PlainText) throws(Failure) {
            let address = record.address.map { PlainText($0.prefix(200)) }
            let part: PlainText = address.map { "record \(record.number) (\($0))" } ?? "record \(record.number)"
            try give(.failure(Refusal(path: file.path, part: part, reason: reason, kind: .badData)))
        }
        if record.type == "revisit" { passed.revisits += 1 }
        let http = record.type == "response" ? HTTPBody(record.content) : nil
        let isPage =
            http.map { ArchiveArticles.mayHoldText($0.mediaType) && (200...203).contains($0.status) }
            ?? (record.type == "resource" && ArchiveArticles.mayHoldText(record.mediaType))
        let isEnded = isPage && HTTPBody.endsAsMarkup((http?.bytes ?? record.content)[...])
        if let gap = record.gap, !isEnded, isPage || gap.isDamage {
            return try tell("\(gap.words): fetch the page again")
        }
        guard isPage else {
            if let note = record.note { try tell("\(note): the records after it were read") }
            return
        }
        if let coding = http?.unknownCoding {
            passed.codings[coding, default: 0] += 1
            return
        }
        if let fault = http?.fault { return try tell("\(fault): fetch the page again") }
        let notes = [record.note, record.gap?.words, http?.note].compactMap { $0?.string }
        let content = Content(
            bytes: http?.bytes ?? record.content, mediaType: http.map { $0.mediaType ?? "" } ?? record.mediaType,
            charset: http?.charset, note: notes.isEmpty ? nil : PlainText(notes.joined(separator: "; ")))
        try articles(of: content, record, &passed, give)
    }

    /// What a page or feed holds.
    private func articles<Failure: Error>(
        of content: Content, _ record: ArchiveRecord, _ passed: inout Passed,
        _ give: (Result<Article, Refusal>) throws(Failure) -> Void
    ) throws(Failure) {
        let held = InputFile(content.bytes, path: file.path, name: record.address, charset: content.charset)
        var captured = options
        captured.arrival = min(options.arrival, record.captured ?? options.arrival)
        captured.url = nil
        guard let kind = try? ContentKind(of: held, named: "") else { return }
        switch kind {
        case .page:
            var given = GivenFacts(captured)
            given.fetched = record.address.map { PlainText($0).trimmed }
            given.note = content.note
            let page = try? PageParser(file: held, options: captured).article(given: given)
            if let page { try give(.success(page)) } else { passed.bare += 1 }
        case .plainText, .archive, .jsonLines, .mail, .table, .wire, .feedList: break
        default: try Intake(options: captured).articles(of: held, kind, give)
        }
    }

    /// Whether a media type can be that of a page or a feed; servers that state none may send either.
    private static func mayHoldText(_ type: String?) -> Bool {
        guard let type, !type.isEmpty else { return true }
        return ["html", "xml", "json", "rss", "atom"].contains { type.contains($0) } && !type.contains("svg")
    }
}

extension ArchiveRecord.Gap {
    /// Whether something is missing that was once there.
    var isDamage: Bool { if case .cut = self { true } else { false } }

    /// What is missing, in words.
    var words: PlainText {
        switch self {
        case .cut(let held, let stated): "ends after \(held) of \(stated) bytes"
        case .tooLong: "longer than \(ArchiveReader.longestContent >> 20) MB, which no page of news is"
        case .stopped(let why): "its crawler stopped inside it (\(why))"
        }
    }
}
