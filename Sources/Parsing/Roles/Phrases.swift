import News

/// Lines that pages, plugins and scrapers leave in a text, whatever it is about.
enum Phrases {
    /// The longest text that is looked through for stock phrases, in bytes.
    static let longest = 600

    /// Whether the line is debris by its own words: a stock phrase, a shortcode, a counter, a bare address.
    ///
    /// `plain` is the line's normal form.
    static func isDebris(_ text: PlainText, _ plain: String) -> Bool {
        guard text.string.utf8.count <= longest else { return false }
        guard !plain.isEmpty else { return true }
        let length = plain.utf8.count
        if length <= 80, exact.contains(plain) { return true }
        return isCode(text) || isShortcode(text) || isCounter(plain) || isBareAddress(text)
            || (length <= 240 && openings.opens(plain))
    }

    /// Whether the line heads a list of other stories, or is the label of one ("More Coverage").
    static func headsRelated(_ paragraph: Paragraph) -> Bool {
        paragraph.shape.length <= 60 && relatedHeadings.contains(paragraph.plain)
    }

    /// Whether the line is the name of a section or a kind of story, as stands above a headline ("World", "Analysis").
    static func isSectionLabel(_ paragraph: Paragraph) -> Bool {
        paragraph.shape.length <= 40 && sections.contains(paragraph.plain)
    }

    /// Whether the line stands above readers' comments: "Comments", "12 comments", but not "No comments".
    static func headsComments(_ paragraph: Paragraph) -> Bool {
        let plain = paragraph.plain
        guard plain != "comments", plain != "all comments" else { return true }
        guard let first = plain.utf8.first, (0x31...0x39).contains(first) else { return false }
        return plain.hasSuffix(" comments") || plain.hasSuffix(" comment")
    }

    /// Lower case for ASCII, straight apostrophes, single spaces, no punctuation at the ends; empty for long texts.
    static func normal(_ text: PlainText) -> String {
        let source = text.string.utf8
        guard source.count <= longest else { return "" }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        for byte in source {
            switch byte {
            case 0x41...0x5A: bytes.append(byte + 0x20)
            case 0x20: if bytes.last != 0x20 { bytes.append(0x20) }
            case 0x98 where bytes.suffix(2) == [0xE2, 0x80], 0x99 where bytes.suffix(2) == [0xE2, 0x80]:
                bytes.removeLast(2)
                bytes.append(0x27)
            case 0xA0 where bytes.last == 0xC2:
                bytes.removeLast()
                if bytes.last != 0x20 { bytes.append(0x20) }
            default: bytes.append(byte)
            }
        }
        return String(decoding: withoutEdges(bytes[...]), as: UTF8.self)
    }

    /// Takes punctuation off both ends; of what is not ASCII, the quotation marks, the ellipsis and the arrows of links.
    private static func withoutEdges(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = bytes
        while let first = slice.first {
            if first < 0x80, edges.contains(first) {
                slice = slice.dropFirst()
            } else if let mark = wideEdges.first(where: { slice.starts(with: $0) }) {
                slice = slice.dropFirst(mark.count)
            } else {
                break
            }
        }
        while let last = slice.last {
            if last < 0x80, edges.contains(last) {
                slice = slice.dropLast()
            } else if last >= 0x80, let mark = wideEdges.first(where: { slice.suffix($0.count).elementsEqual($0) }) {
                slice = slice.dropLast(mark.count)
            } else {
                break
            }
        }
        return slice
    }

    private static let edges = Set(" .,:;!?-*|>\"'#".utf8)
    private static let wideEdges = ["»", "«", "›", "→", "…", "“", "”"].map { Array($0.utf8) }

    /// A line of a style sheet, a script or markup.
    private static func isCode(_ text: PlainText) -> Bool {
        let string = text.string
        guard let last = string.utf8.last, [0x3B, 0x7B, 0x7D, 0x3E, 0x5D, 0x29].contains(last) else { return false }
        if last == 0x7B || last == 0x7D || string.hasSuffix("};") || string.hasSuffix("});") { return true }
        if string.hasPrefix("<"), last == 0x3E { return true }
        return string.hasPrefix("[<") || string.hasPrefix("//<![CDATA[") || string.hasPrefix("window.")
            || string.hasPrefix("var ") && last == 0x3B || string.hasPrefix("(function(")
    }

    /// A word in square or curly brackets alone on its line ("[ad_1]", "[/caption]", "{{ title }}").
    private static func isShortcode(_ text: PlainText) -> Bool {
        guard let first = text.string.utf8.first, first == 0x5B || first == 0x7B || first == 0x3C else { return false }
        let bytes = Array(text.string.utf8)
        guard bytes.count >= 3, bytes.count <= 300 else { return false }
        if bytes.starts(with: [0x7B, 0x7B]), bytes.suffix(2) == [0x7D, 0x7D] { return true }
        if bytes.starts(with: Array("<!--".utf8)), bytes.suffix(3) == Array("-->".utf8)[...] { return true }
        guard bytes[0] == 0x5B, bytes[bytes.count - 1] == 0x5D else { return false }
        let inside = bytes[1..<bytes.count - 1]
        guard !inside.contains(0x5B), !inside.contains(0x5D) else { return false }
        // Words in brackets are an editor's note or a picture's credit; a shortcode is one token, or has attributions.
        return !inside.contains(0x20) && inside.contains { $0 == 0x5F || $0 == 0x2F || ($0 >= 0x61 && $0 <= 0x7A) }
            && !inside.contains { $0 >= 0x80 } || inside.contains(0x3D)
    }

    /// "12 comments", "3.4k shares", "5 min read", "1 of 8".
    private static func isCounter(_ plain: String) -> Bool {
        guard plain.utf8.count <= 40, let first = plain.utf8.first, (0x30...0x39).contains(first) else { return false }
        let words = plain.split(separator: " ")
        guard (1...5).contains(words.count) else { return false }
        let number = words[0].utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2E, 0x2C, 0x6B, 0x6D].contains($0) }
        guard number else { return false }
        return counted.contains(words.dropFirst().joined(separator: " "))
    }

    /// A web address and nothing else.
    private static func isBareAddress(_ text: PlainText) -> Bool {
        let string = text.string
        guard let first = string.utf8.first, [0x68, 0x77, 0x70, 0x74].contains(first), !string.utf8.contains(0x20)
        else { return false }
        return ["http://", "https://", "www.", "pic.twitter.com/", "t.co/"].contains { string.hasPrefix($0) }
    }

    /// The items of a word list: several a line, parted by bars.
    static func items(_ text: String) -> [String] {
        text.split(separator: "\n").flatMap { line in
            line.split(separator: "|").map { PlainText($0).trimmed.string }.filter { !$0.isEmpty }
        }
    }

    /// A word list as a set.
    static func list(_ text: String) -> Set<String> {
        Set(items(text))
    }

    private static let openings = PhraseSearch(items(debrisOpenings))
}
