import News

/// The articles that a page's JSON-LD describes (https://www.w3.org/TR/json-ld11/, https://schema.org/Article).
struct LinkedData {
    /// What is said of it.
    struct Described {
        var headline: String?
        var description: String?
        var publisher: String?
        /// Those who wrote it, and whether each is an organisation.
        var authors: [(name: String, isOrganisation: Bool)] = []
        var published: Moment?
        var modified: Moment?
        var sections: [String] = []
        var url: String?
        /// The text itself, in HTML or as lines.
        var text: String?
    }

    /// The articles that are described, in order.
    private var articles: [Described] = []
    /// The pages that are described, which bear dates too.
    private var pages: [Described] = []
    /// What is described under an id, for those that name it by that.
    private var known: [String: (name: String, isOrganisation: Bool)] = [:]

    /// The most that is read of one script, in bytes.
    private static let longest = 1 << 20

    /// Reads the scripts of a page; broken ones are passed over.
    init(_ tree: PageTree) {
        var values: [JSONValue] = []
        for place in tree.all("script")
        where tree.attribute("type", of: place)?.lowercased().contains("ld+json") == true {
            var text = ""
            tree.walk(place, text: { text += $0 })
            let bytes = Array(text.utf8.prefix(LinkedData.longest).map { $0 < 0x20 ? 0x20 : $0 })
            // Some wrap it in comments or end it with a semicolon.
            guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
                let end = bytes.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end,
                let value = try? JSONReader.value(of: bytes[start...end])
            else { continue }
            values.append(value)
        }
        for value in values { gather(value, level: 0) }
        for value in values { find(in: value, level: 0) }
    }

    /// The page itself, or what it describes instead of an article, as recipes: of its address, or of the words of its titles.
    func page(titles: [String], address: String?) -> Described? {
        let wanted = address.flatMap { WebAddress.canonical($0) }
        let words = titles.map { LinkedData.words($0) }
        return pages.first { found in
            guard found.published != nil || !found.authors.isEmpty else { return false }
            if let wanted, found.url.flatMap({ WebAddress.canonical($0) }) == wanted { return true }
            let mine = LinkedData.words(found.headline ?? "")
            return !mine.isEmpty && words.contains { $0.intersection(mine).count * 2 > mine.count }
        }
    }

    /// The one that a page is about: of its address, or with most words of its headline in one of the page's titles.
    ///
    /// Pages describe the articles they lead to as well.
    func article(titles: [String], address: String?) -> Described? {
        let addresses = [address].compactMap { $0.flatMap { WebAddress.canonical($0) } }
        let words = titles.map { LinkedData.words($0) }
        let only = articles.count == 1 ? articles.first : nil
        return articles.first { found in
            if let url = found.url.flatMap({ WebAddress.canonical($0) }), addresses.contains(url) { return true }
            let mine = LinkedData.words(found.headline ?? "")
            return !mine.isEmpty && words.contains { $0.intersection(mine).count * 2 > mine.count }
        } ?? only.flatMap { $0.headline == nil && $0.url == nil ? $0 : nil }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// The deepest that lists and graphs are looked into.
    private static let deepest = 12

    /// Notes what has both an id and a name.
    private mutating func gather(_ value: JSONValue, level: Int) {
        guard level < LinkedData.deepest else { return }
        switch value {
        case .array(let list): for entry in list { gather(entry, level: level + 1) }
        case .object(let pairs):
            let members = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
            if case .string(let id)? = members["@id"], let name = LinkedData.strings(members["name"]).first {
                known[id] = (name, LinkedData.isOrganisation(members["@type"]))
            }
            for (_, inner) in pairs { gather(inner, level: level + 1) }
        default: break
        }
    }

    /// Looks through lists and graphs for what is an article.
    private mutating func find(in value: JSONValue, level: Int) {
        guard level < LinkedData.deepest else { return }
        switch value {
        case .array(let list): for entry in list { find(in: entry, level: level + 1) }
        case .object(let pairs):
            let members = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
            let types = LinkedData.strings(members["@type"])
            if types.contains(where: { LinkedData.isArticle($0) }) { return articles.append(described(members)) }
            for key in ["@graph", "mainEntity"] { if let inner = members[key] { find(in: inner, level: level + 1) } }
            let isPage = types.contains { $0.hasSuffix("WebPage") || $0 == "ItemPage" }
            if isPage || members["datePublished"] != nil && !types.contains("Comment") {
                pages.append(described(members))
            }
        default: break
        }
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report"
    }

    private static func isOrganisation(_ type: JSONValue?) -> Bool {
        strings(type).contains { $0.contains("Organization") || $0 == "Corporation" || $0 == "WebSite" }
    }

    private func described(_ members: [String: JSONValue]) -> Described {
        var found = Described()
        found.headline = LinkedData.strings(members["headline"]).first ?? LinkedData.strings(members["name"]).first
        found.description = LinkedData.strings(members["description"]).first
        if case .string(let text)? = members["articleBody"] { found.text = text }
        found.publisher = named(members["publisher"]).first?.name
        found.authors = named(members["author"])
        if found.authors.isEmpty { found.authors = named(members["creator"]) }
        found.published =
            (LinkedData.strings(members["datePublished"]) + LinkedData.strings(members["dateCreated"])).lazy
            .compactMap { PageMoment.moment(in: $0, dayFirst: nil) }.first
        found.modified = LinkedData.strings(members["dateModified"]).first.flatMap {
            PageMoment.moment(in: $0, dayFirst: nil)
        }
        found.sections = LinkedData.strings(members["articleSection"])
        found.url = LinkedData.strings(members["url"]).first ?? LinkedData.strings(members["mainEntityOfPage"]).first
        return found
    }

    /// The words of a value: itself, each of a list, or the id of an object.
    private static func strings(_ value: JSONValue?) -> [String] {
        switch value {
        case .string(let text)?:
            let clean = FeedText(text, isHTML: FeedText.looksLikeHTML(text)).line.string
            return clean.isEmpty ? [] : [clean]
        case .array(let list)?: return list.flatMap { strings($0) }
        case .object(let pairs)?: return strings(pairs.first { $0.0 == "@id" || $0.0 == "@value" }?.1)
        default: return []
        }
    }

    /// The names of persons or organisations, those too that stand elsewhere under an id.
    private func named(_ value: JSONValue?) -> [(name: String, isOrganisation: Bool)] {
        switch value {
        case .array(let list)?: return list.flatMap { named($0) }
        case .object(let pairs)?:
            let isOrganisation = LinkedData.isOrganisation(pairs.first { $0.0 == "@type" }?.1)
            let names = LinkedData.strings(pairs.first { $0.0 == "name" }?.1)
            if !names.isEmpty { return names.map { ($0, isOrganisation) } }
            if case .string(let id)? = pairs.first(where: { $0.0 == "@id" })?.1, let found = known[id] {
                return [found]
            }
            return []
        default: return LinkedData.strings(value).map { ($0, false) }
        }
    }
}
