import News
import Testing

@testable import Indexing

private let flood = """
    The Lorn river burst its banks at Carrick and flooded the cattle market, the chapel and forty homes, wardens of the Carrick flood service said.
    """

private func told(_ number: Int, _ more: String, on day: String?) -> Article {
    article(
        number, flood + " " + more, headline: "Lorn floods Carrick cattle market", on: day, path: "/news/\(number).txt")
}

private func all(_ library: Library) throws -> [ArticleSummary] {
    try library.articles(matching: Query("lorn OR mill"), sort: .newest, after: nil, limit: 10).elements
}

@Test("An article without a date is dated by the others of its story, as a stretch and never as a day that was stated")
func undatedArticleIsDatedByItsStory() throws {
    let place = try TestLibrary()
    let articles = [
        told(1, "A bridge was closed.", on: "2019-02-10"), told(2, "Boats came from Lorn.", on: "2019-02-11"),
        told(3, "Sandbags ran out.", on: nil),
    ]
    _ = try place.library.add(articles, retrieved: arrival)
    let rows = try all(place.library)
    let undated = try #require(rows.first { $0.id == articles[2].id })
    #expect(undated.published.value == nil)
    #expect(undated.published.basis == .story)
    #expect(undated.published.short() == "~Feb 2019")
    #expect(undated.published.stretch == "between 7 Feb and 14 Feb 2019")
    #expect(undated.storySize == 3)
}

@Test("Dates that come later date it when it is taken in again, and nothing changes after that")
func undatedArticleIsDatedOnReimport() throws {
    let place = try TestLibrary()
    let undated = told(3, "Sandbags ran out.", on: nil)
    _ = try place.library.add([undated], retrieved: arrival)
    let mates = [told(1, "A bridge was closed.", on: "2026-02-27"), told(2, "Boats came from Lorn.", on: "2026-02-28")]
    _ = try place.library.add(mates, retrieved: arrival)
    let again = try place.library.add([undated], retrieved: Instant(seconds: arrival.seconds + 86_400))
    #expect(again.map(\.status) == [.updated])
    let found = try #require(try all(place.library).first { $0.id == undated.id })
    #expect(found.published.stretch == "between 24 Feb and 1 Mar 2026")
    let third = try place.library.add([undated], retrieved: Instant(seconds: arrival.seconds + 90_000))
    #expect(third.map(\.status) == [.unchanged])
}

@Test("after: and before: find a reckoned date where all of it lies so")
func searchOfReckonedDates() throws {
    let place = try TestLibrary()
    var reckoned = article(1, "The mill burned down.", on: nil)
    reckoned.published = Dating(
        earliest: Moment("2019-02-08"), latest: Moment("2019-02-12"), why: "the weekday named in the text, \"a | b\"")
    var older = article(2, "The mill was sold.", on: nil)
    older.published = Dating(earliest: nil, latest: Moment("2011-11-10"), why: "a line")
    _ = try place.library.add([reckoned, older, article(3, "The mill stood.", on: nil)], retrieved: arrival)
    func found(_ text: String) throws -> [ArticleID] {
        try place.library.articles(matching: Query(text), sort: .newest, after: nil, limit: 10).elements.map(\.id)
            .sorted { $0.rawValue < $1.rawValue }
    }
    #expect(try found("after:2019-02-08") == [reckoned.id])
    #expect(try found("after:2019-02-10") == [])
    #expect(try found("before:2019-02-13") == [reckoned.id, older.id])
    #expect(try found("before:2019-02-12") == [older.id])
    #expect(try found("mill after:2019-01-01 before:2019-03-01") == [reckoned.id])
    let kept = try #require(try all(place.reopened()).first { $0.id == reckoned.id })
    #expect(kept.published == reckoned.published)
}
