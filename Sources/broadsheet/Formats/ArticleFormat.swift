import News

/// The `article` object of `inspect` and `show`, and what is printed around it.
enum ArticleFormat {
    /// What `inspect` prints for one article: `broadsheet.inspect/1`.
    static func inspected(_ annotated: AnnotatedArticle) -> JSONValue {
        .object([("schema", .string("broadsheet.inspect/1"))] + content(of: annotated))
    }

    /// What `show` prints: `broadsheet.article/1`, the content of `inspect` with what the library knows.
    static func shown(_ annotated: AnnotatedArticle, story: StoryID?) -> JSONValue {
        let article = annotated.article
        return .object(
            [
                ("schema", .string("broadsheet.article/1")),
                ("id", .string(article.id.rawValue)),
                ("version", .integer(orNull: article.version)),
                ("retrieved", .string(orNull: article.retrieved?.description)),
                ("story", .string(orNull: story?.rawValue)),
                ("headline", .text(article.headline)),
                ("outlet", .text(article.outlet?.name)),
                ("published", .string(orNull: article.published.value?.description)),
            ] + content(of: annotated))
    }

    private static func content(of annotated: AnnotatedArticle) -> [(String, JSONValue)] {
        [
            ("source", source(annotated.article.source)),
            ("feed", annotated.article.feed.map(feed) ?? .null),
            ("article", article(annotated.article)),
            ("blocks", .array(annotated.article.blocks.map(AnnotationFormat.block))),
            ("sentences", .array(annotated.sentences.map(AnnotationFormat.sentence))),
            ("quotes", .array(annotated.quotes.map(AnnotationFormat.quote))),
            ("figures", .array(annotated.figures.map(AnnotationFormat.figure))),
            ("names", .array(annotated.names.map(AnnotationFormat.name))),
            ("times", .array(annotated.times.map(AnnotationFormat.time))),
        ]
    }

    private static func source(_ source: Source) -> JSONValue {
        .object([
            ("path", .text(source.path)),
            ("media_type", .text(source.mediaType)),
            ("url", .text(source.url)),
            ("bozo", .text(source.bozo)),
        ])
    }

    private static func article(_ article: Article) -> JSONValue {
        .object([
            ("id", .string(article.id.rawValue)),
            ("headline", .text(article.headline)),
            ("standfirst", .text(article.standfirst)),
            ("outlet", outlet(article.outlet)),
            ("authors", .texts(article.authors)),
            ("contributors", .texts(article.contributors)),
            ("dateline", .text(article.dateline)),
            ("agencies", .texts(article.agencies)),
            ("published", DatingFormat.value(article.published)),
            ("modified", .string(orNull: article.modified?.description)),
            ("retrieved", .string(orNull: article.retrieved?.description)),
            ("sha256", .string(article.sha256)),
            ("version", .integer(orNull: article.version)),
            ("language", .text(article.language)),
            ("url", .text(article.url)),
            ("guid", .text(article.guid)),
            ("links", .array(article.links.map(link))),
            ("enclosures", .array(article.enclosures.map(enclosure))),
            ("categories", .texts(article.categories)),
        ])
    }

    private static func outlet(_ outlet: Outlet?) -> JSONValue {
        guard let outlet else { return .null }
        return .object([("name", .text(outlet.name)), ("basis", .string(outlet.basis.rawValue))])
    }

    private static func feed(_ feed: Feed) -> JSONValue {
        .object([
            ("title", .text(feed.title)), ("url", .text(feed.url)), ("site_url", .text(feed.siteURL)),
            ("language", .text(feed.language)), ("updated", .string(orNull: feed.updated?.description)),
            ("kind", .string(feed.kind.rawValue)),
        ])
    }

    private static func enclosure(_ enclosure: Enclosure) -> JSONValue {
        .object([
            ("url", .text(enclosure.url)), ("media_type", .text(enclosure.mediaType)),
            ("length", .integer(orNull: enclosure.length)),
        ])
    }

    private static func link(_ link: Link) -> JSONValue {
        .object([("url", .text(link.url)), ("text", .text(link.text))])
    }
}
