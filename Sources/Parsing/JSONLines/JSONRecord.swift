import News

/// One line of JSON Lines: the keys that are read, as stated.
struct JSONRecord {
    private var id: String?
    private var title = PlainText.empty
    private var text = ""
    private var published = StatedDate.none
    private var outlet: PlainText?
    private var url: String?
    private var authors: [PlainText] = []

    /// Takes the keys out of an object; nil for any other value.
    ///
    /// Where a key stands twice, the last one counts.
    init?(_ value: JSONValue) {
        guard case .object(let members) = value else { return nil }
        for (key, value) in members {
            switch (key, value) {
            case ("id", .string(let string)): id = string.isEmpty ? nil : string
            case ("id", .integer(let number)): id = String(number)
            case ("title", .string(let string)): title = PlainText(string).trimmed
            case ("text", .string(let string)): text = string
            case ("published", let stated): published = StatedDate(stated)
            case ("outlet", .string(let string)): outlet = JSONRecord.stated(string)
            case ("url", .string(let string)): url = string.isEmpty ? nil : string
            case ("author", .string(let string)): authors = [JSONRecord.stated(string)].compactMap { $0 }
            case ("author", .array(let list)):
                authors = list.compactMap { if case .string(let name) = $0 { JSONRecord.stated(name) } else { nil } }
            default: break
            }
        }
    }

    /// The article; nil where there are no words.
    func article(
        file: InputFile, options: IntakeOptions, mediaType: PlainText = "application/x-ndjson"
    ) -> Article? {
        var paragraphs = ParagraphFolder.paragraphs(of: PhysicalLine.lines(of: text)).map { Paragraph(unnumbered: $0) }
        let hasText = !paragraphs.isEmpty
        var given = GivenFacts()
        if !title.isEmpty {
            given.headline = title
            paragraphs.insert(Paragraph(line: nil, text: title, isSetOff: true), at: 0)
        }
        guard !paragraphs.isEmpty else { return nil }
        var source = Source(path: file.path, mediaType: mediaType)
        let notes = [published.note, hasText ? nil : "no text"].compactMap { $0?.string }
        source.bozo = notes.isEmpty ? nil : PlainText(notes.joined(separator: "; "))
        given.published =
            options.published.map { Dating($0, basis: .given) }
            ?? published.moment.map { Dating($0, basis: .metadata) }
        given.outlet =
            options.outlet.map { Outlet(name: $0, basis: .given) } ?? outlet.map { Outlet(name: $0, basis: .metadata) }
        given.url = url.map { PlainText($0).trimmed }
        given.guid = id.map { PlainText($0) }
        given.authors = authors
        source.url = given.url
        return ArticleAssembly.article(
            of: paragraphs, given: given, identity: identity, source: source, arrival: options.arrival)
    }

    /// By address, by id, else by what it says: its place in the file would change with every line added above it.
    private var identity: Identity {
        if let canonical = url.flatMap({ WebAddress.canonical($0) }) { return .address(canonical) }
        if let id { return .guid(id) }
        return .guid("sha256:" + Digest.sha256(title.string + "\n" + text))
    }

    private static func stated(_ text: String) -> PlainText? {
        let clean = PlainText(text).trimmed
        return clean.isEmpty ? nil : clean
    }
}
