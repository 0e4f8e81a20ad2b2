import News

/// Makes articles of the items of one feed.
struct FeedArticle {
    let feed: Feed
    let file: InputFile
    let options: IntakeOptions

    /// The article that an item is; one without words is called by its address.
    func article(_ entry: FeedEntry, bozo: PlainText?) -> Article {
        let (paragraphs, fragment) = paragraphs(of: entry)
        var given = GivenFacts()
        given.headline = entry.headline?.line.unlessEmpty
        given.isHeadlineBare = true
        given.published =
            options.published.map { Dating($0, basis: .given) }
            ?? entry.published.moment.map { Dating($0, basis: .feed) }
        given.outlet = options.outlet.map { Outlet(name: $0, basis: .given) } ?? outlet(of: entry)
        given.url = entry.url.map { PlainText($0) }
        given.guid = entry.guid.map { PlainText($0) }
        (given.authors, given.contributors, given.categories) = (entry.authors, entry.contributors, entry.categories)
        (given.modified, given.enclosures, given.feed) = (entry.modified, entry.enclosures, feed)
        given.language = entry.language ?? feed.language
        let base = entry.url ?? entry.base ?? (feed.siteURL ?? feed.url)?.string
        given.links = fragment.links.compactMap { link in
            WebAddress.resolved(link.url.string, against: base).map { Link(url: PlainText($0), text: link.text) }
        }.filter { WebAddress.canonical($0.url.string) != nil }
        let notes = [entry.published.note, entry.isWhole ? nil : "the feed ends inside this item", bozo].compactMap {
            $0
        }
        let source = Source(
            path: file.path, mediaType: mediaType, url: feed.url,
            bozo: notes.isEmpty ? nil : PlainText(notes.map(\.string).joined(separator: "; ")))
        var article = ArticleAssembly.article(
            of: paragraphs, given: given, identity: identity(of: entry, paragraphs), source: source,
            arrival: options.arrival)
        if paragraphs.isEmpty {
            let name = given.url ?? given.guid ?? "(an item without words)"
            article.title = Title(text: name, isFirstLine: false)
        }
        return article
    }

    /// By the feed and what the item is called in it, else by its address, else by what it says.
    private func identity(of entry: FeedEntry, _ paragraphs: [Paragraph]) -> Identity {
        let named = entry.guid ?? entry.url.flatMap { WebAddress.canonical($0) }
        if let place = options.feed {
            // Without a name of its own an item is known again by its headline, or by all its words.
            let words = entry.headline?.line.unlessEmpty.map { [$0.string] } ?? paragraphs.map(\.text.string)
            return .feed(
                url: place.origin, guid: named ?? "sha256:" + Digest.sha256(words.joined(separator: "\n")))
        }
        let place = (feed.url ?? feed.siteURL)?.string ?? file.realPath
        if let guid = entry.guid, let place { return .feed(url: WebAddress.canonical(place) ?? place, guid: guid) }
        if let address = entry.url.flatMap({ WebAddress.canonical($0) }) { return .address(address) }
        if let guid = entry.guid { return .guid(guid) }
        return .guid("sha256:" + Digest.sha256(paragraphs.map(\.text.string).joined(separator: "\n")))
    }

    /// The headline, the summary as a standfirst where there is a text beside it that does not begin with it, and the text.
    private func paragraphs(of entry: FeedEntry) -> (paragraphs: [Paragraph], fragment: HTMLFragment) {
        let summary = entry.summary?.fragment
        let content = entry.content?.fragment
        let hasContent = content.map { !$0.paragraphs.isEmpty } ?? false
        let fragment = (hasContent ? content : summary) ?? HTMLFragment(plain: "")
        var paragraphs: [Paragraph] = []
        if let headline = entry.headline?.line.unlessEmpty {
            paragraphs.append(Paragraph(line: nil, text: headline, isSetOff: true))
        }
        if hasContent, let only = summary?.paragraphs.first, summary?.paragraphs.count == 1, only.shape.words <= 60,
            !FeedArticle.begins(fragment.paragraphs, with: only.text)
        {
            var standfirst = Paragraph(line: nil, text: only.text, isSetOff: true)
            standfirst.stated = .standfirst
            paragraphs.append(standfirst)
        }
        return (paragraphs + fragment.paragraphs, fragment)
    }

    /// Whether a text begins with a summary, as summaries made by machines do: "The first words of it [...]".
    private static func begins(_ paragraphs: [Paragraph], with summary: PlainText) -> Bool {
        let start = summary.string.lettersAlone
        guard start.count >= 20 else { return true }
        let text = paragraphs.prefix(6).map(\.text.string).joined(separator: " ").lettersAlone
        return text.hasPrefix(start.prefix(max(20, start.count - 10)))
    }

    private func outlet(of entry: FeedEntry) -> Outlet? {
        guard let title = entry.origin ?? feed.title else { return nil }
        return Outlet(name: KnownOutlet.name(title.string) ?? title, basis: .feed)
    }

    private var mediaType: PlainText {
        switch feed.kind {
        case .rss: "application/rss+xml"
        case .atom: "application/atom+xml"
        case .rdf: "application/rdf+xml"
        case .jsonfeed: "application/feed+json"
        }
    }
}
