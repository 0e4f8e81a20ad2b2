import News

extension FeedReading {
    /// What a child of the channel says of the feed; RSS 0.9x, 1.0 and 2.0.
    mutating func readStatement(rss element: MarkupElement) {
        switch element.name {
        case "title": feed.title = feed.title ?? FeedText(rss: element).line.unlessEmpty
        case "link":
            let stated = element.attributes["href"] ?? element.ownText
            if let address = WebAddress.resolved(stated, against: element.attributes["xml:base"]) {
                feed.siteURL = feed.siteURL ?? PlainText(address)
            }
        case "atom:link":
            let relation = element.attributes["rel"]?.lowercased() ?? "alternate"
            guard let address = WebAddress.resolved(element.attributes["href"], against: element.attributes["xml:base"])
            else { return }
            if relation == "self" { feed.url = feed.url ?? PlainText(address) }
        case "language", "dc:language": feed.language = feed.language ?? PlainText(element.ownText).trimmed.unlessEmpty
        case "lastbuilddate": feed.updated = FeedDate.moment(in: element.ownText) ?? feed.updated
        case "pubdate", "dc:date", "dcterms:modified", "atom:updated":
            feed.updated = feed.updated ?? FeedDate.moment(in: element.ownText)
        default: break
        }
    }

    /// What an item says.
    func entry(rss item: MarkupElement) -> FeedEntry {
        var entry = FeedEntry()
        entry.base = item.attributes["xml:base"]
        var (permalink, links): (String?, [String]) = (nil, [])
        for element in item.elements {
            let text = element.ownText
            switch element.name {
            case "title": entry.headline = entry.headline ?? FeedText(rss: element)
            case "link", "atom:link": links += link(element, &entry)
            case "guid":
                let guid = PlainText(FeedText(rss: element).written).trimmed.string
                guard !guid.isEmpty else { break }
                entry.guid = guid
                if element.attributes["ispermalink"]?.lowercased() != "false" { permalink = guid }
            case "pubdate", "dc:date", "dcterms:created", "dcterms:issued", "atom:published", "pubdate:pubdate":
                if entry.published.moment == nil { entry.published = FeedDate.stated(text) }
            case "dcterms:modified", "atom:updated", "updated":
                entry.modified = FeedDate.moment(in: text) ?? entry.modified
            case "author", "dc:creator", "itunes:author", "atom:author", "media:credit":
                let isLesser = element.name == "itunes:author" || element.name == "media:credit"
                if isLesser && !entry.authors.isEmpty { break }
                let stated = element.first("atom:name") ?? element.first("name")
                note(
                    FeedPerson.name((stated.map { FeedText(rss: $0) } ?? FeedText(rss: element)).line),
                    in: &entry.authors)
            case "dc:contributor": note(FeedPerson.name(FeedText(rss: element).line), in: &entry.contributors)
            case "category", "dc:subject": note(FeedText(rss: element).line.unlessEmpty, in: &entry.categories)
            case "enclosure":
                note(enclosure(element.attributes, "url", element.attributes["xml:base"]), in: &entry.enclosures)
            case "media:content", "media:group":
                for file in [element] + element.all("media:content") {
                    note(enclosure(file.attributes, "url", file.attributes["xml:base"]), in: &entry.enclosures)
                }
            case "description", "itunes:summary", "media:description":
                if entry.summary == nil { entry.summary = FeedText(rss: element) }
            case "content:encoded", "encoded", "xhtml:body", "fulltext", "content":
                let whole = FeedText(rss: element)
                entry.content = element.name == "xhtml:body" ? FeedText(whole.written, isHTML: true) : whole
            case "source": entry.origin = FeedText(rss: element).line.unlessEmpty
            case "dc:language": entry.language = PlainText(text).trimmed.unlessEmpty
            default: break
            }
        }
        let about = item.attributes["rdf:about"]
        entry.guid = entry.guid ?? about
        entry.url =
            links.last ?? permalink.flatMap { WebAddress.canonical($0) == nil ? nil : $0 }
            ?? about.flatMap { WebAddress.canonical($0) == nil ? nil : $0 }
        return entry
    }

    /// The address of a link, or nothing where it leads to something else; RSS writes it as text, Atom as an attribute.
    private func link(_ element: MarkupElement, _ entry: inout FeedEntry) -> [String] {
        let relation = element.attributes["rel"]?.lowercased() ?? "alternate"
        if relation == "enclosure" {
            note(enclosure(element.attributes, "href", element.attributes["xml:base"]), in: &entry.enclosures)
        }
        let isAtom = element.name == "atom:link"
        guard relation == "alternate", !isAtom || entry.url == nil else { return [] }
        let stated = element.attributes["href"] ?? element.ownText
        return WebAddress.resolved(stated, against: element.attributes["xml:base"] ?? site).map { [$0] } ?? []
    }
}
