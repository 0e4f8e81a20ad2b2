import News

/// Reads articles from a JSON document: ninjs, or JSON-LD in the words of schema.org; one of them or a list.
struct NewsObjectReader {
    let file: InputFile
    let options: IntakeOptions

    /// Gives every article, or why it is none.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        let value: JSONValue
        do throws(Refusal) { value = try read() } catch { return try take(.failure(error)) }
        let items = NewsObjectReader.items(of: value)
        if items.isEmpty {
            let reason: PlainText = "no article in it: it must be ninjs, or an article of schema.org"
            try take(.failure(Refusal(path: file.path, reason: reason, kind: .badData)))
        }
        for (place, item) in items.enumerated() {
            try take(NewsObjectReader.result(item, part: items.count > 1 ? "item \(place + 1)" : nil, file, options))
        }
    }

    /// What one object gives; `part` is what a refusal calls it.
    static func result(
        _ item: JSONMembers, part: PlainText?, _ file: InputFile, _ options: IntakeOptions
    ) -> Result<Article, Refusal> {
        let isNinjs = NewsItem.isNinjs(item)
        let news = isNinjs ? NewsItem(ninjs: item) : NewsItem(schema: item)
        let maker = NewsItemArticle(
            file: file, options: options, mediaType: isNinjs ? "application/ninjs+json" : "application/ld+json")
        return maker.article(news, part: part, bozo: nil)
    }

    /// The objects of a document that are articles.
    static func items(of value: JSONValue) -> [JSONMembers] {
        let values = if case .array(let list) = value { list } else { [value] }
        let ninjs = values.compactMap { JSONMembers($0) }.filter { NewsItem.isNinjs($0) }
        if !ninjs.isEmpty { return ninjs }
        if let wrapped = JSONMembers(value), case .array(let list)? = wrapped["items"] ?? wrapped["data"] {
            let items = list.compactMap { JSONMembers($0) }.filter { NewsItem.isNinjs($0) }
            if !items.isEmpty { return items }
        }
        return NewsItem.schema(in: value)
    }

    /// Whether the start of a JSON document reads as one of those that are read here.
    static func mayRead(_ start: ArraySlice<UInt8>) -> Bool {
        guard start.first == 0x7B || start.first == 0x5B else { return false }
        let text = String(decoding: start, as: UTF8.self)
        if text.contains("\"@type\""),
            ["Article\"", "BlogPosting\"", "Report\""].contains(where: { text.contains($0) })
        {
            return true
        }
        return text.contains("\"versioncreated\"")
            || text.contains("\"uri\"")
                && ["pubstatus", "body_html", "body_xhtml", "body_text", "bodies", "headlines", "infosources"].contains
                { text.contains("\"\($0)\"") }
    }

    private func read() throws(Refusal) -> JSONValue {
        let bytes = try file.whole(atMost: Intake.longestArticle)
        do { return try JSONReader.value(of: Array(DecodedText(bytes).text.utf8)[...]) } catch {
            throw Refusal(
                path: file.path,
                reason: "broken JSON (\(PlainText(error.what)), byte \(error.place + 1)): correct it or fetch it again",
                kind: .badData)
        }
    }
}
