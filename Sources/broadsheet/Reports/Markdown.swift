import News

/// Text on its way into Markdown.
enum Markdown {
    /// A text that marks up nothing, wherever in a line it stands: CommonMark lets a backslash take any ASCII sign's meaning away.
    ///
    /// Besides the signs that open markup, links or HTML anywhere, those are escaped that would begin a block at the start of a line, and
    /// what GitHub makes links of by itself: "www.", "http:" and addresses of mail.
    static func escaped(_ text: PlainText) -> String {
        let scalars = Array(text.string.unicodeScalars.drop { $0 == " " })
        var escaped = String.UnicodeScalarView()
        var isNumbering = true
        for (place, scalar) in scalars.enumerated() {
            let isDigit = (0x30...0x39).contains(scalar.value)
            let next: Unicode.Scalar? = place + 1 < scalars.count ? scalars[place + 1] : nil
            let isActive =
                switch scalar {
                case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "@", "^", "$", "#", "!", "{", "}": true
                case "+", "-", "=": place == 0
                case ".", ")": isNumbering && place > 0 || scalar == "." && isAfterWWW(scalars, place)
                case ":": next.map { $0 != " " && !(0x30...0x39).contains($0.value) } ?? false
                default: false
                }
            if isActive { escaped.append("\\") }
            escaped.append(scalar)
            isNumbering = isNumbering && isDigit
        }
        return String(escaped)
    }

    /// A report's words with their meanings as markup.
    static func runs(_ text: ReportText) -> String {
        text.runs.map { run in
            // Emphasis holds only where no blank lies right inside its marks.
            let scalars = run.text.string.unicodeScalars
            let before = scalars.first == " " ? " " : ""
            let after = scalars.count > 1 && scalars.last == " " ? " " : ""
            let words = escaped(run.text.withoutOuterBlanks)
            guard !words.isEmpty else { return before }
            switch run.look {
            case .plain, .dim: return before + words + after
            case .strong, .difference: return "\(before)**\(words)**\(after)"
            case .scope: return "\(before)*\(words)*\(after)"
            case .link: return Browser.isWebAddress(run.text) ? "[\(words)](<\(address(run.text))>)" : words
            }
        }.joined()
    }

    private static func isAfterWWW(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        place >= 3 && scalars[(place - 3)..<place].allSatisfy { $0 == "w" || $0 == "W" }
    }

    /// An address between < and >: what would end it, or a cell of a table, is written as bytes.
    private static func address(_ text: PlainText) -> String {
        text.string.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "`"),
                0x80...:
                "%" + String(byte, radix: 16, uppercase: true)
            default: String(UnicodeScalar(byte))
            }
        }.joined()
    }
}

extension PlainText {
    /// The text without blanks at its ends.
    fileprivate var withoutOuterBlanks: PlainText {
        let inner = string.unicodeScalars.drop { $0 == " " }
        return PlainText(String(String.UnicodeScalarView(inner.reversed().drop { $0 == " " }.reversed())))
    }
}
