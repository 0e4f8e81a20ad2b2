import News

/// One message, understood as an article: who wrote it, when, and its text.
struct MailMessage {
    /// What it holds.
    private(set) var item = NewsItem()
    /// What was guessed or repaired, in words.
    private(set) var note: PlainText?

    /// Reads a message (RFC 5322, RFC 2045).
    init(_ bytes: [UInt8]) {
        let part = MailPart(bytes[...], depth: 0)
        let fields = part.fields
        item.guid = fields["message-id"].flatMap { MailMessage.bracketed($0) }
        item.headline = line(fields["subject"])
        item.published = fields["date"].map { FeedDate.stated($0) } ?? .none
        item.language = fields["content-language"].flatMap { PlainText($0).trimmed.unlessEmpty }
        item.url = fields["archived-at"].flatMap { MailMessage.bracketed($0) }.flatMap {
            WebAddress.canonical($0) == nil ? nil : $0
        }
        let keywords = line(fields["keywords"])?.string.split(separator: ",").map { PlainText($0).trimmed } ?? []
        item.note(keywords, to: \.categories)
        readSender(fields)
        let text = part.text
        (item.body, note) = (text?.fragment ?? item.body, text?.note)
    }

    /// Letters of lists are an outlet's, and their sender its author where that is a person; other letters are a person's alone.
    private mutating func readSender(_ fields: HeaderFields) {
        let address = fields["from"] ?? ""
        let sender = line(address).flatMap { MailMessage.name(in: $0) }
        let list = line(fields["list-id"]).flatMap { MailMessage.name(in: $0) }
        let isNewsletter = fields["list-id"] != nil || fields["list-unsubscribe"] != nil
        var outlet = list ?? line(fields["organization"])
        if let sender {
            let (person, house) = MailMessage.parted(sender)
            if let person { item.note([person], to: \.authors) }
            outlet = outlet ?? house
        }
        if outlet == nil, isNewsletter, let at = address.lastIndex(of: "@") {
            let domain = address[address.index(after: at)...].prefix {
                $0.isLetter || $0.isNumber || $0 == "." || $0 == "-"
            }
            outlet = PlainText(domain.lowercased()).unlessEmpty
        }
        item.provider = outlet
    }

    /// "Ada Reed from The Town Crier" is a person and a house, "The Town Crier" a house, "Ada Reed" a person.
    private static func parted(_ sender: PlainText) -> (person: PlainText?, house: PlainText?) {
        for mark in [" from ", " at ", " @ ", " via ", " | ", ", "] {
            guard let range = sender.string.firstRange(of: mark) else { continue }
            let left = sender.string[..<range.lowerBound]
            if PersonNames.isName(left) {
                return (PlainText(left), PlainText(sender.string[range.upperBound...]).trimmed.unlessEmpty)
            }
        }
        if KnownOutlet.name(sender.string) == nil, PersonNames.isName(sender.string) { return (sender, nil) }
        return (nil, sender)
    }

    /// The words before an address; nil for an address alone.
    private static func name(in line: PlainText) -> PlainText? {
        var name = line.string[...]
        if let open = name.lastIndex(of: "<") { name = name[..<open] }
        let bare = PlainText(name).trimmed.string
        guard !bare.contains("@") else { return FeedPerson.name(line) }
        guard line.string.contains("<") || !bare.contains(".") || bare.contains(" ") else { return nil }
        return PlainText(bare.filter { $0 != "\"" }).trimmed.unlessEmpty
    }

    /// "<x@y>" without brackets.
    private static func bracketed(_ value: String) -> String? {
        let inner =
            value.firstIndex(of: "<").map { value[value.index(after: $0)...].prefix { $0 != ">" } } ?? value[...]
        return String(inner).nonBlank
    }

    private func line(_ value: String?) -> PlainText? {
        value.flatMap { PlainText(EncodedWords.decoded($0)).trimmed.unlessEmpty }
    }
}
