import News

extension NewsItem {
    /// Whether an object is of ninjs, any version: it has a `uri`, and what only ninjs calls so.
    static func isNinjs(_ item: JSONMembers) -> Bool {
        let marks = [
            "versioncreated", "pubstatus", "body_html", "body_xhtml", "body_text", "bodies", "headlines",
            "representationtype",
            "infosources", "renditions",
        ]
        return item.has("uri") && marks.contains { item.has($0) }
            || item.has("versioncreated")
                && ["body_html", "body_xhtml", "body_text", "bodies"].contains { item.has($0) }
    }

    /// Reads a news item of ninjs 1.0 to 3.x (https://iptc.org/standards/ninjs/).
    ///
    /// From 2.0 on headlines, descriptions and bodies are lists of values with a role; before, their kind stands in the key ("body_html").
    init(ninjs item: JSONMembers) {
        guid = item.text("uri") ?? item.text("guid")
        func value(_ list: String, _ roles: [String]) -> JSONMembers? {
            let values = item.objects(list)
            return roles.lazy.compactMap { role in values.first { $0.text("role") == role } }.first ?? values.first
        }
        headline =
            item.line("headline") ?? value("headlines", ["main", "headline"])?.line("value") ?? item.line("title")
        headline = headline ?? item.keys.first { $0.hasPrefix("headline_") }.flatMap { item.line($0) }
        standfirst =
            item.line("description_text") ?? item.line("description_html")
            ?? value("descriptions", ["summary", "abstract"])?.line("value")
        if let byline = item.line("byline") ?? item.line("by") { readByline(byline) }
        if authors.isEmpty { note(item.names("authors"), to: \.authors) }
        dateline = item.line("dateline")
        let sources = (item.objects("infosource") + item.objects("infosources")).filter { $0.text("name") != nil }
        let named = sources.first {
            $0.text("role")?.contains("provider") == true || $0.text("rel")?.contains("provider") == true
        }
        provider =
            item.names("provider").first ?? (named ?? sources.first)?.line("name") ?? item.names("source").first
        note(
            sources.compactMap { $0.line("name") } + item.names("source")
                + [item.line("creditline")].compactMap(\.self), to: \.credits)
        let version = NewsDate.stated(item.text("versioncreated"))
        published = NewsDate.stated(
            item.text("firstcreated") ?? item.text("firstpublished") ?? item.text("contentcreated"))
        if published.moment == nil { published = version }
        modified = version.moment
        embargo = NewsDate.stated(item.text("embargoed"))
        readStatus(item.text("pubstatus"))
        language = item.text("language").flatMap { PlainText($0).trimmed.unlessEmpty }
        url = item.text("url").flatMap { WebAddress.canonical($0) == nil ? nil : $0 }
        let subjects = item.names("subject") + item.names("subjects") + item.names("service") + item.names("keywords")
        note(subjects, to: \.categories)
        body = NewsItem.body(ninjs: item)
        let associated =
            item.objects("associations")
            + (JSONMembers(item["associations"]).map { all in all.keys.flatMap { all.objects($0) } } ?? [])
        for association in associated {
            let words = association.line("description_text") ?? association.objects("descriptions").first?.line("value")
            if let words { note([words], to: \.captions) }
            enclosures += NewsItem.renditions(association)
        }
        if item.text("type").map({ $0 != "text" && $0 != "composite" && $0 != "component" }) ?? false {
            note([standfirst].compactMap(\.self), to: \.captions)
            standfirst = nil
        }
        enclosures += NewsItem.renditions(item)
    }

    private static func body(ninjs item: JSONMembers) -> HTMLFragment {
        let bodies = item.objects("bodies").filter { $0.text("value") != nil }
        if let body = bodies.first(where: { $0.text("contenttype")?.contains("html") == true })
            ?? bodies.first(where: { $0.text("contenttype")?.contains("xml") == true }) ?? bodies.first
        {
            let (text, type) = (body.text("value") ?? "", body.text("contenttype") ?? "")
            if type.contains("nitf"), let nitf = inlineNITF(text) { return nitf }
            return type.contains("plain") || !type.contains("ml") && !FeedText.looksLikeHTML(text)
                ? HTMLFragment(plain: text) : HTMLFragment(text)
        }
        for key in ["body_html", "body_xhtml"] { if let html = item.text(key) { return HTMLFragment(html) } }
        let other = item.text("body_text") ?? item.keys.first { $0.hasPrefix("body_") }.flatMap { item.text($0) } ?? ""
        return FeedText.looksLikeHTML(other) ? HTMLFragment(other) : HTMLFragment(plain: other)
    }

    private static func inlineNITF(_ text: String) -> HTMLFragment? {
        let tree = MarkupItems(items: ["nitf", "body.content"])
        MarkupStream.read(text, as: .xml, handler: tree)
        tree.finish()
        return tree.take().first.map {
            $0.element.name == "nitf" ? NewsItem(nitf: $0.element).body : NewsMarkup.fragment(of: $0.element)
        }
    }

    private static func renditions(_ item: JSONMembers) -> [Enclosure] {
        let named = JSONMembers(item["renditions"]).map { all in all.keys.flatMap { all.objects($0) } } ?? []
        return (item.objects("renditions") + named).compactMap { rendition in
            guard let address = rendition.text("href") else { return nil }
            return Enclosure(
                url: PlainText(address),
                mediaType: (rendition.text("mimetype") ?? rendition.text("contenttype")).map { PlainText($0) },
                length: rendition.text("sizeinbytes").flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil })
        }
    }
}
