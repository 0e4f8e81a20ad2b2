/// The short names of the XML namespaces that feeds use, so that "dc:creator" is one name whatever its author called the prefix.
enum Namespace {
    /// The name of an element or attribute; what is in no namespace, or in the format's own, has no prefix.
    ///
    /// Where the address is unknown the prefix stands as written: feeds use the usual ones without declaring them.
    static func name(_ local: String, prefix: String?, address: String?) -> String {
        let local = local.lowercased()
        let short: String
        if let address {
            short = known[canonical(address)] ?? prefix?.lowercased() ?? ""
        } else {
            short = prefix?.lowercased() ?? ""
        }
        return short.isEmpty ? local : "\(short):\(local)"
    }

    /// Addresses are compared without scheme, case, white space and closing slash, all of which feeds get wrong.
    private static func canonical(_ address: String) -> String {
        var text = address.lowercased().filter { !$0.isWhitespace }[...]
        for scheme in ["http://", "https://"] where text.hasPrefix(scheme) { text = text.dropFirst(scheme.count) }
        while text.hasSuffix("/") || text.hasSuffix("#") { text = text.dropLast() }
        return String(text)
    }

    /// The short names, by canonical address; an empty one is a feed format's own.
    private static let known: [String: String] = [
        "www.w3.org/2005/atom": "atom", "purl.org/atom/ns": "atom", "purl.org/atom": "atom",
        "purl.org/rss/1.0": "", "my.netscape.com/rdf/simple/0.9": "", "channel.netscape.com/rdf/simple/0.9": "",
        "backend.userland.com/rss2": "", "backend.userland.com/rss": "", "blogs.law.harvard.edu/tech/rss": "",
        "www.w3.org/1999/02/22-rdf-syntax-ns": "rdf", "purl.org/rss/1.0/modules/content": "content",
        "purl.org/dc/elements/1.1": "dc", "purl.org/dc/elements/1.0": "dc", "purl.org/dc/terms": "dcterms",
        "search.yahoo.com/mrss": "media", "www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
        "www.w3.org/1999/xhtml": "xhtml", "www.w3.org/xml/1998/namespace": "xml",
        "purl.org/rss/1.0/modules/syndication": "sy", "www.w3.org/2003/01/geo/wgs84_pos": "geo",
        "www.georss.org/georss": "georss", "purl.org/rss/1.0/modules/slash": "slash",
        "rssnamespace.org/feedburner/ext/1.0": "feedburner", "wellformedweb.org/commentapi": "wfw",
    ]
}
