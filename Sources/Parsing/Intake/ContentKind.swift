import News

/// What an input holds, told by its first bytes and not by its name.
enum ContentKind {
    case plainText, jsonLines, feed, jsonFeed, page, archive, newsroom, newsObjects, wire, mail, table, feedList

    /// How many bytes are looked at.
    static let sample = 1 << 16

    /// How many are looked at where nothing was found in these and the name says what it is.
    private static let longSample = 1 << 20

    /// Tells the kind; what is none of them is refused by what it is.
    init(of file: InputFile, named path: String) throws(Refusal) {
        let head = try file.peek(ContentKind.sample)
        guard !head.isEmpty else { throw Refusal.empty(file.path) }
        if ArchiveReader.isArchive(head) {
            self = .archive
            return
        }
        if WireReader.isWire(head) {
            self = .wire
            return
        }
        if MailReader.isMail(head) {
            self = .mail
            return
        }
        if let name = ContentKind.signature(head) { throw Refusal.binary(file.path, name) }
        if ContentKind.isBinary(head) { throw Refusal.binary(file.path) }
        let text = head.drop { $0 == 0x20 || (0x09...0x0D).contains($0) || [0xEF, 0xBB, 0xBF].contains($0) }
        if text.first == 0x7B, ContentKind.isJSONFeed(text) {
            self = .jsonFeed
            return
        }
        // More than one line that is an object is JSON Lines, whatever the objects are.
        let isOneLine = !text.drop { $0 != 0x0A }.contains { $0 == 0x7B }
        if NewsObjectReader.mayRead(text), isOneLine && !ContentKind.isNamedJSONLines(path) {
            self = .newsObjects
            return
        }
        if text.first == 0x7B, try ContentKind.startsWithObject(file, path) {
            self = .jsonLines
            return
        }
        if NewsObjectReader.mayRead(text) {
            self = .newsObjects
            return
        }
        if let root = MarkupRoot.name(in: head) {
            guard !MarkupRoot.feeds.contains(root) else {
                self = .feed
                return
            }
            guard !NewsroomReader.roots.contains(root) else {
                self = .newsroom
                return
            }
            guard root != "html", root != "!doctype html" else {
                self = .page
                return
            }
            guard root != "opml" else {
                self = .feedList
                return
            }
            throw Refusal(
                path: file.path,
                reason: "an XML document of an unknown kind (<\(PlainText(root))>): save it as plain text",
                kind: .badData)
        }
        let start = String(decoding: text.prefix(256), as: UTF8.self).lowercased()
        for (mark, name) in ContentKind.markup where start.hasPrefix(mark) {
            throw Refusal(
                path: file.path, reason: "\(name), which is not read yet: save it as plain text", kind: .badData)
        }
        if ContentKind.isNamedJSONLines(path) {
            // One line may fill the sample: what comes after it decides.
            let more = head.count < ContentKind.sample ? head : try file.peek(ContentKind.longSample)
            guard let line = ContentKind.firstLineWithoutObject(more) else {
                self = .jsonLines
                return
            }
            throw Refusal(
                path: file.path, line: line,
                reason: "no JSON object, nor is there one in the lines after it: correct the file, or name it .txt",
                kind: .badData)
        }
        let isTable = [".csv", ".tsv"].contains { path.lowercased().hasSuffix($0) }
        if isTable || TableColumns(head, isNamed: false) != nil {
            self = .table
        } else {
            self = NewsboatURLs.isList(head) ? .feedList : .plainText
        }
    }

    /// Whether an object is a JSON Feed: it must state its version (https://www.jsonfeed.org/version/1.1/#top-level); some only have
    /// what else stands at its top.
    static func isJSONFeed(_ text: ArraySlice<UInt8>) -> Bool {
        let start = String(decoding: text.prefix(sample), as: UTF8.self)
        return start.contains("jsonfeed.org/version/") || start.contains(#"jsonfeed.org\/version\/"#)
            || start.contains("\"items\"") && (start.contains("\"feed_url\"") || start.contains("\"home_page_url\""))
    }

    private static func isNamedJSONLines(_ path: String) -> Bool {
        path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
    }

    /// The number of the first line with anything on it, nil where a line begins as an object does: one bad line is told by its reader.
    private static func firstLineWithoutObject(_ head: [UInt8]) -> Int? {
        var first: Int?
        for (number, line) in head.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let start = line.first { !($0 == 0x20 || (0x09...0x0D).contains($0) || [0xEF, 0xBB, 0xBF].contains($0)) }
            if start == 0x7B { return nil }
            if start != nil { first = first ?? number + 1 }
        }
        return first ?? 1
    }

    /// Whether the first line is a JSON object; a file named as JSON Lines is believed where its first line is damaged.
    private static func startsWithObject(_ file: InputFile, _ path: String) throws(Refusal) -> Bool {
        if isNamedJSONLines(path) { return true }
        var wanted = sample
        while true {
            let head = try file.peek(wanted)
            let line = head.drop { $0 == 0x20 || (0x09...0x0D).contains($0) || [0xEF, 0xBB, 0xBF].contains($0) }
                .prefix { $0 != 0x0A }
            if line.endIndex < head.count || head.count < wanted { return (try? JSONReader.value(of: line)) != nil }
            if wanted >= Intake.longestArticle { return false }
            wanted *= 4
        }
    }

    /// Whether bytes are no text in any encoding: zero bytes that are not UTF-16's or UTF-32's, or many control characters.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        if let mark = ByteOrderMark(bytes), mark != .utf8 { return false }
        if bytes.count >= 8, ByteOrderMark.unmarkedWide(bytes.count % 2 == 0 ? bytes : bytes.dropLast()) != nil {
            return false
        }
        var (zeros, controls) = (0, 0)
        for byte in bytes {
            if byte == 0 { zeros += 1 }
            if byte < 0x20, !(0x08...0x0D).contains(byte), byte != 0x1B { controls += 1 }
        }
        // A stray zero or control character is damage, not another kind of file.
        return zeros * 1000 > bytes.count || controls * 20 > bytes.count
    }

    /// The name of a well-known format by the bytes it begins with (the lists of file(1)).
    private static func signature(_ bytes: [UInt8]) -> PlainText? {
        for (mark, name) in signatures where bytes.starts(with: mark) { return name }
        return nil
    }

    private static let signatures: [([UInt8], PlainText)] = [
        (Array("%PDF-".utf8), "a PDF document"), ([0x1F, 0x8B], "gzip data"),
        (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("SQLite format 3".utf8), "an SQLite database"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Office document"), (Array("{\\rtf".utf8), "an RTF document"),
        (Array("BZh".utf8), "bzip2 data"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
    ]

    private static let markup: [(String, PlainText)] = [
        ("<?xml", "an XML document")
    ]
}
