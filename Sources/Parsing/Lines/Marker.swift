import News

/// The marks that begin a list item or a quotation set apart.
enum Marker {
    /// Whether the text begins as an item of a list: a bullet, a dash with a space, or a number with a point or bracket.
    static func startsItem(_ text: PlainText) -> Bool {
        let head = Array(text.string.unicodeScalars.prefix(5))
        guard head.count >= 3 else { return false }
        if "•▪●‣◦■□–*-·".unicodeScalars.contains(head[0]) {
            return head[1].properties.isWhitespace || "•▪●".unicodeScalars.contains(head[0])
                || head[0] == "-" && head[1].properties.isUppercase
        }
        var digits = 0
        while digits < head.count, (0x30...0x39).contains(head[digits].value) { digits += 1 }
        guard (1...2).contains(digits), digits + 1 < head.count else { return false }
        return (head[digits] == "." || head[digits] == ")") && head[digits + 1].properties.isWhitespace
    }

    /// Whether the text is marked as quoted, as mail and Markdown mark it.
    static func startsQuotation(_ text: PlainText) -> Bool { text.string.hasPrefix("> ") }
}
