import News

extension NewsItem {
    /// Reads a news item of NewsML-G2, 2.x (https://iptc.org/standards/newsml-g2/).
    init(newsML2 item: MarkupElement, names: ConceptNames) {
        let (meta, content) = (item.first("itemmeta"), item.first("contentmeta"))
        guid = item.attributes["guid"]?.nonBlank
        for set in item.first("contentset")?.elements ?? [] { readContent(newsML2: set) }
        headline =
            content?.first("headline")?.words.unlessEmpty ?? headline ?? meta?.first("title")?.words.unlessEmpty
        let descriptions = content?.all("description") ?? []
        let summary = descriptions.first { $0.attributes["role"]?.hasSuffix("summary") == true } ?? descriptions.first
        if meta?.first("itemclass")?.attributes["qcode"]?.hasSuffix("text") ?? true {
            standfirst = summary?.words.unlessEmpty ?? standfirst
        } else {
            note(descriptions.map(\.words), to: \.captions)
        }
        for byline in content?.all("by") ?? [] { readByline(byline.words) }
        if authors.isEmpty {
            note(
                (content?.all("creator") ?? []).compactMap { names.name(of: $0) }.filter(NewsItem.isPerson),
                to: \.authors)
        }
        note((content?.all("contributor") ?? []).compactMap { names.name(of: $0) }, to: \.contributors)
        dateline = content?.first("dateline")?.words.unlessEmpty ?? dateline
        provider = meta?.first("provider").flatMap { names.name(of: $0) } ?? provider
        note((content?.all("creditline") ?? []).map(\.words), to: \.credits)
        note((content?.all("infosource") ?? []).compactMap { names.name(of: $0) }, to: \.credits)
        let version = NewsDate.stated(meta?.first("versioncreated")?.ownText)
        published = NewsDate.stated(meta?.first("firstcreated")?.ownText ?? content?.first("contentcreated")?.ownText)
        if published.moment == nil { published = version }
        modified = NewsDate.moment(content?.first("contentmodified")?.ownText) ?? version.moment
        if let stated = meta?.first("embargoed") {
            embargo = NewsDate.stated(stated.ownText)
            if case .none = embargo { embargo = .unreadable("without an end") }
        }
        let status = meta?.first("pubstatus")
        readStatus(status?.attributes["qcode"] ?? status?.attributes["uri"])
        language =
            (content?.first("language")?.attributes["tag"] ?? item.attributes["xml:lang"]).flatMap {
                PlainText($0).trimmed.unlessEmpty
            }
            ?? language
        note((content?.all("subject") ?? []).compactMap { names.name(of: $0) }, to: \.categories)
    }

    /// One rendition of the content: the first that is a text counts.
    private mutating func readContent(newsML2 rendition: MarkupElement) {
        let type = ArchiveHead.bareType(rendition.attributes["contenttype"] ?? "")
        switch rendition.name {
        case "inlinexml":
            guard body.paragraphs.isEmpty, let root = rendition.elements.first else { return }
            if root.bareName == "nitf" {
                let inner = NewsItem(nitf: root)
                (body, headline, standfirst, dateline) = (inner.body, inner.headline, inner.standfirst, inner.dateline)
                (authors, credits, language) = (inner.authors, inner.credits, inner.language)
            } else {
                body = NewsMarkup.fragment(of: root)
            }
        case "inlinedata":
            guard body.paragraphs.isEmpty else { return }
            let text = rendition.ownText
            if type.contains("html") {
                body = HTMLFragment(text)
            } else if type.isEmpty || type.hasPrefix("text/") {
                body = HTMLFragment(plain: text)
            }
        case "remotecontent":
            guard let address = rendition.attributes["href"]?.nonBlank else { return }
            enclosures.append(
                Enclosure(
                    url: PlainText(address), mediaType: type.isEmpty ? nil : PlainText(type),
                    length: rendition.attributes["size"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }))
        default: break
        }
    }

    /// Creators may be agencies and departments: only what reads as a person's name is an author.
    static func isPerson(_ name: PlainText) -> Bool { PersonNames.isName(name.string) }
}
