import Foundation
import Testing

@testable import broadsheet

@Suite struct ExportTests {
    private static let line = #"""
        {"id":"n1","title":"Bridge <opens> & closes","text":"The bridge opened on Monday.\n\nIt closed again at noon, the mayor said.",\#
        "published":"2024-05-06T08:00:00+02:00","outlet":"Harbour Post","url":"https://post.example/a","author":["Ada Low","Ben Hay"]}
        {"id":"n2","text":"A ferry without a headline left the quay. Nobody was hurt."}
        """#

    private func room() throws -> Room {
        let room = try Room()
        let path = try room.write(Self.line.replacing("\\#\n", with: ""), to: "lines.jsonl")
        #expect(try room.run("import", path).code == 0)
        return room
    }

    @Test func whatIsWrittenAsJSONLinesIsTakenInAgainAsItWas() throws {
        let (first, second) = (try room(), try Room())
        let written = try first.run("export", "--json")
        #expect(written.code == 0)
        let path = try second.write(written.output, to: "again.jsonl")
        #expect(try second.run("import", path).code == 0)
        #expect(try second.run("export", "--json").output == written.output)
        let line = try #require(try written.values.first { $0["title"].text == "Bridge <opens> & closes" })
        #expect(line["published"].text == "2024-05-06T08:00:00+02:00")
        #expect(line["url"].text == "https://post.example/a")
    }

    @Test func aSearchAloneIsWritten() throws {
        let ran = try room().run("export", "--search", "ferry", "--json")
        #expect(ran.lines.count == 1)
        #expect(ran.output.contains("without a headline"))
    }

    @Test func markdownMarksUpNothingOfTheArticlesOwn() throws {
        let text = try room().run("export", "--search", "bridge", "--format", "markdown").output
        #expect(text.hasPrefix("# Bridge \\<opens\\> \\& closes\n"))
        #expect(text.contains("Harbour Post"))
        #expect(text.contains("\n\nIt closed again at noon, the mayor said.\n"))
    }

    @Test func ninjsStatesOnlyWhatIsKnown() throws {
        let values = try room().run("export", "--format", "ninjs").values
        let bridge = try #require(values.first { $0["by"].text == "Ada Low, Ben Hay" })
        #expect(bridge["uri"].text == "https://post.example/a")
        #expect(bridge["firstcreated"].text == "2024-05-06T08:00:00+02:00")
        let ferry = try #require(values.first { $0["by"] == .null })
        #expect(ferry["headlines"] == .null)
        #expect(ferry["firstcreated"] == .null)
    }

    @Test func anEPUBIsAZipOfXHTMLThatBeginsWithItsMediaType() throws {
        let room = try room()
        let path = room.home + "/book.epub"
        #expect(try room.run("export", "--output", path).code == 0)
        let bytes = try Array(Data(contentsOf: URL(filePath: path)))
        // The media type stands at byte 30, bare, so that a program can tell a book without unpacking it.
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
        let files = try StoredZip.files(bytes)
        #expect(
            files.map(\.name) == [
                "mimetype", "META-INF/container.xml", "EPUB/article1.xhtml", "EPUB/article2.xhtml",
                "EPUB/contents.xhtml",
                "EPUB/package.opf",
            ])
        for file in files.dropFirst() { #expect(WellFormed.fault(in: file.content) == nil, "\(file.name)") }
        #expect(files.contains { $0.content.contains("<h1>Bridge &lt;opens&gt; &amp; closes</h1>") })
        #expect(files.contains { $0.content.contains("<h1>(first line) A ferry without a headline") })
    }

    @Test func whatCannotBeWrittenIsToldInOneLine() throws {
        let room = try room()
        let unknown = try room.run("export", "a0123456789abcdef")
        #expect(unknown.code == 66)
        #expect(unknown.errors.contains("there is nothing called a0123456789abcdef"))
        #expect(try room.run("export", "--search", "zeppelin").errors.contains("there is no article to write"))
        #expect(try room.run("export", "--search", "x", "a0123456789abcdef").code == 64)
        let path = try room.write("mine", to: "kept.md")
        #expect(try room.run("export", "--output", path).code == 64)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    }

    @Test func theChecksumIsThatOfTheStandard() {
        // The check value of CRC-32 in every catalogue of them.
        #expect(ZipArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    }
}
