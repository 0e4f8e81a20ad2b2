import News

/// One part of a message, which may hold others (RFC 2046, 5.1).
struct MailPart {
    /// A text found in a message.
    struct Text {
        var fragment: HTMLFragment
        var isHTML: Bool
        var note: PlainText?
    }

    /// The fields of its head.
    private(set) var fields = HeaderFields()

    private let depth: Int
    private let body: ArraySlice<UInt8>

    /// How deep parts are looked for in one another, how many of one are looked at, and how long their marks may be (RFC 2046: 70).
    private static let (deepest, mostParts, longestMark) = (8, 100, 200)
    /// The most parts of a whole message.
    private static let mostOfAll = 200
    /// The most fields that are read of one head, and their bytes that are kept: what is longer ends with those.
    private static let (mostFields, longestHead) = (1_000, 64 << 10)

    /// Reads the head, down to the first blank line.
    init(_ bytes: ArraySlice<UInt8>, depth: Int) {
        var (rest, count, left) = (bytes, 0, MailPart.longestHead)
        while !rest.isEmpty, count < MailPart.mostFields {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            let line = rest[..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
            if line.isEmpty || line.elementsEqual([0x0D]) { break }
            if left > 0 { fields.add(line.prefix(left)) }
            left -= line.count
            count += 1
        }
        (body, self.depth) = (rest, depth)
    }

    /// The text of it: of what says the same in several ways the HTML, where it says as much; attachments hold none.
    var text: Text? {
        var left = MailPart.mostOfAll
        return text(&left)
    }

    /// The text, of so many parts as may still be looked at in the whole message.
    private func text(_ left: inout Int) -> Text? {
        let type = fields["content-type"] ?? "text/plain"
        let bare = ArchiveHead.bareType(type)
        if fields["content-disposition"]?.lowercased().hasPrefix("attachment") == true { return nil }
        if bare.hasPrefix("multipart/") {
            guard depth < MailPart.deepest, let mark = MediaParameters.value("boundary", in: type), !mark.isEmpty,
                mark.utf8.count <= MailPart.longestMark
            else { return nil }
            let texts = parts(mark).compactMap { part -> Text? in
                guard left > 0 else { return nil }
                left -= 1
                return MailPart(part, depth: depth + 1).text(&left)
            }
            return bare == "multipart/alternative" ? MailPart.best(texts) : MailPart.joined(texts)
        }
        guard bare == "text/plain" || bare == "text/html" || bare == "text" || bare.isEmpty else { return nil }
        let decoded = DecodedText(unpacked, declared: MediaParameters.value("charset", in: type)?.uppercased())
        guard bare != "text/html" else {
            return Text(fragment: HTMLFragment(decoded.text), isHTML: true, note: decoded.note)
        }
        let isFlowed = MediaParameters.value("format", in: type)?.lowercased() == "flowed"
        let text = isFlowed ? MailPart.unflowed(decoded.text) : decoded.text
        return Text(fragment: HTMLFragment(plain: text), isHTML: false, note: decoded.note)
    }

    /// The bytes as they were before they were made fit for the journey.
    private var unpacked: [UInt8] {
        switch fields["content-transfer-encoding"]?.lowercased() {
        case "base64": Base64.bytes(of: String(decoding: body, as: UTF8.self)).map { Array($0) } ?? Array(body)
        case "quoted-printable": QuotedPrintable.bytes(of: body)
        default: Array(body)
        }
    }

    /// The parts between the marks.
    private func parts(_ mark: String) -> [ArraySlice<UInt8>] {
        let opening = Array("--\(mark)".utf8)
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var place = body.startIndex
        while place < body.endIndex, parts.count < MailPart.mostParts {
            let end = body[place...].firstIndex(of: 0x0A) ?? body.endIndex
            let line = body[place..<end]
            if line.starts(with: opening) {
                let rest = line.dropFirst(opening.count).filter { $0 != 0x0D && $0 != 0x20 && $0 != 0x09 }
                if rest.isEmpty || rest == [0x2D, 0x2D] {
                    if let start, start <= place { parts.append(body[start..<place]) }
                    start = rest.isEmpty ? min(end + 1, body.endIndex) : nil
                    if !rest.isEmpty { return parts }
                }
            }
            place = end + 1
        }
        if let start, start < body.endIndex { parts.append(body[start...]) }
        return parts
    }

    private static func best(_ texts: [Text]) -> Text? {
        let (html, plain) = (texts.last { $0.isHTML }, texts.last { !$0.isHTML })
        guard let html, let plain else { return html ?? plain }
        return html.fragment.length * 2 >= plain.fragment.length ? html : plain
    }

    /// Parts one after another: a picture's neighbours, or what a list adds at the end.
    private static func joined(_ texts: [Text]) -> Text? {
        guard var whole = texts.first else { return nil }
        for text in texts.dropFirst() {
            whole.fragment.append(text.fragment)
            whole.note = whole.note ?? text.note
        }
        return whole
    }

    /// Puts lines together that were broken only for the journey: those that end in a blank (RFC 3676, 4.2).
    private static func unflowed(_ text: String) -> String {
        var whole = ""
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            whole += line
            if line.last != " " || line == "-- " { whole += "\n" }
        }
        return whole
    }
}
