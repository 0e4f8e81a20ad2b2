import News

/// Makes articles of the items of newsrooms' formats, and refuses what their providers withhold.
struct NewsItemArticle {
    let file: InputFile
    let options: IntakeOptions
    /// The media type of the format.
    let mediaType: PlainText

    /// The article that an item is; `part` is what a refusal calls it where it has no name of its own.
    func article(_ item: NewsItem, part: PlainText?, bozo: PlainText?) -> Result<Article, Refusal> {
        let part = item.guid.map { PlainText("item \(PlainText($0.prefix(200)))") } ?? part
        if let reason = NewsItemArticle.withheld(item, at: options.arrival) {
            return .failure(Refusal(path: file.path, part: part, reason: reason, kind: .notAllowed))
        }
        let paragraphs = NewsItemArticle.paragraphs(of: item)
        guard item.standfirst != nil || item.body.paragraphs.contains(where: { $0.stated != .caption }) else {
            let reason: PlainText = "no text in it: import the item that holds its text"
            return .failure(Refusal(path: file.path, part: part, reason: reason, kind: .badData))
        }
        let base = item.url ?? file.realPath
        var given = GivenFacts()
        given.headline = item.headline?.unlessEmpty
        given.isHeadlineBare = true
        given.published =
            options.published.map { Dating($0, basis: .given) } ?? NewsItemArticle.published(item)
        given.modified = item.modified.flatMap { modified in
            item.published.moment.map { modified > $0 ? modified : nil } ?? modified
        }
        given.outlet =
            options.outlet.map { Outlet(name: $0, basis: .given) }
            ?? item.provider.map { Outlet(name: KnownOutlet.name($0.string) ?? $0, basis: .metadata) }
        given.url = item.url.map { PlainText($0) }
        given.guid = item.guid.map { PlainText($0) }
        (given.authors, given.contributors) = (item.authors, item.contributors)
        (given.categories, given.enclosures, given.language) = (item.categories, item.enclosures, item.language)
        given.links = item.body.links.compactMap { link in
            WebAddress.resolved(link.url.string, against: base).map { Link(url: PlainText($0), text: link.text) }
        }.filter { WebAddress.canonical($0.url.string) != nil }
        let notes = (item.notes + [item.published.note, bozo].compactMap(\.self)).map(\.string)
        let source = Source(
            path: file.path, mediaType: mediaType, url: given.url,
            bozo: notes.isEmpty ? nil : PlainText(notes.joined(separator: "; ")))
        var article = ArticleAssembly.article(
            of: paragraphs, given: given, identity: identity(of: item, paragraphs), source: source,
            arrival: options.arrival)
        if let dateline = item.dateline, article.dateline == nil {
            article.dateline = Dateline(PlainText(dateline.string + " -"))?.place ?? dateline
        }
        for credit in item.credits {
            guard let agency = Agency.short(credit.string), !article.agencies.contains(agency) else { continue }
            article.agencies.append(agency)
        }
        return .success(article)
    }

    /// Why an item may not be used now; nil where it may.
    private static func withheld(_ item: NewsItem, at arrival: Instant) -> PlainText? {
        switch item.status {
        case .cancelled: return "cancelled by its provider and not taken: take away what you hold of it"
        case .withheld: return "withheld by its provider and not taken: import it again once it may be used"
        case .usable: break
        }
        switch item.embargo {
        case .none: return nil
        case .unreadable(let shown):
            return "under embargo (\(shown)) and not taken: import it again once it may be used"
        case .moment(let end):
            guard end > .instant(arrival) else { return nil }
            return "under embargo until \(PlainText(end.description)) and not taken: import it again after that"
        }
    }

    /// What was under embargo was published no earlier than its end.
    private static func published(_ item: NewsItem) -> Dating? {
        guard let stated = item.published.moment ?? item.modified else { return nil }
        return Dating(max(stated, item.embargo.moment ?? stated), basis: .metadata)
    }

    /// By its id, else by its address, else by what it says.
    private func identity(of item: NewsItem, _ paragraphs: [Paragraph]) -> Identity {
        if let guid = item.guid { return .guid(guid) }
        if let address = item.url.flatMap({ WebAddress.canonical($0) }) { return .address(address) }
        return .guid("sha256:" + Digest.sha256(paragraphs.map(\.text.string).joined(separator: "\n")))
    }

    private static func paragraphs(of item: NewsItem) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        func add(_ text: PlainText?, _ role: Role?) {
            guard let text = text?.trimmed, !text.isEmpty else { return }
            var paragraph = Paragraph(line: nil, text: text, isSetOff: true)
            paragraph.stated = role
            paragraphs.append(paragraph)
        }
        add(item.headline, nil)
        let body = item.body.paragraphs
        // A summary that begins as the text does was cut out of it by a machine.
        if let standfirst = item.standfirst,
            !body.contains(where: { $0.text.string.hasPrefix(standfirst.string.prefix(60)) })
        {
            add(standfirst, body.isEmpty ? nil : .standfirst)
        }
        if let dateline = item.dateline, body.first?.dateline == nil { add(dateline, .dateline) }
        paragraphs += body
        let shown = Set(body.map(\.text))
        for caption in item.captions where !shown.contains(caption.trimmed) { add(caption, .caption) }
        return paragraphs
    }
}
