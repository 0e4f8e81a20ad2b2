import News

/// A line that says who wrote the article: "By Jane Doe", "By Jane Doe and John Smith, Reuters".
struct Byline {
    /// The people, in order.
    var authors: [PlainText]
    /// The agencies named with them or instead of them.
    var agencies: [PlainText]

    /// Reads a byline; nil where the line is none.
    init?(_ text: PlainText, shape: LineShape) {
        guard shape.words >= 2, shape.words <= 24, shape.length <= 200 else { return nil }
        let string = text.string
        guard let first = string.utf8.first, Byline.initials.contains(first | 0x20) else { return nil }
        let head = string.prefix(12).lowercased()
        let opening = [
            "by ", "written by ", "reported by ", "posted by ", "author: ", "byline: ", "story by ", "words by ",
            "by: ",
        ]
        .first { head.hasPrefix($0) }
        guard let opening else { return nil }
        var rest = string.dropFirst(opening.count)
        while let last = rest.last, last == "." || last == ":" || last == " " { rest = rest.dropLast() }
        if let bar = rest.firstIndex(where: { "|–—•".contains($0) }) { rest = rest[..<bar] }
        guard let read = PersonNames.list(rest) else { return nil }
        (authors, agencies) = (read.names, read.agencies)
    }

    private static let initials = Set("abprsw".utf8)
}
