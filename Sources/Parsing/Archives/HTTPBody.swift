import News

/// What a server sent, as a record holds it: the head, and the body with what was done for the journey undone (RFC 9112).
struct HTTPBody {
    /// The status, such as 200.
    private(set) var status = 0
    /// The fields of the head.
    private(set) var fields = HeaderFields()
    /// The body as a reader of the page gets it; what was sent where it cannot be undone.
    private(set) var bytes: [UInt8] = []
    /// What is wrong with it though it could be read, in words.
    private(set) var note: PlainText?
    /// Why the body cannot be read, in words; nil where it can.
    private(set) var fault: PlainText?
    /// The coding that is not known here, such as "br".
    private(set) var unknownCoding: String?

    /// Reads a message; nil for what is none.
    init?(_ message: [UInt8]) {
        guard message.starts(with: Array("HTTP/".utf8)) else { return nil }
        var rest = message[...]
        var isFirst = true
        while let end = rest.firstIndex(of: 0x0A), fields.all.count < ArchiveHead.mostFields {
            let line = rest[..<end]
            rest = rest[(end + 1)...]
            if line.isEmpty || line.elementsEqual([0x0D]) { break }
            if isFirst {
                let words = line.split(separator: 0x20)
                status = words.count > 1 ? Int(String(decoding: words[1].prefix(3), as: UTF8.self)) ?? 0 : 0
                isFirst = false
            } else {
                fields.add(line)
            }
        }
        undo(rest)
    }

    /// The media type, in lower case and without parameters.
    var mediaType: String? { fields["content-type"].map { ArchiveHead.bareType($0) } }

    /// What the text is written in, in upper case, where the head says so.
    var charset: String? { fields["content-type"].flatMap { MediaParameters.value("charset", in: $0)?.uppercased() } }

    /// Whether the last thing in some bytes is the end of a page or a feed, so that nothing of it is missing.
    static func endsAsMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
        let tail = String(decoding: bytes.suffix(64), as: UTF8.self).lowercased()
        return ["</html>", "</rss>", "</feed>", "</rdf:rdf>"].contains { tail.contains($0) }
    }

    private mutating func undo(_ sent: ArraySlice<UInt8>) {
        bytes = Array(sent)
        let stated = fields["content-length"].flatMap { Int($0) } ?? 0
        if codings("transfer-encoding").contains("chunked") {
            switch Chunks.joined(sent) {
            case .joined(let whole): bytes = whole
            case .none: note = "its body is said to come in chunks and does not"
            case .broken: return fault = "the chunks of its body are broken"
            }
        } else if !sent.isEmpty, sent.count < stated {
            let words: PlainText = "its body ends after \(sent.count) of \(stated) bytes"
            guard HTTPBody.endsAsMarkup(sent) else { return fault = words }
            note = words
        }
        for coding in codings("content-encoding").reversed() { undo(coding) }
    }

    private mutating func undo(_ coding: String) {
        guard fault == nil, unknownCoding == nil else { return }
        let most = ArchiveReader.longestContent
        switch coding {
        case "identity", "none", "": break
        case "gzip", "x-gzip":
            // Crawlers that unpack what they keep often keep the head as it was.
            guard bytes.starts(with: GzipSource.mark) else { break }
            if let whole = Inflater.whole(bytes, .gzip, atMost: most) { bytes = whole } else { spoilt(coding) }
        case "deflate":
            if let whole = Inflater.whole(bytes, .zlib, atMost: most) ?? Inflater.whole(bytes, .raw, atMost: most) {
                bytes = whole
            } else {
                spoilt(coding)
            }
        default: unknownCoding = String(coding.prefix(20))
        }
    }

    private mutating func spoilt(_ coding: String) { fault = "its body is damaged or too long (\(PlainText(coding)))" }

    private func codings(_ name: String) -> [String] {
        fields.all.filter { $0.name == name }.flatMap { $0.value.lowercased().split(separator: ",") }
            .map { String($0.filter { $0 != " " }) }
    }
}
