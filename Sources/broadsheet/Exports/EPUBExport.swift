import News

/// Articles as one EPUB 3.3 (W3C): an article a chapter, with a table of contents.
final class EPUBExport: ArticleExport {
    private let zip: ZipArchive
    private let subject: ExportSubject
    private var chapters: [PlainText] = []
    private var digest: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Writes to an output.
    init(_ output: Output, _ subject: ExportSubject) { (zip, self.subject) = (ZipArchive(output), subject) }

    func add(_ article: Article) throws {
        if chapters.isEmpty { try begin() }
        chapters.append(ArticleLines.words(article.title))
        for byte in article.id.rawValue.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        try zip.add("EPUB/\(EPUBExport.name(chapters.count))", EPUBChapter(article).page)
    }

    func finish() throws {
        if chapters.isEmpty { try begin() }
        try zip.add("EPUB/contents.xhtml", contents)
        try zip.add("EPUB/package.opf", package)
        try zip.finish()
    }

    /// What must stand first: the media type, bare, and where the package is.
    private func begin() throws {
        try zip.add("mimetype", "application/epub+zip")
        try zip.add(
            "META-INF/container.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>

            """)
    }

    private static func name(_ number: Int) -> String { "article\(number).xhtml" }

    private var contents: String {
        let items = chapters.enumerated().map { place, chapter in
            "<li><a href=\"\(EPUBExport.name(place + 1))\">\(HTML.escaped(chapter))</a></li>"
        }
        return EPUBChapter.page(
            title: subject.title, language: "en",
            body: """
                <nav epub:type="toc" id="toc"><h1>\(HTML.escaped(subject.title))</h1>
                <ol>
                \(items.joined(separator: "\n"))
                </ol></nav>
                """)
    }

    private var package: String {
        let numbers = 1..<(chapters.count + 1)
        let items = numbers.map {
            "<item id=\"a\($0)\" href=\"\(EPUBExport.name($0))\" media-type=\"application/xhtml+xml\"/>"
        }
        let spine = numbers.map { "<itemref idref=\"a\($0)\"/>" }
        // The second of writing, in UTC, as EPUB asks for it.
        let modified = Instant(seconds: subject.now.seconds).description
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">urn:broadsheet:\(String(digest, radix: 16)):\(subject.now.seconds)</dc:identifier>
            <dc:title>\(HTML.escaped(subject.title))</dc:title>
            <dc:language>en</dc:language>
            <meta property="dcterms:modified">\(modified)</meta>
            </metadata>
            <manifest>
            <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            \(items.joined(separator: "\n"))
            </manifest>
            <spine>
            <itemref idref="contents"/>
            \(spine.joined(separator: "\n"))
            </spine>
            </package>

            """
    }
}
