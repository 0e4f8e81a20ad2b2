import News
import Testing

@testable import Analysis

private func told(_ number: Int, _ day: Int) -> (id: ArticleID, day: Day) {
    (ArticleID(rawValue: "a000000000000000\(number)"), Day(number: day))
}

@Test("a story told every day is no one long day")
func daysDoNotChain() {
    let days = EventDay.of((1...5).map { told($0, 100 + $0) })
    #expect(days.map(\.articles.count) == [2, 2, 1])
}

@Test("the order in which articles come does not change the days")
func daysDoNotDependOnOrder() {
    let articles = [told(1, 100), told(2, 101), told(3, 103), told(4, 99), told(5, 120)]
    let days = EventDay.of(articles).map { Set($0.articles) }
    #expect(EventDay.of(articles.reversed()).map { Set($0.articles) } == days)
    #expect(days.map(\.count) == [2, 1, 1, 1])
}
