import News

/// What has been read of a feed so far, and how its items are understood.
struct FeedReading {
    /// What the feed says of itself.
    var feed: Feed
    /// The authors of an Atom feed, whose items have them where they name none (RFC 4287, 4.2.1).
    var authors: [PlainText] = []

    /// Begins with the outermost element; nil where it is none of a feed.
    ///
    /// A feed that was fetched stands where it was fetched from, whatever it says.
    init?(root: MarkupElement, at place: FeedPlace? = nil) {
        switch root.name {
        case "rss", "channel": feed = Feed(kind: .rss)
        case "rdf:rdf", "rdf": feed = Feed(kind: .rdf)
        case "feed", "atom:feed", "entry", "atom:entry": feed = Feed(kind: .atom)
        default: return nil
        }
        feed.url = place.map { PlainText($0.url) }
        feed.language = root.attributes["xml:lang"].flatMap { PlainText($0).trimmed.unlessEmpty }
    }

    /// What addresses count from where nothing nearer is stated.
    var site: String? { (feed.url ?? feed.siteURL)?.string }

    /// Notes a statement of the feed about itself.
    mutating func read(_ statement: MarkupElement) {
        if feed.kind == .atom { readStatement(atom: statement) } else { readStatement(rss: statement) }
    }

    /// Understands an item.
    func entry(_ item: MarkupElement, isWhole: Bool) -> FeedEntry {
        let isAtom = feed.kind == .atom || item.name.hasSuffix("entry")
        var entry = isAtom ? entry(atom: item) : entry(rss: item)
        entry.isWhole = isWhole
        return entry
    }

    /// The file that attributes name, `key` holding its address.
    func enclosure(_ attributes: [String: String], _ key: String, _ base: String?) -> Enclosure? {
        guard let address = WebAddress.resolved(attributes[key], against: base ?? site) else { return nil }
        let length = (attributes["length"] ?? attributes["filesize"]).flatMap { Int($0) }
        return Enclosure(
            url: PlainText(address), mediaType: attributes["type"].flatMap { PlainText($0).trimmed.unlessEmpty },
            length: length.flatMap { $0 >= 0 ? $0 : nil })
    }

    /// Notes a value once; what is not there is no value.
    func note<Value: Equatable>(_ value: Value?, in list: inout [Value]) {
        if let value, !list.contains(value) { list.append(value) }
    }
}

extension PlainText {
    /// Itself, nil where it holds nothing.
    var unlessEmpty: PlainText? { isEmpty ? nil : self }
}
