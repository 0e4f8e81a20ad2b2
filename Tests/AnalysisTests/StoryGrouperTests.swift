import Foundation
import News
import Parsing
import Testing

@testable import Analysis

/// What an article of that number and day is grouped by.
private func candidate(_ number: Int, _ text: String, day: Int64 = 0) -> StoryCandidate {
    var article = Article(
        id: ArticleID(rawValue: "a000000000000000\(number)"), identity: .guid("\(number)"),
        source: Source(path: "x", mediaType: "text/plain"), title: Title(text: PlainText(text), isFirstLine: true),
        published: Dating(.day(Day(number: Int(day))), basis: .given), sha256: "", blocks: [])
    article.blocks = [Block(index: 0, line: 1, role: .body, text: PlainText(text))]
    return StoryCandidate(id: article.id, second: day * 86_400, terms: StoryTerms.of(article))
}

private let fire = "A fire in the harbour of Odense destroyed three warehouses on Monday, the fire brigade said."
private let fireAgain = "Three warehouses burned down in the harbour of Odense, according to the fire brigade."
private let vote = "Parliament in Lisbon voted for the budget of the minority government after a long debate."

@Suite struct StoryGrouperTests {
    @Test func accountsOfOneEventJoinAndOthersDoNot() {
        var grouper = StoryGrouper()
        let first = grouper.place(candidate(1, fire))
        #expect(grouper.place(candidate(2, vote)) != first)
        #expect(grouper.place(candidate(3, fireAgain)) == first)
        #expect(grouper.story(first)?.size == 2)
    }

    @Test(arguments: [
        (
            "An earthquake killed 40 people in Lima on Saturday, officials said",
            "A bus crash killed 60 people in Nairobi on Saturday, officials said"
        ),
        (
            "A fire killed 12 people in Lima on Saturday, police said",
            "A fire killed 30 in Oslo on Saturday, police said"
        ),
        ("Three dead, dozens injured in attack", "Five dead, dozens injured in crash"),
    ])
    func stockWordsMakeNoStory(one: String, other: String) {
        var grouper = StoryGrouper()
        let first = grouper.place(candidate(1, one))
        #expect(grouper.place(candidate(2, other)) != first)
    }

    @Test func headlinesThatShareAPlaceAreOneStory() {
        var grouper = StoryGrouper()
        let first = grouper.place(candidate(1, "Earthquake in Lima kills 40 people, officials say"))
        #expect(grouper.place(candidate(2, "Lima earthquake: 60 people killed, officials say")) == first)
    }

    @Test func theSameWordsAfterTheWindowAreAnotherStory() {
        var grouper = StoryGrouper()
        let first = grouper.place(candidate(1, fire))
        #expect(grouper.place(candidate(2, fire, day: 10)) == first)
        #expect(grouper.place(candidate(3, fire, day: 60)) != first)
    }

    @Test func whatIsLearntFromAShelfCountsAsIfItHadBeenSeen() throws {
        var whole = StoryGrouper()
        let first = whole.place(candidate(1, fire))
        let kept = try #require(whole.story(first))
        var resumed = StoryGrouper(articles: whole.articles, frequencies: whole.frequencies, stories: [kept])
        #expect(resumed.place(candidate(2, fireAgain)) == first)
        #expect(whole.place(candidate(2, fireAgain)) == first)
        #expect(resumed.story(first) == whole.story(first))
    }

    @Test("stories that are over are forgotten, the others and what is known of their words stay")
    func whatIsOverIsForgotten() throws {
        var grouper = StoryGrouper()
        let old = grouper.place(candidate(1, vote))
        let young = grouper.place(candidate(2, fire, day: 40))
        _ = grouper.takeCounts()
        let frequencies = grouper.frequencies
        grouper.forget(before: 5 * 86_400)
        #expect(grouper.storyCount == 1)
        #expect(grouper.size(of: old) == nil)
        #expect(grouper.articles == 2)
        #expect(grouper.frequencies.allSatisfy { frequencies[$0.key] == $0.value })
        #expect(grouper.frequencies["harbour"] == frequencies["harbour"] && grouper.frequencies["lisbon"] == nil)
        #expect(grouper.place(candidate(3, fireAgain, day: 40)) == young)
    }

    @Test func anArticleWithoutWordsStandsAlone() {
        var grouper = StoryGrouper()
        let first = grouper.place(candidate(1, "... --- 12"))
        #expect(grouper.place(candidate(2, "... --- 12")) != first)
    }

    @Test func storyIDsAreMadeFromTheFoundingArticle() {
        let id = StoryID(foundedBy: ArticleID(rawValue: "a0000000000000001"))
        #expect(id == StoryID(foundedBy: ArticleID(rawValue: "a0000000000000001")))
        #expect(id != StoryID(foundedBy: ArticleID(rawValue: "a0000000000000002")))
        #expect(id.rawValue.utf8.count == 17)
    }

    @Test func theFiveSeedsAreOneStoryInWhateverOrderTheyCome() throws {
        let articles = try seeds().map { article in
            StoryCandidate(
                id: article.id, second: article.published.shown?.sortSecond ?? 0, terms: StoryTerms.of(article))
        }
        #expect(articles.count == 5)
        for order in orders(of: articles) {
            var grouper = StoryGrouper()
            let stories = Set(order.map { grouper.place($0) })
            #expect(stories.count == 1, "\(order.map(\.id))")
        }
    }

    private func seeds() throws -> [Article] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var articles: [Article] = []
        let intake = Intake(options: IntakeOptions(arrival: Instant(seconds: 1_790_000_000)))
        try intake.articles(at: root.appending(path: "seeds").path) { articles.append(try $0.get()) }
        return articles
    }

    private func orders<Element>(of elements: [Element]) -> [[Element]] {
        guard elements.count > 1 else { return [elements] }
        return elements.indices.flatMap { place in
            var rest = elements
            let first = rest.remove(at: place)
            return orders(of: rest).map { [first] + $0 }
        }
    }
}
