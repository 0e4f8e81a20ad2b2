import News

/// Makes an article of a page: its text found by what its paragraphs weigh, its facts from what the page states.
struct PageParser {
    let file: InputFile
    let options: IntakeOptions

    /// A text shorter than this, in bytes, is looked for once more, whatever elements are called.
    private static let leastText = 250

    /// Reads the page of a file; `given` is what a sidecar says.
    func article(given outside: GivenFacts) throws(Refusal) -> Article {
        let pieces = try TextPieces(file)
        var bytes: [UInt8] = []
        while true {
            let more = try pieces.next()
            if more.isEmpty { break }
            bytes += more
            if bytes.count > Intake.longestArticle { throw Refusal.tooLong(file.path) }
        }
        let tree = PageTree(bytes)
        let facts = PageFacts(tree)
        let found = PageParser.found(
            in: tree, facts, address: outside.url?.string ?? outside.fetched?.string ?? facts.url)
        let text = PageParser.fuller(of: found.text, facts.text)
        var given = outside
        let base = given.url?.string ?? given.fetched?.string ?? facts.url
        given.url = given.url ?? PageParser.address(stated: facts.url, fetched: given.fetched)
        given.headline = found.headline.headline
        given.isHeadlineBare = true
        given.outlet =
            given.outlet ?? facts.outlet.map { Outlet(name: KnownOutlet.name($0) ?? PlainText($0), basis: .metadata) }
        let dates = PageDates(facts, shown: found.dates, arrival: options.arrival)
        given.published = given.published ?? dates.published
        given.modified = dates.modified
        given.authors = found.authors.map { PlainText($0) }
        given.categories = facts.categories.map { PlainText($0).trimmed }.filter { !$0.isEmpty }
        given.language = facts.language.map { PlainText($0).trimmed }.flatMap { $0.isEmpty ? nil : $0 }
        given.links = text.links.compactMap { link in
            WebAddress.resolved(link.url.string, against: base).map { Link(url: PlainText($0), text: link.text) }
        }.filter { WebAddress.canonical($0.url.string) != nil }
        var paragraphs = PageNoise.sorted(
            text.paragraphs.filter { $0.text != given.headline }, headline: given.headline)
        guard paragraphs.contains(where: { $0.stated != .caption }) else {
            throw Refusal(
                path: file.path, reason: "a page in which no article's text was found: save the text itself",
                kind: .badData)
        }
        for (words, role) in found.opening.reversed() where !paragraphs.contains(where: { $0.text == words }) {
            var paragraph = Paragraph(line: nil, text: words, isSetOff: true)
            paragraph.stated = role
            paragraphs.insert(paragraph, at: 0)
        }
        if let headline = given.headline {
            paragraphs.insert(Paragraph(line: nil, text: headline, isSetOff: true), at: 0)
        }
        let identity: Identity =
            given.url.flatMap { WebAddress.canonical($0.string) }.map { .address($0) }
            ?? file.realPath.map { .path($0) } ?? .guid("sha256:" + Digest.sha256(bytes))
        var source = Source(path: file.path, mediaType: "text/html", url: given.url)
        let notes = [given.note, pieces.note].compactMap { $0?.string }
        source.bozo = notes.isEmpty ? nil : PlainText(notes.joined(separator: "; "))
        return ArticleAssembly.article(
            of: paragraphs, given: given, identity: identity, source: source, arrival: options.arrival)
    }

    /// The address of a page: where it was fetched from, unless it says that it stands elsewhere at the same host.
    ///
    /// Copies and templates say that they stand at other sites and at their front page.
    private static func address(stated: String?, fetched: PlainText?) -> PlainText? {
        guard let fetched else { return stated.map { PlainText($0) } }
        guard let stated, let (host, path) = WebAddress.hostAndPath(stated), path.count > 1,
            let (own, _) = WebAddress.hostAndPath(fetched.string), host == own
        else { return fetched }
        return PlainText(stated)
    }

    /// What was found of an article's text, and of its facts in what the page shows.
    private struct Found {
        var text = FragmentBuilder()
        var opening: [(words: PlainText, role: Role)] = []
        var headline: PageHeadline
        var dates: PageShownDates
        var authors: [String]
    }

    /// The paragraphs of the article: where names of elements leave hardly any, they are passed over.
    private static func found(in tree: PageTree, _ facts: PageFacts, address: String?) -> Found {
        let body = PageBody(tree)
        let page = PageText(tree, body)
        var (text, start) = (FragmentBuilder(), 0)
        if let place = body.place() { (text, start) = (page.fragment(at: place), place) }
        if length(text) < leastText, let place = body.place(ignoringNames: true) {
            let other = page.fragment(at: place, ignoringNames: true)
            if length(other) > length(text) * 2 { (text, start) = (other, place) }
        }
        let headline = PageHeadline(tree, body, facts, start: start, address: address)
        let authors = PageAuthors(
            tree, body, headline: headline.place, start: start, outlet: PageOutlet(facts.outlet, address: address))
        var found = Found(
            headline: headline,
            dates: PageShownDates(tree, body, headline: headline.place, start: start, language: facts.language),
            authors: authors.names(facts.authors))
        found.text = text
        if !tree.elements.isEmpty {
            let opening = PageOpening(
                tree, body, headline: headline.place, before: start, description: facts.description)
            found.opening = opening.paragraphs
        }
        return found
    }

    /// What the page shows, or the text that its head states where it shows hardly any of that.
    private static func fuller(of shown: FragmentBuilder, _ stated: String?) -> HTMLFragment {
        let found = HTMLFragment(shown)
        guard let stated, stated.utf8.count > leastText, stated.utf8.count > length(shown) * 2 else { return found }
        return FeedText.looksLikeHTML(stated) ? HTMLFragment(stated) : HTMLFragment(plain: stated)
    }

    private static func length(_ text: FragmentBuilder) -> Int {
        text.paragraphs.reduce(0) { $0 + ($1.stated == .caption ? 0 : $1.text.string.utf8.count) }
    }
}
