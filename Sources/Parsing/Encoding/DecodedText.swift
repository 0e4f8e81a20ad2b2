import CEncoding
import News

/// Bytes read as text, and what had to be guessed or repaired on the way.
struct DecodedText {
    /// The text, valid Unicode.
    var text: String
    /// What was guessed or repaired, in words; nil where nothing was.
    var note: PlainText?

    /// Reads bytes as text: by byte-order mark, as UTF-8, as UTF-16 without a mark, by the encoding they declare, else by uchardet's
    /// guess through iconv.
    ///
    /// Malformed places become U+FFFD. Nothing is refused here: whether bytes are text at all is `ContentKind`'s question.
    init(_ bytes: [UInt8], declared: String? = nil) {
        if let mark = ByteOrderMark(bytes) {
            if mark == .utf8 {
                self = DecodedText.repaired(bytes[3...])
            } else {
                self = DecodedText.converted(bytes[mark.length...], from: mark.charset, unit: mark.unit, isGuess: false)
            }
        } else if let declared, declared.hasPrefix("ISO-2022-"),
            let read = DecodedText.converted(bytes, declaredAs: declared)
        {
            // Made of ASCII bytes, so it would pass for UTF-8.
            self = read
        } else if let valid = String(validating: bytes, as: UTF8.self) {
            (text, note) = (valid, nil)
        } else if let wide = ByteOrderMark.unmarkedWide(bytes) {
            self = DecodedText.converted(bytes[...], from: wide.charset, unit: wide.unit, isGuess: true)
        } else if let declared, let read = DecodedText.converted(bytes, declaredAs: declared) {
            self = read
        } else if Charset.isMostlyUTF8(bytes) {
            self = DecodedText.repaired(bytes[...])
        } else {
            self = DecodedText.converted(bytes[...], from: Charset.guess(bytes), unit: 1, isGuess: true)
        }
    }

    private init(text: String, note: PlainText?) { (self.text, self.note) = (text, note) }

    private static func repaired(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        if let valid = String(validating: bytes, as: UTF8.self) { return DecodedText(text: valid, note: nil) }
        let text = String(decoding: bytes, as: UTF8.self)
        return DecodedText(text: text, note: note(of: text, charset: "UTF-8", isGuess: false))
    }

    /// Reads bytes by what they say of themselves; nil where that is UTF-8, which they are not, or nothing anybody knows.
    ///
    /// Latin-1 is read as windows-1252, as the WHATWG Encoding Standard does.
    private static func converted(_ bytes: [UInt8], declaredAs name: String) -> DecodedText? {
        guard !["UTF-8", "UTF8", "ASCII", "US-ASCII"].contains(name), !name.hasPrefix("UTF-16"),
            !name.hasPrefix("UTF-32")
        else { return nil }
        let charset = ["ISO-8859-1", "ISO8859-1", "LATIN1"].contains(name) ? "WINDOWS-1252" : name
        var (written, malformed) = (0, 0)
        guard let buffer = bs_encoding_to_utf8(charset, bytes, bytes.count, 1, &written, &malformed) else { return nil }
        defer { bs_encoding_free(buffer) }
        let text = String(decoding: UnsafeBufferPointer(start: buffer, count: written), as: UTF8.self)
        return DecodedText(text: text, note: malformed == 0 ? nil : note(of: text, charset: name, isGuess: false))
    }

    private static func converted(
        _ bytes: ArraySlice<UInt8>, from charset: String, unit: Int, isGuess: Bool
    ) -> DecodedText {
        var (written, malformed) = (0, 0)
        let buffer = bytes.withUnsafeBufferPointer {
            bs_encoding_to_utf8(charset, $0.baseAddress, $0.count, unit, &written, &malformed)
        }
        guard let buffer else { return repaired(bytes) }
        defer { bs_encoding_free(buffer) }
        let text = String(decoding: UnsafeBufferPointer(start: buffer, count: written), as: UTF8.self)
        if malformed == 0 {
            return DecodedText(text: text, note: isGuess ? "encoding not stated, read as \(charset)" : nil)
        }
        return DecodedText(text: text, note: note(of: text, charset: charset, isGuess: isGuess))
    }

    /// Says how many places are U+FFFD and on which line the first is.
    private static func note(of text: String, charset: String, isGuess: Bool) -> PlainText {
        var (count, first, line, previous) = (0, 1, 1, Unicode.Scalar(0x20 as UInt8))
        for scalar in text.unicodeScalars {
            if scalar == "\u{FFFD}" {
                if count == 0 { first = line }
                count += 1
            } else if scalar == "\r" || (scalar == "\n" && previous != "\r") {
                line += 1
            }
            previous = scalar
        }
        let places = count == 1 ? "1 malformed place" : "\(count) malformed places"
        return PlainText(
            "\(places) in \(charset)\(isGuess ? " (guessed)" : ""), shown as U+FFFD, the first on line \(first)")
    }
}
