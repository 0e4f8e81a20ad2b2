import News

/// One article as a page of an EPUB: XHTML without scripts or anything from elsewhere.
struct EPUBChapter {
    private let article: Article

    /// The page of an article.
    init(_ article: Article) { self.article = article }

    /// The page.
    var page: String {
        let facts = ArticleFacts(article).line.map { HTML.escaped($0) }.joined(separator: " \u{B7} ")
        var lines = ["<h1>\(HTML.escaped(ArticleLines.words(article.title)))</h1>"]
        if !facts.isEmpty { lines.append("<p><small>\(facts)</small></p>") }
        if let url = article.url { lines.append("<p><small>\(HTML.runs(ReportText(url, .link)))</small></p>") }
        lines += paragraphs
        return EPUBChapter.page(
            title: article.title.text, language: article.language?.string ?? "en", body: lines.joined(separator: "\n"))
    }

    private var paragraphs: [String] {
        var lines: [String] = []
        var items: [String] = []
        func closeList() {
            if !items.isEmpty { lines.append("<ul>\(items.joined())</ul>") }
            items = []
        }
        for block in article.blocks {
            let words = HTML.escaped(block.text)
            if block.role == .listItem {
                items.append("<li>\(words)</li>")
                continue
            }
            closeList()
            switch block.role {
            case .headline, .boilerplate, .comment, .related, .byline, .listItem: break
            case .standfirst: lines.append("<p><strong>\(words)</strong></p>")
            case .subheading: lines.append("<h2>\(words)</h2>")
            case .quote: lines.append("<blockquote><p>\(words)</p></blockquote>")
            case .caption, .credit: lines.append("<p><em>\(words)</em></p>")
            case .body, .dateline: lines.append("<p>\(words)</p>")
            }
        }
        closeList()
        return lines
    }

    /// A page of XHTML around a body; a language that is no tag is taken for English.
    static func page(title: PlainText, language: String, body: String) -> String {
        let isTag =
            (2...35).contains(language.utf8.count)
            && language.utf8.allSatisfy { byte in
                (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
            }
        let tag = isTag ? language : "en"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="\(tag)" xml:lang="\(tag)">
            <head><title>\(HTML.escaped(title))</title></head>
            <body>
            \(body)
            </body>
            </html>

            """
    }
}
