import News

/// Reads a plain-text file as one article.
public struct PlainTextParser: Sendable {
    /// What the person importing knows; the moment of arrival at least.
    public var options: IntakeOptions

    /// Makes a parser.
    public init(options: IntakeOptions) { self.options = options }

    /// Parses bytes in any encoding; nil where nothing readable is left of them.
    ///
    /// `path` is what messages and `inspect` call the source; `identity` is what makes the article itself, its real path as a rule.
    public func article(from bytes: [UInt8], path: PlainText, identity: Identity) -> Article? {
        article(from: bytes, path: path, identity: identity, given: GivenFacts(options))
    }

    func article(from bytes: [UInt8], path: PlainText, identity: Identity, given: GivenFacts) -> Article? {
        let decoded = DecodedText(bytes)
        var paragraphs = ParagraphFolder.paragraphs(of: PhysicalLine.lines(of: decoded.text))
        guard let opening = paragraphs.first else { return nil }
        if let headline = given.headline, opening.text != headline {
            paragraphs.insert(Paragraph(line: nil, text: headline, isSetOff: true), at: 0)
        }
        let source = Source(path: path, mediaType: "text/plain", url: given.url, bozo: decoded.note)
        return ArticleAssembly.article(
            of: paragraphs, given: given, identity: identity, source: source, arrival: options.arrival)
    }
}

extension GivenFacts {
    /// What the options say, basis `given`.
    init(_ options: IntakeOptions) {
        published = options.published.map { Dating($0, basis: .given) }
        outlet = options.outlet.map { Outlet(name: $0, basis: .given) }
        url = options.url
    }
}
