import Foundation
import News
import Testing

@testable import Language

/// An article of body paragraphs, one a line, dated Sunday 10 February 2019.
func article(_ paragraphs: String...) -> Article {
    let blocks = paragraphs.enumerated().map { Block(index: $0, line: $0 + 1, role: .body, text: PlainText($1)) }
    return article(of: blocks)
}

/// An article of these blocks.
func article(of blocks: [Block]) -> Article {
    Article(
        id: ArticleID(rawValue: "a0000000000000000"), identity: .path("test"),
        source: Source(path: "test", mediaType: "text/plain"), title: Title(text: "Test", isFirstLine: false),
        published: Dating(value: Moment("2019-02-10"), earliest: nil, latest: nil, basis: .given), sha256: "",
        blocks: blocks)
}

/// The paragraphs of a file in `seeds/`, as body blocks.
func seed(_ prefix: String) throws -> [Block] {
    var root = URL(filePath: #filePath)
    while root.path != "/", !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) {
        root.deleteLastPathComponent()
    }
    let folder = root.appending(path: "seeds")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(files.first { $0.hasPrefix(prefix) && $0.hasSuffix(".txt") })
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.enumerated().map { Block(index: $0, line: $0 + 1, role: .body, text: PlainText($1)) }
}
