import News

/// The articles that a page's JSON-LD describes (https://www.w3.org/TR/json-ld11/, https://schema.org/Article).
struct LinkedData {
    /// What is said of it.
    struct Described {
        var headline: String?
        var description: String?
        var publisher: String?
        var authors: [String] = []
        var published: Moment?
        var modified: Moment?
        var sections: [String] = []
        var url: String?
    }

    /// The articles that are described, in order.
    private var articles: [Described] = []

    /// The most that is read of one script, in bytes.
    private static let longest = 1 << 20

    /// Reads the scripts of a page; broken ones are passed over.
    init(_ tree: PageTree) {
        for place in tree.all("script")
        where tree.attribute("type", of: place)?.lowercased().contains("ld+json") == true {
            var text = ""
            tree.walk(place, text: { text += $0 })
            let bytes = Array(text.utf8.prefix(LinkedData.longest).map { $0 < 0x20 ? 0x20 : $0 })
            guard let value = try? JSONReader.value(of: bytes[...]) else { continue }
            LinkedData.find(in: value, &articles)
        }
    }

    /// The one that a page is about: of its address, or with most words of its headline in one of the page's titles.
    ///
    /// Pages describe the articles they lead to as well.
    func article(titles: [String], address: String?) -> Described? {
        let addresses = [address].compactMap { $0.flatMap { WebAddress.canonical($0) } }
        let words = titles.map { LinkedData.words($0) }
        return articles.first { found in
            if let url = found.url.flatMap({ WebAddress.canonical($0) }), addresses.contains(url) { return true }
            let mine = LinkedData.words(found.headline ?? "")
            return !mine.isEmpty && words.contains { $0.intersection(mine).count * 2 > mine.count }
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// Looks through lists and graphs for what is an article.
    private static func find(in value: JSONValue, _ found: inout [Described]) {
        switch value {
        case .array(let list): for entry in list { find(in: entry, &found) }
        case .object(let pairs):
            let members = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
            let types = strings(members["@type"])
            if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report" }) {
                return found.append(described(members))
            }
            for key in ["@graph", "mainEntity"] { if let inner = members[key] { find(in: inner, &found) } }
        default: break
        }
    }

    private static func described(_ members: [String: JSONValue]) -> Described {
        var found = Described()
        found.headline = strings(members["headline"]).first ?? strings(members["name"]).first
        found.description = strings(members["description"]).first
        found.publisher = names(members["publisher"]).first
        found.authors = names(members["author"])
        found.published = strings(members["datePublished"]).first.flatMap { FeedDate.moment(in: $0) }
        found.modified = strings(members["dateModified"]).first.flatMap { FeedDate.moment(in: $0) }
        found.sections = strings(members["articleSection"])
        found.url = strings(members["url"]).first ?? strings(members["mainEntityOfPage"]).first
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

    /// The names of persons or organisations.
    private static func names(_ value: JSONValue?) -> [String] {
        switch value {
        case .array(let list)?: return list.flatMap { names($0) }
        case .object(let pairs)?: return strings(pairs.first { $0.0 == "name" }?.1)
        default: return strings(value)
        }
    }
}
