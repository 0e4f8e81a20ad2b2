import Drawing
import News
import Testing

@testable import Screens

/// A page of five, and where it goes on.
private func page(_ next: String?) -> Page<ArticleSummary> {
    Page(elements: Sample.summaries, next: next.map { Cursor(rawValue: $0) }, total: 15)
}

private func arrived(_ next: String?, after: String?) -> ScreenEvent {
    .arrived(.articles(page(next), query: "", sort: .newest, after: after.map { Cursor(rawValue: $0) }))
}

private func load(after: String?) -> Effect {
    .loadArticles(query: "", sort: .newest, after: after.map { Cursor(rawValue: $0) })
}

@Test func theEndOfAListIsItsTrueEnd() {
    var screen = ArticlesScreen(query: "")
    #expect(screen.update(.shown(Size(columns: 80, rows: 7))) == [load(after: nil)])
    _ = screen.update(arrived("one", after: nil))
    #expect(screen.update(.command(.end, count: nil)) == [load(after: "one")])
    #expect(screen.update(arrived("two", after: "one")) == [load(after: "two")])
    #expect(screen.update(arrived(nil, after: "two")).isEmpty)
    #expect(screen.items.count == 15 && screen.window.selection == 14)
}

@Test func anyOtherKeyEndsTheWayToTheEnd() {
    var screen = ArticlesScreen(query: "")
    _ = screen.update(.shown(Size(columns: 80, rows: 7)))
    _ = screen.update(arrived("one", after: nil))
    _ = screen.update(.command(.end, count: 13))
    _ = screen.update(arrived("two", after: "one"))
    #expect(screen.window.selection == 9)
    _ = screen.update(.command(.top, count: nil))
    #expect(screen.update(arrived("three", after: "two")).isEmpty)
    #expect(screen.window.selection == 0)
}

@Test func theEndOfAListStillOnItsWayIsWaitedFor() {
    var screen = ArticlesScreen(query: "")
    _ = screen.update(.shown(Size(columns: 80, rows: 7)))
    #expect(screen.update(.command(.end, count: nil)).isEmpty)
    #expect(screen.update(arrived("one", after: nil)) == [load(after: "one")])
    _ = screen.update(arrived(nil, after: "one"))
    #expect(screen.window.selection == 9)
}

@Test func theEndOfASearchIsItsTrueEnd() {
    var screen = SearchScreen(query: "a")
    _ = screen.update(.shown(Size(columns: 80, rows: 8)))
    let hit = Hit(article: Sample.summaries[3], score: nil, snippet: "x", marks: [], line: nil, matchesAll: true)
    func answer(_ next: String?) -> SearchAnswer {
        let next = next.map { Cursor(rawValue: $0) }
        return SearchAnswer(hits: Array(repeating: hit, count: 20), next: next, matchingAll: 60, wasCut: false)
    }
    func further(_ after: String) -> Effect {
        .searchFurther("a", sort: .newest, after: Cursor(rawValue: after), serial: 1)
    }
    _ = screen.update(.arrived(.found(answer("one"), query: "a", serial: 1)))
    screen.focus = .results
    #expect(screen.update(.command(.end, count: nil)).contains(further("one")))
    let second = Arrival.foundFurther(answer("two"), after: Cursor(rawValue: "one"), serial: 1)
    #expect(screen.update(.arrived(second)) == [further("two")])
    _ = screen.update(.arrived(.foundFurther(answer(nil), after: Cursor(rawValue: "two"), serial: 1)))
    #expect(screen.hits.count == 60 && screen.window.selection == 59)
}
