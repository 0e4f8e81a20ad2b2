import News
import Testing

@testable import Screens

@Test func theSeedsShowTheirFightersInFourFigures() {
    let text = Stage(demonstration: true, world: .seeds).picture.joined(separator: "\n")
    #expect(text.contains("DEMONSTRATION: five articles of 2019"))
    #expect(text.contains("5 articles since 10 Feb: VOA, Al Jazeera, 3 with no outlet stated"))
    #expect(text.contains("figures differ"))
    #expect(text.contains("about 3,000 a"))
    #expect(text.contains("600 b"))
}

@Test func aRowSpentOnAFindingNeverCutsABound() {
    for columns in 40...120 {
        for line in Stage(columns: columns).picture where line.contains("figures differ") {
            #expect(!line.hasSuffix("more..") && !line.hasSuffix("up to.."))
        }
    }
}

@Test func countsFollowTheMarks() {
    var stage = Stage()
    stage.press("A")
    #expect(stage.picture[0].hasSuffix("0 unread of 5"))
    #expect(!stage.picture.joined().contains(" new"))
}

@Test func theStoryIsMarkedReadAsAWhole() {
    var stage = Stage()
    stage.press("N")
    #expect(stage.effects.contains(.setRead(Sample.summaries.map(\.id), true)))
    stage.press("N")
    #expect(stage.effects.last == .setRead(Sample.summaries.map(\.id), false))
}

@Test func theEarliestIsNamedOnlyWhereTheDatesShowIt() {
    func words(_ dates: [String]) -> PlainText? {
        var articles = Array(Sample.summaries.prefix(dates.count))
        for (place, date) in dates.enumerated() {
            articles[place].published =
                Moment(date).map { Dating($0, basis: .given) } ?? .arrival(Instant(seconds: 1_770_000_000))
        }
        let opened = StoryShelf.Opened(articles: articles, findings: [])
        return StoryLines(story: Sample.stories[0], opened: opened, currentYear: 2026).firstness
    }
    #expect(words(["2019-02-10", "2019-02-11"]) == "a is the earliest dated: 10 Feb 2019")
    #expect(words(["2019-02-10", "2019-02-10"]) == "a b bear the same day and no hour: who was first is not known")
    #expect(
        words(["2019-02-10T08:00:00Z", "2019-02-10T07:00:00Z"]) == "b is the earliest dated: 10 Feb 2019, 07:00 UTC")
    #expect(words(["2019-02-10", "?"]) == "not every article states its date: who was first is not known")
    #expect(words(["?", "?"]) == "no article states its date: who was first is not known")
    #expect(words(["2019-02-10"]) == nil)
}

@Test func moreStoriesAreLoadedAsOneScrolls() {
    var stage = Stage(world: .crowded(40))
    stage.answers = false
    let cursor = Cursor(rawValue: "next")
    stage.arrive(.stories(Page(elements: Sample.others(40), next: cursor), after: nil))
    #expect(!stage.effects.contains(.loadStories(after: cursor)))
    stage.press("G")
    #expect(stage.effects.contains(.loadStories(after: cursor)))
}

@Test func aKeptSearchIsListedAndForgotten() {
    var stage = Stage()
    stage.press("/ \"river\" Ctrl-S \"floods\" Enter Esc Tab Tab Tab")
    #expect(stage.picture.contains("> floods  river"))
    stage.press("Enter")
    #expect(stage.effects.contains(.loadArticles(query: "river", sort: .newest, after: nil)))
    stage.press("q D")
    #expect(stage.effects.contains(.forgetSearch(name: "floods")))
    #expect(stage.picture.contains("  No search is kept yet."))
}
