import News
import Testing

@testable import Indexing

@Suite struct MarksTests {
    private let test: TestLibrary
    private let ids: [ArticleID]

    init() throws {
        test = try TestLibrary()
        let articles = (1...4).map { article($0, "Report number \($0) of the day.", on: "2019-02-1\($0)") }
        ids = articles.map(\.id)
        _ = try test.library.add(articles, retrieved: arrival)
    }

    private func found(_ text: String) throws -> [ArticleID] {
        try test.library.articles(matching: Query(text), sort: .newest, after: nil, limit: 0).elements.map(\.id)
    }

    @Test func readArticlesLeaveTheUnread() throws {
        try test.library.setRead([ids[0]], true)
        #expect(try found("is:unread") == [ids[3], ids[2], ids[1]])
        #expect(try found("is:read report") == [ids[0]])
        #expect(try test.library.counts() == (articles: 4, unread: 3))
        try test.library.setRead([ids[0]], false)
        #expect(try test.library.counts().unread == 4)
    }

    @Test func markingAllIsTakenBackInOneStep() throws {
        try test.library.setRead([ids[0]], true)
        #expect(try test.library.markAllRead(matching: Query("before:2019-02-14")) == 2)
        #expect(try test.library.counts().unread == 1)
        #expect(try test.library.markAllRead(matching: Query("before:2019-02-14")) == 0)
        #expect(try test.library.undo() == "taken back: 2 articles read")
        #expect(try found("is:read") == [ids[0]])
        #expect(try test.library.undo() == nil)
    }

    @Test func flagsAndTagsAreFound() throws {
        try test.library.setFlag(ids[2], true)
        try test.library.setTags(ids[1], [" Syria ", "syria", "War"])
        #expect(try found("is:flagged") == [ids[2]])
        #expect(try found("tag:SYRIA") == [ids[1]])
        #expect(try found("report -tag:syria") == [ids[3], ids[2], ids[0]])
        #expect(try found("tag:war OR is:flagged") == [ids[2], ids[1]])
        #expect(try test.library.tags() == ["Syria", "War"])
        try test.library.setTags(ids[1], [])
        #expect(try test.library.tags() == [])
    }

    @Test func keptSearchesAreReplacedAndForgotten() throws {
        try test.library.keepSearch(KeptSearch(name: "b", query: "one"))
        try test.library.keepSearch(KeptSearch(name: "a", query: "two"))
        try test.library.keepSearch(KeptSearch(name: "b", query: "three"))
        #expect(try test.library.keptSearches().map(\.query) == ["two", "three"])
        try test.library.forgetSearch(name: "a")
        #expect(try test.library.keptSearches().map(\.name) == ["b"])
    }

    @Test func unknownArticlesArePassedOver() throws {
        let stranger = ArticleID(rawValue: "affffffffffffffff")
        try test.library.setRead([stranger, ArticleID(rawValue: "nonsense")], true)
        try test.library.setFlag(stranger, true)
        #expect(try test.library.counts().unread == 4)
        #expect(try test.library.summaries([stranger, ids[0]]).map(\.id) == [ids[0]])
        #expect(try test.library.position(stranger) == nil)
    }
}
