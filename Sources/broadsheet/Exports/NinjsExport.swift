import News

/// Articles in ninjs 2.0 (IPTC), one object a line.
///
/// Times of ninjs have an hour and a zone: a date without one is not given a made-up hour but left out.
final class NinjsExport: ArticleExport {
    private let output: Output

    /// Writes to an output.
    init(_ output: Output) { self.output = output }

    func add(_ article: Article) throws { try output.line(NinjsExport.value(article)) }

    func finish() {}

    /// The object; what is not known has no key, as the schema asks for.
    static func value(_ article: Article) -> JSONValue {
        var members: [(String, JSONValue)] = [
            (
                "standard",
                .object([
                    ("name", .string("ninjs")), ("version", .string("2.0")),
                    ("schema", .string("http://www.iptc.org/std/ninjs/ninjs-schema_2.0.json")),
                ])
            ),
            ("uri", .string(uri(of: article))), ("type", .string("text")), ("pubstatus", .string("usable")),
        ]
        func add(_ key: String, _ text: String?) {
            if let text { members.append((key, .string(text))) }
        }
        if let version = article.version { add("version", String(version)) }
        add("firstcreated", instant(JSONLinesExport.stated(article.published)))
        add("versioncreated", instant(article.modified ?? JSONLinesExport.stated(article.published)))
        add("language", article.language?.string)
        if let outlet = article.outlet {
            members.append(("infosources", .array([.object([("name", .text(outlet.name))])])))
        }
        let by = article.authors.map(\.string).joined(separator: ", ")
        add("by", by.isEmpty ? nil : by)
        if let place = article.dateline { add("located", place.string) }
        if let headline = article.headline { members.append(("headlines", texts("main", headline.string))) }
        if let standfirst = article.standfirst { members.append(("descriptions", texts("summary", standfirst.string))) }
        let body = article.blocks.filter { $0.role.isNarrative || $0.role == .subheading }.map(\.text.string)
        members.append(("bodies", texts("main", body.joined(separator: "\n\n"))))
        return .object(members)
    }

    private static func texts(_ role: String, _ value: String) -> JSONValue {
        .array([.object([("role", .string(role)), ("contenttype", .string("text/plain")), ("value", .string(value))])])
    }

    private static func instant(_ moment: Moment?) -> String? {
        guard case .instant(let instant) = moment else { return nil }
        return instant.description
    }

    /// The address where there is one; else its id in the library.
    private static func uri(of article: Article) -> String {
        if let url = article.url?.string, Browser.isWebAddress(PlainText(url)) { return url }
        return "urn:broadsheet:\(article.id.rawValue)"
    }
}
