import News

/// The columns of a table, by the names in its first row.
struct TableColumns {
    /// What parts the cells.
    let separator: UInt8
    /// What each column is, as JSON Lines call it; nil for one that is passed over.
    let names: [String?]

    /// What columns may be called, and what they are.
    private static let known = [
        "id": "id", "guid": "id", "title": "title", "headline": "title", "text": "text", "body": "text",
        "content": "text",
        "published": "published", "date": "published", "outlet": "outlet", "url": "url", "link": "url",
        "author": "author",
        "authors": "author",
    ]

    /// Reads the first row; nil where it names no columns.
    ///
    /// Of a file that is not named as a table two columns must be known, since a text may begin with any word.
    init?(_ head: [UInt8], isNamed: Bool) {
        let text = DecodedText(Array(head.prefix(4096))).text
        var best: (separator: UInt8, names: [String?], count: Int)?
        for separator: UInt8 in [0x2C, 0x3B, 0x09] {
            var rows = TableRows(separator: separator)
            rows.read(Array(text.utf8))
            guard let row = rows.take(isLast: true).first, row.fault == nil else { continue }
            let cells = row.cells.map { PlainText(String(decoding: $0, as: UTF8.self)).trimmed.string.lowercased() }
            guard cells.allSatisfy({ $0.utf8.count <= 60 }) else { continue }
            var names: [String?] = []
            for cell in cells {
                let name = TableColumns.known[cell]
                names.append(names.contains(name) ? nil : name)
            }
            let count = names.count { $0 != nil }
            if count > best?.count ?? 0 { best = (separator, names, count) }
        }
        guard let best, best.names.contains("title") || best.names.contains("text"), isNamed || best.count >= 2 else {
            return nil
        }
        (separator, names) = (best.separator, best.names)
    }
}
