import News

/// The feeds that a page names in its head: `link` elements with `rel="alternate"` and the type of a feed (HTML Living Standard, 4.6.7.1).
enum FeedLinks {
    /// The most links that are told of one page.
    static let most = 50

    private static let types: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
        "application/x.atom+xml",
        "application/x-atom+xml", "text/rss+xml", "text/rss",
    ]

    /// The feeds, in the page's order and each once; addresses count from the page's base, else from where it stands.
    static func links(in tree: PageTree, at url: String) -> [FeedLink] {
        let stated = tree.all("base").lazy.compactMap { tree.attribute("href", of: $0) }.first
        let base = WebAddress.resolved(stated, against: url) ?? url
        var links: [FeedLink] = []
        var seen: Set<String> = []
        for name in ["link", "a"] {
            for place in tree.all(name) where links.count < most && isFeed(tree.elements[place].attributes, name) {
                guard let address = WebAddress.resolved(tree.attribute("href", of: place) ?? "", against: base),
                    let canonical = WebAddress.canonical(address), seen.insert(canonical).inserted
                else { continue }
                let title = tree.attribute("title", of: place).flatMap { PlainText($0).trimmed.unlessEmpty }
                links.append(FeedLink(url: address, title: title))
            }
        }
        return links
    }

    private static func isFeed(_ attributes: [String: String], _ name: String) -> Bool {
        let relations = Set((attributes["rel"] ?? "").lowercased().split { $0.isWhitespace }.map(String.init))
        if name == "link", relations.contains("feed") { return true }
        let type = (attributes["type"] ?? "").lowercased().prefix { $0 != ";" && !$0.isWhitespace }
        return relations.contains("alternate") && types.contains(String(type))
    }
}
