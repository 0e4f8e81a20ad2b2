/// Fields in which letters other than ASCII are written as "=?utf-8?Q?caf=C3=A9?=" (RFC 2047).
enum EncodedWords {
    /// The text; what is no such word stays as it is.
    ///
    /// Blanks between two words belong to neither (6.2), and a letter may be cut in two by writers that should not.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var written = ""
        var pending: (charset: String, bytes: [UInt8])?
        func flush() {
            guard let held = pending else { return }
            written += DecodedText(held.bytes, declared: held.charset).text
            pending = nil
        }
        var rest = text[...]
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            if pending == nil || !before.allSatisfy({ $0 == " " || $0 == "\t" }) {
                flush()
                written += before
            }
            let word = rest[start.upperBound...].prefix(1_000)
            guard let (charset, bytes, end) = read(word) else {
                flush()
                written += "=?"
                rest = rest[start.upperBound...]
                continue
            }
            if let held = pending, held.charset == charset {
                pending = (charset, held.bytes + bytes)
            } else {
                flush()
                pending = (charset, bytes)
            }
            rest = rest[end...]
        }
        flush()
        return written + rest
    }

    /// "utf-8?Q?caf=C3=A9?=": what it is written in, its bytes, and where it ends.
    private static func read(_ word: Substring) -> (String, [UInt8], Substring.Index)? {
        let parts = word.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[3].first == "=", !parts[0].isEmpty else { return nil }
        let charset = String(parts[0].prefix { $0 != "*" }).uppercased()
        let end = parts[3].index(after: parts[3].startIndex)
        switch parts[1].lowercased() {
        case "b":
            guard let data = Base64.bytes(of: String(parts[2])) else { return nil }
            return (charset, Array(data), end)
        case "q":
            let spaced = parts[2].utf8.map { $0 == 0x5F ? 0x20 : $0 }
            return (charset, QuotedPrintable.bytes(of: spaced[...]), end)
        default: return nil
        }
    }
}
