import News

/// Text on its way into HTML.
enum HTML {
    /// A text as character data or as the value of an attribute in double quotation marks.
    static func escaped(_ text: PlainText) -> String {
        let bytes = text.string.utf8
        guard bytes.contains(where: isSpecial) else { return text.string }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + 32)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): escaped.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): escaped.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): escaped.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): escaped.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): escaped.append(contentsOf: "&#39;".utf8)
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// A report's words with their meanings as elements.
    static func runs(_ text: ReportText) -> String {
        text.runs.map { run in
            let words = escaped(run.text)
            switch run.look {
            case .plain: return words
            case .strong: return "<strong>\(words)</strong>"
            case .dim: return "<span class=\"dim\">\(words)</span>"
            case .difference: return "<mark>\(words)</mark>"
            case .scope: return "<span class=\"scope\">\(words)</span>"
            case .link:
                guard Browser.isWebAddress(run.text) else { return words }
                return "<a href=\"\(words)\" rel=\"noopener noreferrer\">\(words)</a>"
            }
        }.joined()
    }

    /// The attribute that names the language of what an article says; none where it is not known, or no tag.
    static func language(_ text: ReportText) -> String {
        guard let tag = text.language?.string, (2...35).contains(tag.utf8.count),
            tag.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }),
            tag.utf8.first.map(isLetter) == true
        else { return "" }
        return " lang=\"\(tag)\""
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
