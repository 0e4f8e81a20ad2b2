import News

/// Reads the records of a web archive one by one: WARC 0.17 to 1.1 (ISO 28500) and ARC 1 and 2, plain or packed with gzip.
///
/// Of a record whose length is wrong the true end is looked for, so that one fault loses one record at most.
final class ArchiveReader {
    /// The most that is held of one record, in bytes; of a longer one the rest is passed over.
    static let longestContent = 8 << 20

    private let file: InputFile
    private let reader: ByteReader
    private let isARC: Bool
    private(set) var count = 0
    private var isLost = false
    private var repairs = 0

    private static let mark = Array("WARC/".utf8)
    /// Lengths that swallow other records are mended so often, since each time much is read again.
    private static let mostRepairs = 64

    /// Begins to read; throws where nothing can be read of it.
    init(_ file: InputFile) throws(Refusal) {
        self.file = file
        isARC = !ArchiveReader.isWARC(try file.peek(64))
        reader = ByteReader(file)
    }

    /// Whether bytes begin as an archive does.
    static func isArchive(_ head: [UInt8]) -> Bool {
        isWARC(head) || start(head).starts(with: Array("filedesc://".utf8))
    }

    private static func isWARC(_ head: [UInt8]) -> Bool { start(head).starts(with: mark) }

    private static func start(_ head: [UInt8]) -> ArraySlice<UInt8> {
        head.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    }

    /// Gives every record, and what is wrong between them.
    func records<Failure: Error>(
        _ take: (Result<ArchiveRecord, Refusal>) throws(Failure) -> Void
    ) throws(Failure) {
        while true {
            let record: ArchiveRecord?
            do throws(Refusal) { record = try next() } catch {
                var refusal = error
                refusal.part = refusal.part ?? "after record \(count)"
                try take(.failure(refusal))
                guard isLost || (try? reader.recover()) == true else { break }
                continue
            }
            guard let record else { break }
            try take(.success(record))
        }
        if file.members == 1, count > 1 {
            try take(
                .failure(
                    fault(
                        "packed as one piece, where each record is to be packed by itself: all were read, tell its maker"
                    )))
        }
    }

    /// The next record; nil at the end.
    private func next() throws(Refusal) -> ArchiveRecord? {
        if isLost {
            _ = try seek(keeping: 0)
            isLost = false
        }
        _ = try blanks()
        let line = try reader.line(atMost: ArchiveHead.longestLine)
        guard !line.isEmpty else { return nil }
        guard var head = try head(line) else {
            isLost = true
            throw fault("no record begins where one should: what follows was passed over to the next one")
        }
        count += 1
        head.record.number = count
        try readContent(&head)
        return head.record
    }

    /// The head that begins with a line; nil where none does.
    private func head(_ line: ArraySlice<UInt8>) throws(Refusal) -> ArchiveHead? {
        if isARC { return ArchiveHead(arc: line, number: count + 1) }
        guard line.starts(with: ArchiveReader.mark) else { return nil }
        var fields = HeaderFields()
        while fields.all.count < ArchiveHead.mostFields {
            let line = try reader.line(atMost: ArchiveHead.longestLine)
            let bare = line.last == 0x0A ? line.dropLast() : line
            if bare.isEmpty || bare.elementsEqual([0x0D]) { break }
            fields.add(bare)
        }
        return ArchiveHead(warc: fields.all, number: count + 1)
    }

    /// Reads what follows a head, and mends a length that is wrong.
    private func readContent(_ head: inout ArchiveHead) throws(Refusal) {
        let most = ArchiveReader.longestContent
        guard let length = head.length else {
            head.record.content = try seek(keeping: most)
            head.record.note = "it states no length that is a number"
            return
        }
        var content = try reader.take(min(length, most))
        var passed = content.count
        if length > most, passed == most { passed += reader.skip(length - most) }
        if let why = head.truncated { head.record.gap = .stopped(PlainText(why).trimmed) }
        if length > most { head.record.gap = .tooLong }
        let blanks = try blanks()
        let isWhole = passed == length
        let stands = try standsHead()
        if reader.isFailing { head.record.note = "the packed data are damaged where it ends" }
        if isWhole, stands { return head.record.content = content }
        if passed == content.count, repairs < ArchiveReader.mostRepairs, let end = ArchiveReader.end(in: content) {
            repairs += 1
            reader.giveBack(content[end...] + blanks)
            content = Array(content[..<end])
            head.record.note = "its length is wrong: \(length) bytes are stated, \(content.count) are there"
        } else if !isWhole {
            head.record.gap = .cut(held: passed, stated: length)
        } else {
            let more = try seek(keeping: max(0, most - content.count))
            if head.record.gap == nil { content += blanks + more }
            head.record.note =
                "its length is wrong: \(length) bytes are stated, \(passed + blanks.count + more.count) are there"
        }
        head.record.content = content
    }

    /// Passes over line ends, and gives them.
    private func blanks() throws(Refusal) -> [UInt8] {
        var passed: [UInt8] = []
        while true {
            if reader.stands([0x0D, 0x0A]) {
                passed += try reader.take(2)
            } else if reader.stands([0x0A]) {
                passed += try reader.take(1)
            } else {
                return passed
            }
            if passed.count > ArchiveHead.longestLine { passed = [] }
        }
    }

    /// Whether a record or nothing comes next.
    private func standsHead() throws(Refusal) -> Bool {
        if reader.isAtEnd { return true }
        guard isARC else { return reader.stands(ArchiveReader.mark) }
        let line = try reader.line(atMost: ArchiveHead.longestLine)
        defer { reader.giveBack(line) }
        return ArchiveHead(arc: line, number: 0) != nil
    }

    /// Goes to the line where the next record begins, or to the end; gives what it passed, at most so many bytes of it.
    private func seek(keeping most: Int) throws(Refusal) -> [UInt8] {
        var passed: [UInt8] = []
        var isLineStart = true
        while true {
            let line = try reader.line(atMost: ArchiveHead.longestLine)
            if line.isEmpty { break }
            let isHead =
                isARC
                ? line.count < 8192 && ArchiveHead(arc: line, number: 0) != nil : line.starts(with: ArchiveReader.mark)
            if isLineStart, isHead {
                reader.giveBack(line)
                break
            }
            isLineStart = line.last == 0x0A
            if passed.count + line.count <= most { passed += line }
        }
        while let last = passed.last, last == 0x0A || last == 0x0D { passed.removeLast() }
        return passed
    }

    /// Where content ends that holds the head of another record.
    private static func end(in content: [UInt8]) -> Int? {
        let marks = [Array("\r\n\r\nWARC/1.".utf8), Array("\r\n\r\nWARC/0.".utf8)]
        var rest = content[...]
        while let place = rest.firstIndex(of: 0x0D) {
            rest = rest[place...]
            if marks.contains(where: { rest.starts(with: $0) }) { return place }
            rest = rest.dropFirst()
        }
        return nil
    }

    private func fault(_ reason: PlainText) -> Refusal {
        Refusal(path: file.path, part: count == 0 ? nil : "after record \(count)", reason: reason, kind: .badData)
    }
}
