import News

extension FeedReading {
    /// What a child of the outermost element says of an Atom feed.
    mutating func readStatement(atom element: MarkupElement) {
        switch FeedReading.bare(element.name) {
        case "title": feed.title = feed.title ?? FeedText(atom: element).line.unlessEmpty
        case "link":
            guard let address = WebAddress.resolved(element.attributes["href"], against: element.attributes["xml:base"])
            else { return }
            switch element.attributes["rel"]?.lowercased() ?? "alternate" {
            case "self": feed.url = feed.url ?? PlainText(address)
            case "alternate": feed.siteURL = feed.siteURL ?? PlainText(address)
            default: break
            }
        case "updated", "modified": feed.updated = feed.updated ?? FeedDate.moment(in: element.ownText)
        case "author": note(person(element), in: &authors)
        default: break
        }
    }

    /// What an entry says.
    func entry(atom item: MarkupElement) -> FeedEntry {
        var entry = FeedEntry()
        entry.base = item.attributes["xml:base"]
        entry.language = item.attributes["xml:lang"].flatMap { PlainText($0).trimmed.unlessEmpty }
        for element in item.elements {
            switch FeedReading.bare(element.name) {
            case "title": entry.headline = entry.headline ?? FeedText(atom: element)
            case "id":
                let id = PlainText(element.ownText).trimmed.string
                entry.guid = id.isEmpty ? nil : WebAddress.resolved(id, against: element.attributes["xml:base"]) ?? id
            case "link": readLink(element, &entry)
            case "published", "issued", "created":
                if entry.published.moment == nil { entry.published = FeedDate.stated(element.ownText) }
            case "updated", "modified": entry.modified = entry.modified ?? FeedDate.moment(in: element.ownText)
            case "author", "dc:creator": note(person(element), in: &entry.authors)
            case "contributor": note(person(element), in: &entry.contributors)
            case "category":
                let name = element.attributes["label"] ?? element.attributes["term"] ?? element.ownText
                note(PlainText(name).trimmed.unlessEmpty, in: &entry.categories)
            case "dc:subject": note(PlainText(element.ownText).trimmed.unlessEmpty, in: &entry.categories)
            case "summary": entry.summary = FeedText(atom: element)
            case "content":
                if element.attributes["src"] == nil { entry.content = FeedText(atom: element) }
            case "media:group", "media:content":
                for file in [element] + element.all("media:content") {
                    note(enclosure(file.attributes, "url", file.attributes["xml:base"]), in: &entry.enclosures)
                }
            case "source":
                entry.origin = (element.first("atom:title") ?? element.first("title")).flatMap {
                    FeedText(atom: $0).line.unlessEmpty
                }
                if entry.authors.isEmpty, let author = element.first("atom:author") ?? element.first("author") {
                    note(person(author), in: &entry.authors)
                }
            default: break
            }
        }
        if entry.authors.isEmpty { entry.authors = authors }
        return entry
    }

    /// A name without the prefix of Atom itself.
    static func bare(_ name: String) -> String { name.hasPrefix("atom:") ? String(name.dropFirst(5)) : name }

    private func readLink(_ element: MarkupElement, _ entry: inout FeedEntry) {
        guard
            let address = WebAddress.resolved(
                element.attributes["href"], against: element.attributes["xml:base"] ?? site)
        else { return }
        switch element.attributes["rel"]?.lowercased() ?? "alternate" {
        case "alternate": entry.url = entry.url ?? address
        case "enclosure":
            note(enclosure(element.attributes, "href", element.attributes["xml:base"]), in: &entry.enclosures)
        default: break
        }
    }

    private func person(_ element: MarkupElement) -> PlainText? {
        guard let name = element.first("atom:name") ?? element.first("name") else {
            return FeedPerson.name(FeedText(atom: element).line)
        }
        return FeedPerson.name(FeedText(atom: name).line)
    }
}
