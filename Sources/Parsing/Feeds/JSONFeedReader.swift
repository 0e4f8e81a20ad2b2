import News

/// Reads the items of a JSON Feed, 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
struct JSONFeedReader {
    let file: InputFile
    let options: IntakeOptions
    /// Is told what the feed says of itself.
    var describe: (Feed) -> Void = { _ in }

    /// Gives every item, or why the feed is none.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        let members: [String: JSONValue]
        do throws(Refusal) { members = try read() } catch { return try take(.failure(error)) }
        var feed = Feed(kind: .jsonfeed)
        feed.title = members.text("title").flatMap { PlainText($0).trimmed.unlessEmpty }
        feed.url = options.feed.map { PlainText($0.url) } ?? members.text("feed_url").map { PlainText($0) }
        feed.siteURL = members.text("home_page_url").map { PlainText($0) }
        feed.language = members.text("language").map { PlainText($0) }
        let authors = JSONFeedReader.authors(members)
        if !members.isEmpty { describe(feed) }
        guard case .array(let items)? = members["items"], !items.isEmpty else {
            return try take(
                .failure(
                    Refusal(
                        path: file.path, reason: "a feed without items: there is nothing to read yet", kind: .badData)))
        }
        let maker = FeedArticle(feed: feed, file: file, options: options)
        for (place, item) in items.enumerated() {
            guard case .object(let pairs) = item else {
                let reason: PlainText = "item \(place + 1) of the feed is no JSON object: tell its publisher"
                try take(.failure(Refusal(path: file.path, reason: reason, kind: .badData)))
                continue
            }
            var entry = entry(Dictionary(pairs, uniquingKeysWith: { $1 }), base: (feed.siteURL ?? feed.url)?.string)
            if entry.authors.isEmpty { entry.authors = authors }
            try take(.success(maker.article(entry, bozo: nil)))
        }
    }

    private func read() throws(Refusal) -> [String: JSONValue] {
        let bytes = try file.whole(atMost: TextPieces.longestConverted)
        let text = Array(DecodedText(bytes).text.utf8)
        do {
            guard case .object(let members) = try JSONReader.value(of: text[...]) else { return [:] }
            return Dictionary(members, uniquingKeysWith: { $1 })
        } catch {
            throw Refusal(
                path: file.path,
                reason:
                    "a JSON Feed with broken JSON (\(PlainText(error.what)), byte \(error.place + 1)): fetch it again",
                kind: .badData)
        }
    }

    private func entry(_ item: [String: JSONValue], base: String?) -> FeedEntry {
        var entry = FeedEntry()
        entry.guid = item.text("id")
        entry.headline = item.text("title").map { FeedText($0, isHTML: false) }
        entry.url = WebAddress.resolved(item.text("url") ?? item.text("external_url") ?? "", against: base)
        entry.published = item.text("date_published").map { FeedDate.stated($0) } ?? .none
        entry.modified = item.text("date_modified").flatMap { FeedDate.moment(in: $0) }
        entry.authors = JSONFeedReader.authors(item)
        entry.language = item.text("language").map { PlainText($0) }
        entry.summary = item.text("summary").map { FeedText($0, isHTML: false) }
        entry.content =
            item.text("content_html").map { FeedText($0, isHTML: true) }
            ?? item.text("content_text").map { FeedText($0, isHTML: false) }
        entry.categories = item.list("tags").compactMap {
            if case .string(let tag) = $0 { PlainText(tag).trimmed.unlessEmpty } else { nil }
        }
        entry.enclosures = item.list("attachments").compactMap { attachment in
            guard case .object(let pairs) = attachment else { return nil }
            let file = Dictionary(pairs, uniquingKeysWith: { $1 })
            guard let address = file.text("url") else { return nil }
            var length: Int?
            if case .integer(let bytes)? = file["size_in_bytes"], bytes >= 0 { length = bytes }
            return Enclosure(
                url: PlainText(WebAddress.resolved(address, against: base) ?? address),
                mediaType: file.text("mime_type").map { PlainText($0) }, length: length)
        }
        return entry
    }

    /// The names of `authors` (1.1), else of `author` (1.0).
    private static func authors(_ members: [String: JSONValue]) -> [PlainText] {
        let listed = members.list("authors")
        return (listed.isEmpty ? [members["author"]].compactMap { $0 } : listed).compactMap { author in
            guard case .object(let pairs) = author else { return nil }
            return Dictionary(pairs, uniquingKeysWith: { $1 }).text("name").flatMap {
                PlainText($0).trimmed.unlessEmpty
            }
        }
    }
}

extension [String: JSONValue] {
    /// The words under a key; nil for none.
    ///
    /// An id may be a number.
    fileprivate func text(_ key: String) -> String? {
        switch self[key] {
        case .string(let text)?: text.isEmpty ? nil : text
        case .integer(let number)?: String(number)
        default: nil
        }
    }

    /// The list under a key; empty for anything else.
    fileprivate func list(_ key: String) -> [JSONValue] {
        if case .array(let values)? = self[key] { values } else { [] }
    }
}
