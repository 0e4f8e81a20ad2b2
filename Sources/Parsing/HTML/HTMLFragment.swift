import News

/// A piece of HTML as the content of a feed's item is: its paragraphs, with the roles its markup gives them, and its links.
struct HTMLFragment {
    /// The paragraphs in order, `stated` telling what the markup makes of each.
    private(set) var paragraphs: [Paragraph]
    /// What it links to, by http or https, each once, in order; as written.
    private(set) var links: [Link] = []

    /// Reads HTML.
    init(_ html: String) {
        let builder = FragmentBuilder()
        MarkupStream.read(html, as: .html, handler: builder)
        builder.finish()
        (paragraphs, links) = (builder.paragraphs, builder.links)
    }

    /// Takes what a builder was given.
    init(_ builder: FragmentBuilder) { (paragraphs, links) = (builder.paragraphs, builder.links) }

    /// Reads plain text.
    init(plain text: String) {
        paragraphs = ParagraphFolder.paragraphs(of: PhysicalLine.lines(of: text)).map { Paragraph(unnumbered: $0) }
    }

    /// Adds a paragraph whose role is known.
    mutating func append(_ text: PlainText, as role: Role) {
        var paragraph = Paragraph(line: nil, text: text, isSetOff: true)
        paragraph.stated = role
        paragraphs.append(paragraph)
    }

    /// Adds what another holds.
    mutating func append(_ other: HTMLFragment) {
        paragraphs += other.paragraphs
        var seen = Set(links)
        links += other.links.filter { seen.insert($0).inserted }
    }

    /// Bytes of its words.
    var length: Int { paragraphs.reduce(0) { $0 + $1.text.string.utf8.count } }

    /// The paragraphs alone.
    static func paragraphs(of html: String) -> [Paragraph] { HTMLFragment(html).paragraphs }
}
