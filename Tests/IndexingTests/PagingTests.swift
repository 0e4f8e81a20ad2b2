import News
import Testing

@testable import Indexing

@Suite struct PagingTests {
    private func library(_ count: Int) throws -> TestLibrary {
        let test = try TestLibrary()
        let articles = (1...count).map { number in
            article(
                number, "The report of number \(number) tells of \(number % 7 == 0 ? "reports " : "")fire.",
                on: "2019-02-\(10 + number % 9)")
        }
        _ = try test.library.add(articles, retrieved: arrival)
        return test
    }

    @Test(arguments: SortOrder.allCases)
    func pagesAreCompleteAndWithoutRepetitionWhileArticlesArrive(_ sort: SortOrder) throws {
        let test = try library(100)
        var seen: [ArticleID] = []
        var cursor: Cursor?
        var arriving = 1_000
        repeat {
            let answer = try test.library.search(Query("report"), sort: sort, after: cursor, limit: 7, budget: nil)
            seen += answer.hits.map(\.article.id)
            cursor = answer.next
            arriving += 1
            _ = try test.library.add([article(arriving, "A report of later.", on: "2020-01-01")], retrieved: arrival)
        } while cursor != nil
        let first = Set((1...100).map { article($0, "").id })
        #expect(Set(seen).isSuperset(of: first))
        #expect(Set(seen).count == seen.count)
    }

    @Test func storiesArePagedNewestFirst() throws {
        let test = try TestLibrary()
        let words = ["fire harbour", "vote budget", "storm coast", "strike railway", "court verdict"]
        let articles = words.enumerated().map { place, text in
            article(place + 1, "\(text) \(text) \(text)", on: "2019-02-1\(place)")
        }
        _ = try test.library.add(articles, retrieved: arrival)
        let first = try test.library.stories(after: nil, limit: 2)
        #expect(first.elements.map(\.articles) == [[articles[4].id], [articles[3].id]])
        #expect(first.total == 5)
        let rest = try test.library.stories(after: first.next, limit: 0)
        #expect(rest.elements.map(\.articles) == [[articles[2].id], [articles[1].id], [articles[0].id]])
        #expect(rest.next == nil)
    }

    @Test(arguments: [
        "", "n", "n.1", "r.1.2.3", "n.x y.0.0", "n.1.-5.0", "s.1.1.1", "n.99999999999999999999.0.0", "ñ.1.1.1",
    ])
    func aMalformedCursorIsRefused(_ raw: String) throws {
        let test = try library(1)
        #expect {
            _ = try test.library.search(
                Query("report"), sort: .newest, after: Cursor(rawValue: raw), limit: 5, budget: nil)
        } throws: { ($0 as? LibraryFault)?.exitCode == 64 }
    }
}
