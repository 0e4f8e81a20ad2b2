import News

extension NewsItem {
    /// The articles that JSON-LD holds, wherever they stand in it (https://schema.org/NewsArticle).
    static func schema(in value: JSONValue) -> [JSONMembers] {
        if case .array(let list) = value { return list.flatMap { schema(in: $0) } }
        guard let members = JSONMembers(value) else { return [] }
        if isSchema(members) { return [members] }
        return ["@graph", "mainEntity", "itemListElement", "item", "hasPart"].flatMap { key in
            members[key].map { schema(in: $0) } ?? []
        }
    }

    /// Whether an object is an article as schema.org calls them.
    static func isSchema(_ members: JSONMembers) -> Bool {
        members.names("@type", by: "@id").contains {
            let type = $0.string.split { $0 == "/" || $0 == ":" }.last ?? ""
            return type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report"
        }
    }

    /// Reads an article that schema.org's words describe.
    init(schema item: JSONMembers) {
        let isAddress: (String?) -> String? = { $0.flatMap { WebAddress.canonical($0) == nil ? nil : $0 } }
        let page = item.text("mainEntityOfPage") ?? item.objects("mainEntityOfPage").first?.text("@id")
        url = isAddress(item.text("url")) ?? isAddress(page) ?? isAddress(item.text("@id"))
        guid = item.text("identifier") ?? (url == nil ? item.text("@id") : nil)
        headline = item.line("headline") ?? item.line("name")
        standfirst = item.line("description") ?? item.line("abstract") ?? item.line("alternativeHeadline")
        note(item.names("author") + item.names("creator"), to: \.authors)
        note(item.names("contributor"), to: \.contributors)
        provider = item.names("publisher").first ?? item.names("sourceOrganization").first
        note(item.names("sourceOrganization") + item.names("creditText") + item.names("provider"), to: \.credits)
        dateline = item.line("dateline")
        published = NewsDate.stated(item.text("datePublished") ?? item.text("dateCreated"))
        modified = NewsDate.moment(item.text("dateModified"))
        readStatus(item.text("creativeWorkStatus"))
        language = item.names("inLanguage").first
        note(item.names("articleSection"), to: \.categories)
        let keywords =
            item.text("keywords").map { $0.split(separator: ",").map { PlainText($0).trimmed } }
            ?? item.names("keywords")
        note(keywords, to: \.categories)
        let text = item.text("articleBody") ?? item.text("text") ?? ""
        body = FeedText.looksLikeHTML(text) ? HTMLFragment(text) : HTMLFragment(plain: text)
        for image in item.objects("image") { note([image.line("caption")].compactMap(\.self), to: \.captions) }
        if body.paragraphs.isEmpty { standfirst = nil }
    }
}
