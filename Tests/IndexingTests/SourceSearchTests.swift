import Foundation
import GRDB
import News
import Testing

@testable import Indexing

private func found(_ library: Library, _ query: String) throws -> [String] {
    try library.search(Query(query), sort: .newest, after: nil, limit: 0, budget: nil).hits
        .filter(\.matchesAll).map { String($0.article.id.rawValue.suffix(1)) }.sorted()
}

private let quoting = [
    article(1, "\"The bridge will stay shut,\" Mayor Anna Weiss said on Friday in Lorne.", on: "2019-02-01"),
    article(2, "Anna Weiss, the mayor, opened a bridge in Lorne on Friday.", on: "2019-02-02"),
    article(
        3, "Police said 40 people had left Lorne. \"We lost everything,\" said Tom Weiss, a farmer.", on: "2019-02-03"),
]

@Test func aSourceIsFoundWhereItSpeaksAndNotWhereItIsNamed() throws {
    let test = try TestLibrary()
    _ = try test.library.add(quoting, retrieved: arrival)
    #expect(try found(test.library, "weiss") == ["1", "2", "3"])
    #expect(try found(test.library, "source:weiss") == ["1", "3"])
    #expect(try found(test.library, "source:\"anna weiss\"") == ["1"])
    #expect(try found(test.library, "source:police") == ["3"])
    #expect(try found(test.library, "-source:weiss") == ["2"])
    #expect(try found(test.library, "source:police OR opened") == ["2", "3"])
    #expect(try found(test.library, "bridge source:weiss") == ["1"])
    #expect(try found(test.library, "source:\"weiss police\"") == [])
    #expect(try found(test.library, "source:nobody") == [])
}

@Test func aNewVersionHasItsOwnSources() throws {
    let test = try TestLibrary()
    _ = try test.library.add(quoting, retrieved: arrival)
    _ = try test.library.add(
        [article(1, "\"It will open,\" said the engineer Ruth Okafor.", on: "2019-02-01")], retrieved: arrival)
    #expect(try found(test.library, "source:anna") == [])
    #expect(try found(test.library, "source:okafor") == ["1"])
}

@Test func storiesAreFoundByHowManySeparateTextsTellThem() throws {
    let wire = """
        The overloaded ferry sank off Zamboanga late on Friday, drowning a crew of nine.
        Divers recovered the captain's logbook from the wreck on Saturday morning.
        The coast guard said the ferry had carried twice the cargo its licence allowed.
        """
    let own = """
        Nine sailors are dead, and relatives waited at the harbour all night for word of them.
        Fishermen had seen the ferry listing heavily in the swell near Zamboanga.
        Its owner told this newspaper that he had warned against leaving in such weather.
        """
    let test = try TestLibrary()
    let articles = [(1, wire), (2, wire + "\nIt was the third such loss this year."), (3, own)].map { number, text in
        article(number, text, headline: "Ferry sinks off Zamboanga with crew of nine", outlet: "Outlet \(number)")
    }
    _ = try test.library.add(Array(articles.prefix(2)), retrieved: arrival)
    #expect(try found(test.library, "texts:1") == ["1", "2"])
    _ = try test.library.add([articles[2]], retrieved: arrival)
    #expect(try test.library.stories(after: nil, limit: 0).elements.count == 1)
    #expect(try found(test.library, "texts:2") == ["1", "2", "3"])
    #expect(try found(test.library, "texts:>1") == ["1", "2", "3"])
    #expect(try found(test.library, "ferry texts:>2") == [])
    #expect(try found(test.library, "texts:<3 relatives") == ["3"])
    #expect(try found(test.library, "-texts:2") == [])
}

@Test func aLibraryOfBeforeLearnsItsSourcesWhenItIsOpened() throws {
    let test = try TestLibrary()
    _ = try test.library.add(quoting, retrieved: arrival)
    let counted = try found(test.library, "texts:>1")
    let path = test.folder.appending(path: "library.db").path
    try DatabaseQueue(path: path).write { db in
        try db.execute(
            sql: """
                DROP TABLE text; DROP INDEX story_texts; ALTER TABLE story DROP COLUMN texts;
                DELETE FROM grdb_migrations WHERE identifier = 'sources';
                UPDATE words SET facets = 'zqx0'
                """)
    }
    let library = try test.reopened()
    #expect(try found(library, "source:weiss") == ["1", "3"])
    #expect(try found(library, "texts:>1") == counted)
    #expect(library.check().filter { !$0.ok }.isEmpty)
}

@Test func theVersionsOfAnArticleAreKeptInOrder() throws {
    let test = try TestLibrary()
    for text in ["One died.", "Two died.", "Three died."] {
        _ = try test.library.add([article(7, text, headline: PlainText(text).string)], retrieved: arrival)
    }
    let versions = try test.library.versions(of: article(7, "").id)
    #expect(versions.map(\.number) == [1, 2, 3])
    #expect(versions.map(\.title.text) == ["One died.", "Two died.", "Three died."])
    #expect(versions.last?.id.rawValue == "a0000000000000007@3")
    #expect(try test.library.versions(of: ArticleID(rawValue: "a0000000000000007@1")).count == 3)
    #expect(try test.library.versions(of: ArticleID(rawValue: "none")) == [])
}
