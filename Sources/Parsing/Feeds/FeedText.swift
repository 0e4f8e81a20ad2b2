import News

/// Words of a feed, and whether they are written in HTML.
struct FeedText {
    /// The words as they stand, entities of the XML resolved.
    var written: String
    /// Whether they are HTML; where a feed does not say, as in RSS, they are when they look like it.
    var isHTML: Bool

    /// Words of an element of RSS, which never says what they are.
    ///
    /// Elements that stand in it unescaped are its HTML.
    init(rss element: MarkupElement) {
        let isNaked = !element.elements.isEmpty
        written = isNaked ? element.innerHTML : element.ownText
        isHTML = isNaked || FeedText.looksLikeHTML(written)
    }

    /// Words of a text construct of Atom (RFC 4287, 3.1; 0.3 states a mode too).
    init(atom element: MarkupElement) {
        let type = element.attributes["type"]?.lowercased() ?? "text"
        let mode = element.attributes["mode"]?.lowercased()
        if !element.elements.isEmpty {
            let whole = element.first("xhtml:div") ?? element.first("div")
            (written, isHTML) = ((whole ?? element).innerHTML, true)
        } else if mode == "base64" || type == "application/octet-stream" {
            (written, isHTML) = (FeedText.decoded(element.ownText) ?? "", true)
        } else {
            written = element.ownText
            isHTML = type.contains("html") || mode == "escaped" && FeedText.looksLikeHTML(written)
        }
    }

    /// Words whose kind is known.
    init(_ written: String, isHTML: Bool) { (self.written, self.isHTML) = (written, isHTML) }

    /// The words on one line, for headlines and names.
    ///
    /// Feeds escape twice as often as once; what is still markup after it was read as HTML is read again.
    var line: PlainText {
        var text = written
        var passes = isHTML ? 1 : 0
        while passes > 0 {
            text = HTMLFragment.paragraphs(of: text).map(\.text.string).joined(separator: " ")
            passes = passes < 2 && FeedText.looksLikeHTML(text) ? passes + 1 : 0
        }
        return PlainText(PlainText(text).trimmed.string.split(separator: " ").joined(separator: " "))
    }

    /// The paragraphs, each with the role that the markup gives it.
    var fragment: HTMLFragment {
        guard isHTML else { return HTMLFragment(plain: written) }
        let fragment = HTMLFragment(written)
        let text = fragment.paragraphs.map(\.text.string).joined(separator: "\n")
        return FeedText.looksLikeHTML(text) && !FeedText.hasTag(written) ? HTMLFragment(text) : fragment
    }

    /// Whether words hold a tag of HTML or a character written by its name or number.
    static func looksLikeHTML(_ text: String) -> Bool { hasTag(text) || hasReference(text) }

    private static func hasTag(_ text: String) -> Bool {
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: 0x3C) {
            rest = rest[rest.index(after: open)...]
            let name = rest.drop { $0 == 0x2F }.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || isDigit($0) }
            guard !name.isEmpty, tags.contains(String(decoding: name, as: UTF8.self).lowercased()) else { continue }
            let after = rest[name.endIndex...].first
            if after == 0x3E || after == 0x20 || after == 0x2F || after == 0x0A || after == 0x09 { return true }
        }
        return false
    }

    private static func hasReference(_ text: String) -> Bool {
        var rest = text.utf8[...]
        while let ampersand = rest.firstIndex(of: 0x26) {
            rest = rest[rest.index(after: ampersand)...]
            let name = rest.prefix(10).prefix {
                ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || isDigit($0) || $0 == 0x23
            }
            if !name.isEmpty, rest[name.endIndex...].first == 0x3B { return true }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func decoded(_ text: String) -> String? {
        Base64.bytes(of: text).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What feeds write into their texts.
    private static let tags = Set(
        """
        a abbr article aside b big blockquote br center cite code dd del details div dl dt em embed figcaption figure font footer
        h1 h2 h3 h4 h5 h6 header hr i iframe img ins li main mark nav ol p picture pre q s script section small source span strike
        strong sub summary sup table tbody td th thead time tr tt u ul video wbr
        """.split { $0.isWhitespace }.map(String.init))
}
