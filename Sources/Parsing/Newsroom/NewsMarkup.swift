import News

/// Reads the text of an item that is written in NITF or XHTML as paragraphs with roles.
enum NewsMarkup {
    /// The paragraphs of an element, and its links.
    static func fragment(of element: MarkupElement) -> HTMLFragment {
        let builder = FragmentBuilder()
        walk(element, builder, isSetApart: false)
        builder.finish()
        return HTMLFragment(builder)
    }

    /// Elements nest 256 deep at most (`CMarkup.h`).
    ///
    /// Paragraphs of what is set apart from the text, a quotation or the words of a picture, are no paragraphs of the text.
    private static func walk(_ element: MarkupElement, _ builder: FragmentBuilder, isSetApart: Bool) {
        let name = element.bareName
        guard !hidden.contains(name) else { return }
        var attributes = element.attributes
        if name == "media-reference" { attributes["alt"] = attributes["alternate-text"] }
        let isSetApart = isSetApart || apart.contains(name)
        builder.start(isSetApart && name == "p" ? "div" : html[name] ?? name, attributes)
        for node in element.nodes {
            switch node {
            case .text(let text): builder.text(text)
            case .element(let child): walk(child, builder, isSetApart: isSetApart)
            }
        }
        builder.end()
    }

    /// Elements of NITF that are no text of the article: their words are its facts, or nobody's.
    private static let hidden: Set<String> = [
        "head", "body.head", "body.end", "media-metadata", "media-producer", "copyrite", "doc.copyright", "datasource",
        "note",
        "script", "style",
    ]

    private static let apart: Set<String> = ["bq", "blockquote", "media", "figure", "figcaption", "li"]

    /// What elements of NITF 3.6 (https://www.iptc.org/std/NITF/3.6/) are in HTML.
    private static let html: [String: String] = [
        "hl1": "h1", "hl2": "h2", "bq": "blockquote", "media": "figure", "media-caption": "figcaption",
        "media-reference": "img", "block": "div", "body.content": "div", "nitf": "div", "nitf-table": "table",
    ]
}
