import News

/// Lines that pages, plugins and scrapers leave in a text, whatever it is about.
enum Phrases {
    /// Whether the line is debris by its own words: a stock phrase, a shortcode, a counter, a bare address.
    static func isDebris(_ text: PlainText) -> Bool {
        guard text.string.utf8.count <= 600 else { return false }
        let plain = normal(text)
        guard !plain.isEmpty else { return true }
        if plain.utf8.count <= 80, exact.contains(plain) { return true }
        return isCode(text) || isShortcode(text) || isCounter(plain) || isBareAddress(text)
            || (plain.utf8.count <= 240 && opens(plain))
    }

    /// Whether the line heads a list of other stories, or is the label of one ("More Coverage").
    static func headsRelated(_ text: PlainText) -> Bool {
        text.string.utf8.count <= 60 && relatedHeadings.contains(normal(text))
    }

    /// Whether the line is the name of a section or a kind of story, as stands above a headline ("World", "Analysis").
    static func isSectionLabel(_ text: PlainText) -> Bool {
        text.string.utf8.count <= 40 && sections.contains(normal(text))
    }

    /// Whether the line stands above readers' comments: "Comments", "12 comments", but not "No comments".
    static func headsComments(_ text: PlainText) -> Bool {
        let plain = normal(text)
        guard plain != "comments", plain != "all comments" else { return true }
        guard let first = plain.utf8.first, (0x31...0x39).contains(first) else { return false }
        return plain.hasSuffix(" comments") || plain.hasSuffix(" comment")
    }

    /// Lower case, straight apostrophes, single spaces, no punctuation at the ends.
    static func normal(_ text: PlainText) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.string.utf8.count)
        for scalar in text.string.unicodeScalars {
            switch scalar {
            case "A"..."Z": bytes.append(UInt8(scalar.value) + 0x20)
            case "\u{2018}", "\u{2019}": bytes.append(0x27)
            case " ", "\u{A0}": if bytes.last != 0x20 { bytes.append(0x20) }
            default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
        let edges = Set(" .,:;!?-*|»«>›→…\"'#".utf8)
        var slice = bytes[...]
        while let first = slice.first, edges.contains(first) { slice = slice.dropFirst() }
        while let last = slice.last, edges.contains(last) { slice = slice.dropLast() }
        return String(decoding: slice, as: UTF8.self)
    }

    /// A line of a style sheet, a script or markup.
    private static func isCode(_ text: PlainText) -> Bool {
        let string = text.string
        guard let last = string.utf8.last else { return false }
        if last == 0x7B || last == 0x7D || string.hasSuffix("};") || string.hasSuffix("});") { return true }
        if string.hasPrefix("<"), last == 0x3E { return true }
        return string.hasPrefix("[<") || string.hasPrefix("//<![CDATA[") || string.hasPrefix("window.")
            || string.hasPrefix("var ") && last == 0x3B || string.hasPrefix("(function(")
    }

    /// A word in square or curly brackets alone on its line ("[ad_1]", "[/caption]", "{{ title }}").
    private static func isShortcode(_ text: PlainText) -> Bool {
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
        guard !string.utf8.contains(0x20) else { return false }
        return ["http://", "https://", "www.", "pic.twitter.com/", "t.co/"].contains { string.hasPrefix($0) }
    }

    private static func opens(_ plain: String) -> Bool {
        guard let word = plain.split(separator: " ", maxSplits: 1).first else { return false }
        return openings[String(word)]?.contains { plain.hasPrefix($0) } ?? false
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

    /// Openings by their first word, so that a line is compared with few of them.
    private static let openings: [String: [String]] = Dictionary(
        grouping: items(debrisOpenings)
    ) { String($0.split(separator: " ", maxSplits: 1).first ?? "") }
}
