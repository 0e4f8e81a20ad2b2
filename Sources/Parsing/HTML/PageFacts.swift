import News

/// What a page states about its article, apart from the text.
struct PageFacts {
    /// The headline.
    var headline: String?
    /// What the page is called in a browser's title bar.
    var title: String?
    /// What sums the article up.
    var description: String?
    /// The text, where it stands in the head too.
    var text: String?
    /// The outlet.
    var outlet: String?
    /// Those who may have written it, the surest statement first, as written.
    var authors: [[String]] = []
    /// When it was published, the surest statement first, and what states it.
    var dates: [(moment: Moment, name: String)] = []
    /// When it was last changed.
    var modified: Moment?
    /// Its section and keywords.
    var categories: [String] = []
    /// BCP 47 language tag.
    var language: String?
    /// Where it says that it stands.
    var url: String?

    /// Reads the head of a page: JSON-LD first (https://schema.org/NewsArticle), then OpenGraph (https://ogp.me), the names that
    /// outlets use in `meta`, microdata, `time` and `title`.
    init(_ tree: PageTree) {
        let data = LinkedData(tree)
        let tags = PageTags(tree)
        title = tree.all("title").first.map { tree.words(of: $0) }
        let titles =
            [title, tags.first("og:title")].compactMap(\.self) + tree.all("h1").prefix(5).map { tree.words(of: $0) }
        let itself = data.article(titles: titles, address: tags.canonical ?? tags.first("og:url"))
        headline =
            itself?.headline
            ?? tags.first("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline")
        description = tags.first("og:description", "description", "twitter:description") ?? itself?.description
        text = itself?.text
        outlet = tags.first("og:site_name", "application-name", "dc.publisher") ?? itself?.publisher
        let page = itself == nil ? data.page(titles: titles, address: tags.canonical ?? tags.first("og:url")) : nil
        let people = (itself ?? page)?.authors ?? []
        authors = [
            people.filter { !$0.isOrganisation }.map(\.name),
            tags.all("parsely-author", "sailthru.author", "article:author", "article:author_name", "og:article:author"),
            tags.labelled(PageFacts.writtenBy).map { [$0] } ?? [],
            tags.all(
                "author", "dc.creator", "dcterms.creator", "dc:creator", "byl", "byline", "citation_author",
                "cxenseparse:author"),
        ].filter { !$0.isEmpty }
        language =
            tree.all("html").first.flatMap { tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0) }
            ?? tags.first("og:locale", "content-language", "dc.language", "language")?.replacing("_", with: "-")
        let dayFirst = ShownDate.putsDayFirst(language)
        for (moment, name) in [
            (itself?.published, "JSON-LD"), (tags.moment(PageFacts.dateNames, dayFirst: dayFirst), "a meta element"),
            (page?.published, "JSON-LD"),
        ] {
            if let moment { dates.append((moment, name)) }
        }
        modified =
            itself?.modified ?? tags.moment(PageFacts.changeNames, dayFirst: dayFirst) ?? page?.modified
        categories = itself?.sections ?? []
        for section in tags.all("article:section", "section", "article:tag") where !categories.contains(section) {
            categories.append(section)
        }
        url = tags.canonical ?? tags.first("og:url") ?? itself?.url
    }

    /// The names under which `meta` elements and microdata state when an article was published, the surest first.
    private static let dateNames = names(
        """
        article:published_time article:published og:article:published_time og:published_time shareaholic:article_published_time
        datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime rnews:datepublished
        publication_date publication-date publicationdate published-date publisheddate published_time published_at published
        article.published article:post_date article_date_original og:pubdate pubdate publishdate publish-date publish_date
        dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date dc:date dc:created
        citation_publication_date citation_date originalpublicationdate date.created displaydate ptime date article:created
        datecreated created release_date releasedate timestamp
        """)

    /// What cards call the author (https://developer.x.com/en/docs/x-for-websites/cards), in lower case.
    private static let writtenBy = [
        "written by", "verfasst von", "geschrieben von", "écrit par", "escrito por", "scritto da", "geschreven door",
        "napisane przez", "skriven av",
        "skrevet av", "skrevet af", "author", "autor", "by",
    ]

    /// And when it was last changed.
    private static let changeNames = names(
        "article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified lastmod last-modified revision_date"
    )

    private static func names(_ list: String) -> [String] { list.split { $0.isWhitespace }.map(String.init) }
}
