import News

/// Reads the rows of a table with named columns as articles: CSV (RFC 4180), also parted by semicolons or tabs.
///
/// Columns are known by the names in the first row, in any order; others are passed over. A row that does not fit is one refusal
/// with its number, counted as spreadsheets count them, and the rest go on.
struct TableReader {
    let file: InputFile
    let options: IntakeOptions

    /// Gives every row, or why it is none.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        let pieces: TextPieces
        let head: [UInt8]
        do throws(Refusal) {
            head = try file.peek(ContentKind.sample)
            pieces = try TextPieces(file)
        } catch { return try take(.failure(error)) }
        guard let columns = TableColumns(head, isNamed: true) else {
            let reason: PlainText =
                "no column named title or text in its first row: name them id, title, text, published, outlet, url, author"
            return try take(.failure(Refusal(path: file.path, reason: reason, kind: .badData)))
        }
        var rows = TableRows(separator: columns.separator)
        var given = 0
        while true {
            let bytes: [UInt8]
            do throws(Refusal) { bytes = try pieces.next() } catch { return try take(.failure(error)) }
            rows.read(bytes)
            for row in rows.take(isLast: bytes.isEmpty) where row.number > 1 {
                given += 1
                try take(result(row, columns))
            }
            if bytes.isEmpty { break }
        }
        if given == 0 {
            try take(
                .failure(
                    Refusal(path: file.path, reason: "a table without rows: there is nothing to read", kind: .badData)))
        }
    }

    private func result(_ row: TableRow, _ columns: TableColumns) -> Result<Article, Refusal> {
        func refusal(_ reason: PlainText) -> Result<Article, Refusal> {
            .failure(
                Refusal(path: file.path, line: row.line, part: "row \(row.number)", reason: reason, kind: .badData))
        }
        if let fault = row.fault { return refusal(fault) }
        guard row.cells.count == columns.names.count else {
            return refusal(
                "\(row.cells.count) cells for \(columns.names.count) columns: correct its separators and quotation marks"
            )
        }
        var members: [(String, JSONValue)] = []
        for (name, cell) in zip(columns.names, row.cells) {
            guard let name else { continue }
            let text = String(decoding: cell, as: UTF8.self)
            let names = text.split(separator: ";").map { JSONValue.string(String($0)) }
            members.append((name, name == "author" ? .array(names) : .string(text)))
        }
        guard let article = JSONRecord(.object(members))?.article(file: file, options: options, mediaType: "text/csv")
        else {
            return refusal("no article in it: title or text must hold words")
        }
        return .success(article)
    }
}
