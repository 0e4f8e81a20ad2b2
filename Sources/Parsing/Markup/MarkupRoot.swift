/// The name of the outermost element of markup, by which its kind is told.
enum MarkupRoot {
    /// Names of feeds' outermost elements.
    static let feeds: Set<String> = ["rss", "rdf", "feed", "channel", "entry"]

    /// The name in lower case and without its prefix, "!doctype html" where a page says that; nil for what is no markup.
    ///
    /// White space, the XML declaration, instructions, comments and other document types are passed over.
    static func name(in head: [UInt8]) -> String? {
        let isWide = ByteOrderMark(head).map { $0 != .utf8 } ?? (ByteOrderMark.unmarkedWide(head) != nil)
        let text = isWide ? DecodedText(head).text : String(decoding: head, as: UTF8.self)
        var rest = text.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
        var isMarkup = false
        while rest.first == "<" {
            let after = rest.dropFirst()
            let end: Substring.UnicodeScalarView.Index?
            if String(after.prefix(3)) == "!--" {
                end = Substring(after).firstRange(of: "-->")?.upperBound
            } else if after.first == "?" {
                isMarkup = true
                end = after.firstIndex(of: ">").map { after.index(after: $0) }
            } else if after.first == "!" {
                let words = Substring(after.prefix { $0 != ">" }).lowercased().split { $0.isWhitespace }
                if words.starts(with: ["!doctype", "html"]) { return "!doctype html" }
                end = doctypeEnd(after)
            } else {
                let name = Substring(after.prefix { $0.properties.isAlphabetic || $0 == ":" || $0 == "_" || $0 == "-" })
                let bare = name.split(separator: ":").last.map { $0.lowercased() } ?? ""
                // Text may begin with a sign of its own: "<b>" alone is no document.
                let isKnown = feeds.contains(bare) || NewsroomReader.roots.contains(bare)
                return isMarkup || isKnown || bare == "html" || bare == "opml" ? bare : nil
            }
            guard let end else { return isMarkup ? "" : nil }
            rest = rest[end...].drop { $0.properties.isWhitespace }
        }
        return nil
    }

    /// Where a document type ends: its own declarations stand in brackets.
    private static func doctypeEnd(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView.Index? {
        var depth = 0
        for place in text.indices {
            switch text[place] {
            case "[": depth += 1
            case "]": depth -= 1
            case ">" where depth <= 0: return text.index(after: place)
            default: break
            }
        }
        return nil
    }
}
