import News

/// What a page states about its article, apart from the text.
struct PageFacts {
    /// The headline.
    var headline: String?
    /// What the page is called in a browser's title bar.
    var title: String?
    /// What sums the article up.
    var description: String?
    /// The outlet.
    var outlet: String?
    /// Who wrote it.
    var authors: [String] = []
    /// When it was published, the surest statement first.
    var published: Moment?
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
        outlet = tags.first("og:site_name", "application-name", "dc.publisher") ?? itself?.publisher
        authors = itself?.authors ?? []
        if authors.isEmpty {
            authors = tags.all(
                "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author")
        }
        published =
            itself?.published
            ?? tags.moment(
                "article:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date",
                "date", "pubdate",
                "publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
                "article:post_date",
                "og:pubdate", "cxenseparse:recs:publishtime", "last-modified-date", "citation_date",
                "og:published_time", "rnews:datepublished",
                "date.created", "displaydate", "ptime", "timestamp", "originalpublicationdate")
        modified =
            itself?.modified
            ?? tags.moment("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod")
        categories = itself?.sections ?? []
        for section in tags.all("article:section", "section", "article:tag") where !categories.contains(section) {
            categories.append(section)
        }
        language = tree.all("html").first.flatMap {
            tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0)
        }
        url = tags.canonical ?? tags.first("og:url") ?? itself?.url
    }
}
