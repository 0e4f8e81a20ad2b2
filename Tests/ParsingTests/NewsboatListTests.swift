import Foundation
import News
import Testing

@testable import Parsing

private func list(_ text: String) throws -> FeedList? {
    let path = NSTemporaryDirectory() + "/list-\(UUID().uuidString)-urls"
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try FeedList(at: path)
}

@Test("newsboat: a list with one mistyped address is a list, and that line is told")
func tellsMistypedAddresses() throws {
    let found = try #require(try list("https://a.example/rss\nhtps://b.example/rss\nhttps://c.example/rss news\n"))
    #expect(found.entries.map(\.url) == ["https://a.example/rss", "https://c.example/rss"])
    #expect(found.refusals == ["htps://b.example/rss is no address of the web"])
    #expect(try list("The harbour was closed.\nhttps://a.example/story\nIt opens on Monday.\n") == nil)
}

@Test("newsboat: an address longer than any is refused by its line, the others stay")
func refusesLongAddresses() throws {
    let found = try #require(
        try list("https://a.example/rss\nhttps://b.example/\(String(repeating: "x", count: 9000))\n"))
    #expect(found.entries.map(\.url) == ["https://a.example/rss"])
    #expect(found.refusals == ["line 2: longer than any address is"])
}
