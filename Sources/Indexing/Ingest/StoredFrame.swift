import News

/// Writes all of an article but its blocks as the JSON that `Article` decodes.
///
/// The encoder that Swift derives takes ten times as long, which was a twenty-fifth of an import; what is unknown is left out, as it does.
enum StoredFrame {
    /// The article's members, without "blocks".
    static func value(of article: Article) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("id", .object([("rawValue", .string(article.id.rawValue))])), ("identity", value(of: article.identity)),
            ("source", value(of: article.source)),
            (
                "title",
                .object([("text", .text(article.title.text)), ("isFirstLine", .bool(article.title.isFirstLine))])
            ),
            ("published", value(of: article.published)), ("sha256", .string(article.sha256)),
            ("authors", .texts(article.authors)), ("contributors", .texts(article.contributors)),
            ("agencies", .texts(article.agencies)), ("categories", .texts(article.categories)),
            (
                "links",
                .array(article.links.map { .object([("url", .text($0.url)), ("text", .text($0.text))]) })
            ),
        ]
        let texts = [
            ("headline", article.headline), ("standfirst", article.standfirst), ("dateline", article.dateline),
            ("language", article.language), ("url", article.url), ("guid", article.guid),
        ]
        for (key, text) in texts { if let text { members.append((key, .string(text.string))) } }
        if let outlet = article.outlet {
            members.append(
                ("outlet", .object([("name", .text(outlet.name)), ("basis", .string(outlet.basis.rawValue))])))
        }
        if let modified = article.modified { members.append(("modified", .string(modified.description))) }
        if let retrieved = article.retrieved {
            members.append(
                (
                    "retrieved",
                    .object([("seconds", .integer(Int(retrieved.seconds))), ("offset", .integer(retrieved.offset))])
                ))
        }
        if let feed = article.feed { members.append(("feed", value(of: feed))) }
        if !article.enclosures.isEmpty { members.append(("carried", .array(article.enclosures.map { value(of: $0) }))) }
        if let version = article.version { members.append(("version", .integer(version))) }
        return .object(members)
    }

    private static func value(of identity: Identity) -> JSONValue {
        switch identity {
        case .feed(let url, let guid):
            .object([("feed", .object([("url", .string(url)), ("guid", .string(guid))]))])
        case .address(let url): .object([("address", .object([("_0", .string(url))]))])
        case .guid(let guid): .object([("guid", .object([("_0", .string(guid))]))])
        case .path(let path): .object([("path", .object([("_0", .string(path))]))])
        }
    }

    private static func value(of source: Source) -> JSONValue {
        var members: [(String, JSONValue)] = [("path", .text(source.path)), ("mediaType", .text(source.mediaType))]
        if let url = source.url { members.append(("url", .text(url))) }
        if let bozo = source.bozo { members.append(("bozo", .text(bozo))) }
        return .object(members)
    }

    private static func value(of feed: Feed) -> JSONValue {
        var members: [(String, JSONValue)] = [("kind", .string(feed.kind.rawValue))]
        let texts = [("title", feed.title), ("url", feed.url), ("siteURL", feed.siteURL), ("language", feed.language)]
        for (key, text) in texts { if let text { members.append((key, .text(text))) } }
        if let updated = feed.updated { members.append(("updated", .string(updated.description))) }
        return .object(members)
    }

    private static func value(of enclosure: Enclosure) -> JSONValue {
        var members: [(String, JSONValue)] = [("url", .text(enclosure.url))]
        if let type = enclosure.mediaType { members.append(("mediaType", .text(type))) }
        if let length = enclosure.length { members.append(("length", .integer(length))) }
        return .object(members)
    }

    private static func value(of dating: Dating) -> JSONValue {
        var members: [(String, JSONValue)] = [("basis", .string(dating.basis.rawValue))]
        for (key, moment) in [("value", dating.value), ("earliest", dating.earliest), ("latest", dating.latest)] {
            if let moment { members.append((key, .string(moment.description))) }
        }
        if let why = dating.why { members.append(("why", .text(why))) }
        return .object(members)
    }
}
