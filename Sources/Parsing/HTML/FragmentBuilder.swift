import News

/// Folds the elements of HTML into paragraphs while they are read.
final class FragmentBuilder: MarkupHandler {
    /// The paragraphs so far.
    private(set) var paragraphs: [Paragraph] = []
    /// The links so far.
    private(set) var links: [Link] = []

    /// The elements that are open, from the outside in.
    private var open: [String] = []
    /// How many of them hide what stands in them.
    private var hidden = 0
    /// How many of them keep line breaks.
    private var preformatted = 0
    /// What the open elements make of words, the innermost last.
    private var roles: [Role?] = []
    private var words = ""
    private var breaks = 0
    private var linkStart: (address: String, words: Int)?
    private var captions: Set<PlainText> = []
    private var seenLinks: Set<Link> = []

    /// The most links that are kept of one text.
    private static let mostLinks = 1000

    func start(_ name: String, _ attributes: [String: String]) {
        open.append(name)
        roles.append(FragmentBuilder.role[name] ?? roles.last ?? nil)
        if FragmentBuilder.hiding.contains(name) { hidden += 1 }
        if name == "pre" { preformatted += 1 }
        if FragmentBuilder.blocks.contains(name) { flush() }
        switch name {
        case "br":
            breaks += 1
            if breaks == 2 { flush() } else { words += "\n" }
        case "td", "th": words += words.isEmpty ? "" : " "
        case "a": linkStart = attributes["href"].map { ($0, words.utf8.count) }
        case "img":
            let told = PlainText(attributes["alt"] ?? "").trimmed
            guard hidden == 0, told.string.contains(" ") else { break }
            flush()
            add(told, role: .caption)
        default: break
        }
    }

    func end() {
        guard let name = open.popLast() else { return }
        if name == "a" { endLink() }
        if name == "pre" { preformatted -= 1 }
        if FragmentBuilder.blocks.contains(name) { flush() }
        if FragmentBuilder.hiding.contains(name) { hidden -= 1 }
        roles.removeLast()
    }

    func text(_ text: String) {
        guard hidden == 0 else { return }
        if !text.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { breaks = 0 }
        words += preformatted > 0 ? text : text.replacing("\n", with: " ")
    }

    func fault(_ what: String, line: Int) {}

    /// Ends the last paragraph; headings that nothing follows head what is no part of the text.
    func finish() {
        flush()
        while paragraphs.last?.stated == .subheading { paragraphs.removeLast() }
    }

    private func endLink() {
        guard let link = linkStart, hidden == 0 else { return }
        linkStart = nil
        let text = String(decoding: words.utf8.dropFirst(link.words), as: UTF8.self)
        let read = Link(url: PlainText(link.address).trimmed, text: PlainText(FragmentBuilder.folded(text)))
        if links.count < FragmentBuilder.mostLinks, seenLinks.insert(read).inserted { links.append(read) }
    }

    /// Ends the paragraph that is being read; a single line break in it is a blank.
    private func flush() {
        let role = roles.last ?? nil
        let text = PlainText(FragmentBuilder.folded(words)).trimmed
        words = ""
        breaks = 0
        linkStart = linkStart.map { ($0.address, 0) }
        if !text.isEmpty { add(text, role: role) }
    }

    /// Pictures of one text often have one description.
    private func add(_ text: PlainText, role: Role?) {
        if role == .caption, !captions.insert(text).inserted { return }
        var paragraph = Paragraph(line: nil, text: text, isSetOff: true)
        paragraph.stated = role
        paragraphs.append(paragraph)
    }

    private static func folded(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
    }

    private static func names(_ list: String) -> Set<String> { Set(list.split { $0.isWhitespace }.map(String.init)) }

    /// Elements that begin and end a paragraph.
    private static let blocks = names(
        """
        address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
        h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul
        """)

    /// Elements whose words are no part of the text.
    private static let hiding = names(
        """
        applet audio button canvas datalist embed form frame head iframe input map math nav noframes noscript object option script
        select style svg template textarea title video
        """)

    /// What an element makes of the words in it; paragraphs and divisions make them body.
    private static let role: [String: Role] = [
        "p": .body, "h1": .subheading, "h2": .subheading, "h3": .subheading, "h4": .subheading, "h5": .subheading,
        "h6": .subheading, "li": .listItem, "dt": .listItem, "dd": .listItem, "blockquote": .quote,
        "figcaption": .caption, "figure": .caption, "caption": .caption, "footer": .boilerplate, "aside": .related,
    ]
}
