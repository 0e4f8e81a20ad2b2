import Foundation
import News

@testable import Indexing

/// A library in a folder of its own, which goes when the test is over.
final class TestLibrary {
    let folder: URL
    let library: Library

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "broadsheet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        library = try Self.open(in: folder)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The same files, opened once more.
    func reopened(_ access: Library.Access = .readWrite) throws -> Library { try Self.open(in: folder, access) }

    private static func open(in folder: URL, _ access: Library.Access = .readWrite) throws -> Library {
        try Library.open(
            at: folder.appending(path: "library.db").path, statePath: folder.appending(path: "state.db").path,
            access: access)
    }
}

/// Noon of 1 March 2026, when every test takes its articles in.
let arrival = Instant(seconds: 1_772_366_400)

/// An article named by a small number.
func article(
    _ number: Int, _ text: String, headline: String? = nil, outlet: String? = nil, on day: String? = "2019-02-10",
    path: String? = nil, language: String? = nil, authors: [PlainText] = []
) -> Article {
    let digits = String(UInt64(number), radix: 16)
    let id = ArticleID(rawValue: "a" + String(repeating: "0", count: 16 - digits.count) + digits)
    var blocks: [Block] = []
    for part in [headline].compactMap(\.self) {
        blocks.append(Block(index: 0, line: 1, role: .headline, text: PlainText(part)))
    }
    for paragraph in text.split(separator: "\n") {
        let index = blocks.count
        blocks.append(Block(index: index, line: index * 2 + 1, role: .body, text: PlainText(paragraph)))
    }
    let dating = day.flatMap { Moment($0) }.map { Dating($0, basis: .given) } ?? .arrival(arrival)
    var article = Article(
        id: id, identity: path.map { .path($0) } ?? .guid(String(number)),
        source: Source(path: PlainText(path ?? "\(number).jsonl"), mediaType: "text/plain"),
        title: Title(text: PlainText(headline ?? String(text.prefix(60))), isFirstLine: headline == nil),
        published: dating, sha256: String(text.hashValue, radix: 16) + (headline ?? ""), blocks: blocks)
    article.headline = headline.map { PlainText($0) }
    article.outlet = outlet.map { Outlet(name: PlainText($0), basis: .given) }
    article.language = language.map { PlainText($0) }
    article.authors = authors
    return article
}
