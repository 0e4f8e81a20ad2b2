import News

/// A markup file as pieces of valid UTF-8 without the characters that no markup may hold, whatever it is written in.
///
/// UTF-8 is passed on as it comes, some bytes at a time; other encodings are converted whole.
final class TextPieces {
    /// What was guessed or repaired, in words; nil where nothing was.
    private(set) var note: PlainText?

    private let file: InputFile
    private var rest: [UInt8] = []
    private var isConverted = false
    private var repaired = 0

    /// Bytes read at a time.
    private static let chunk = 1 << 18
    /// The longest text that is converted whole, in bytes.
    static let longestConverted = 64 << 20

    /// Finds out what the file is written in: by its mark, by being UTF-8, by what its first line states, by guessing.
    init(_ file: InputFile) throws(Refusal) {
        self.file = file
        let head = try file.peek(ContentKind.sample)
        let mark = ByteOrderMark(head)
        let declared = file.charset ?? TextPieces.declared(in: head)
        let isUTF8 =
            mark == .utf8
            || mark == nil && ByteOrderMark.unmarkedWide(head.count % 2 == 0 ? head : head.dropLast()) == nil
                && TextPieces.canBeUTF8(head, declared: declared)
        if isUTF8 {
            if mark == .utf8 { _ = try file.read(3) }
            return
        }
        let bytes = try file.whole(atMost: TextPieces.longestConverted)
        let decoded = DecodedText(bytes, declared: declared)
        (rest, note, isConverted) = (Array(decoded.text.utf8), decoded.note, true)
    }

    /// The next piece, empty at the end.
    func next() throws(Refusal) -> [UInt8] {
        if isConverted {
            defer { rest = [] }
            return TextPieces.cleaned(rest)
        }
        let more = try file.read(TextPieces.chunk)
        var bytes = rest + more
        rest = []
        if !more.isEmpty {
            let cut = TextPieces.lastBoundary(of: bytes)
            rest = Array(bytes[cut...])
            bytes.removeSubrange(cut...)
            if bytes.isEmpty { return try next() }
        }
        if String(validating: bytes, as: UTF8.self) == nil {
            let text = String(decoding: bytes, as: UTF8.self)
            repaired += text.unicodeScalars.count { $0 == "\u{FFFD}" }
            note = PlainText("\(repaired) malformed places in UTF-8, shown as U+FFFD")
            bytes = Array(text.utf8)
        }
        return TextPieces.cleaned(bytes)
    }

    /// Where the last character that may not be whole begins.
    private static func lastBoundary(of bytes: [UInt8]) -> Int {
        var place = bytes.count
        while place > max(0, bytes.count - 4) {
            place -= 1
            let byte = bytes[place]
            if byte < 0x80 { return bytes.count }
            if byte >= 0xC0 {
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                return place + length > bytes.count ? place : bytes.count
            }
        }
        return bytes.count
    }

    /// Control characters other than white space are left out: one of them makes XML end where it stands.
    private static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) else { return bytes }
        return bytes.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    /// Whether the first bytes are UTF-8, or are all plain and nothing else is declared.
    private static func canBeUTF8(_ head: [UInt8], declared: String?) -> Bool {
        let whole = Array(head[..<lastBoundary(of: head)])
        if whole.contains(where: { $0 >= 0x80 }) { return Charset.isMostlyUTF8(whole) }
        return declared.map { ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains($0) } ?? true
    }

    /// The encoding that the first line of an XML document or the head of a page states, in upper case.
    private static func declared(in head: [UInt8]) -> String? {
        let start = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
        for key in ["encoding=", "charset="] {
            guard let range = start.firstRange(of: key) else { continue }
            let name = start[range.upperBound...].drop { "\"' ".contains($0) }
                .prefix { $0.isLetter || $0.isNumber || "-_.:+".contains($0) }
            if !name.isEmpty { return name.uppercased() }
        }
        return nil
    }
}
