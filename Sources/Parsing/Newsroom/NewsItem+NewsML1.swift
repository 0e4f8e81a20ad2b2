import News

extension NewsItem {
    /// Reads a news item of NewsML 1.0 to 1.2 (https://iptc.org/standards/newsml-1/).
    init(newsML1 item: MarkupElement) {
        let identifier = item.at("identification", "newsidentifier")
        let parts = ["providerid", "dateid", "newsitemid"].map { identifier?.first($0)?.words.unlessEmpty?.string }
        // The public identifier ends in the revision, which is not part of what it is.
        if let provider = parts[0], let date = parts[1], let id = parts[2] {
            guid = "urn:newsml:\(provider):\(date):\(id)"
        } else if let whole = identifier?.first("publicidentifier")?.words.string.nonBlank {
            let words = whole.split(separator: ":", omittingEmptySubsequences: false)
            let endsInRevision = words.count >= 6 && words.last?.first?.isNumber == true
            guid = endsInRevision ? words.dropLast().joined(separator: ":") : whole
        }
        let management = item.first("newsmanagement")
        published = NewsDate.stated(management?.first("firstcreated")?.ownText)
        modified = NewsDate.moment(management?.first("thisrevisioncreated")?.ownText)
        let change = management?.first("statuswillchange")
        if management?.first("status")?.attributes["formalname"]?.lowercased() == "embargoed" {
            embargo = NewsDate.stated(change?.first("dateandtime")?.ownText)
        }
        readStatus(management?.first("status")?.attributes["formalname"])
        for component in item.all("newscomponent") { read(newsML1: component, isCaption: false) }
        for update in item.all("update") where !update.elements.isEmpty {
            notes.append("it changes parts of an earlier version, which only that can show")
        }
    }

    private mutating func read(newsML1 component: MarkupElement, isCaption: Bool) {
        let role = component.first("role")?.attributes["formalname"]?.lowercased() ?? ""
        let isCaption = isCaption || role.contains("caption")
        let lines = component.first("newslines")
        if !isCaption {
            headline = headline ?? lines?.first("headline")?.words.unlessEmpty
            standfirst = standfirst ?? lines?.first("subheadline")?.words.unlessEmpty
            for byline in lines?.all("byline") ?? [] { readByline(byline.words) }
            dateline = dateline ?? lines?.first("dateline")?.words.unlessEmpty
        }
        note((lines?.all("creditline") ?? []).map(\.words), to: \.credits)
        let administration = component.first("administrativemetadata")
        func party(_ name: String) -> PlainText? {
            guard let party = administration?.at(name, "party") else { return nil }
            let named = party.all("property").first { $0.attributes["formalname"]?.lowercased() == "organization" }
            return (named?.attributes["value"] ?? party.attributes["formalname"]).flatMap {
                PlainText($0).trimmed.unlessEmpty
            }
        }
        provider = provider ?? party("provider")
        note([party("source"), party("creator")].compactMap(\.self), to: \.credits)
        let description = component.first("descriptivemetadata")
        language =
            language
            ?? description?.first("language")?.attributes["formalname"].flatMap { PlainText($0).trimmed.unlessEmpty }
        for content in component.all("contentitem") { read(newsML1Content: content, isCaption: isCaption) }
        for inner in component.all("newscomponent") { read(newsML1: inner, isCaption: isCaption) }
    }

    /// One content item; of several texts the longest is the article's, and that others were there is noted.
    private mutating func read(newsML1Content content: MarkupElement, isCaption: Bool) {
        if let address = content.attributes["href"]?.nonBlank {
            let type = content.first("mimetype")?.attributes["formalname"]
            enclosures.append(Enclosure(url: PlainText(address), mediaType: type.map { PlainText($0) }))
        }
        guard let data = content.first("datacontent") else { return }
        if isCaption { return note([data.words], to: \.captions) }
        var inner = NewsItem()
        if let nitf = data.elements.first(where: { $0.bareName == "nitf" }) {
            inner = NewsItem(nitf: nitf)
        } else if data.elements.isEmpty {
            let type =
                content.first("mimetype")?.attributes["formalname"] ?? content.first("format")?.attributes["formalname"]
                ?? ""
            let text = data.ownText
            let isHTML = type.lowercased().contains("html") || FeedText.looksLikeHTML(text)
            inner.body = isHTML ? HTMLFragment(text) : HTMLFragment(plain: text)
        } else {
            inner.body = NewsMarkup.fragment(of: data)
        }
        guard !inner.body.paragraphs.isEmpty else { return }
        if !body.paragraphs.isEmpty {
            let note: PlainText = "more than one text in it, of which the longest was taken"
            if !notes.contains(note) { notes.append(note) }
        }
        guard inner.body.length > body.length else { return }
        body = inner.body
        (headline, standfirst) = (headline ?? inner.headline, standfirst ?? inner.standfirst)
        (dateline, language) = (dateline ?? inner.dateline, language ?? inner.language)
        note(inner.authors, to: \.authors)
        note(inner.credits, to: \.credits)
        note(inner.categories, to: \.categories)
    }
}
