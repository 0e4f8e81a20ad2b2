import Foundation
import News
import Parsing
import Testing

@testable import Indexing

@Suite struct StoriesTests {
    private func seeds() throws -> [Article] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var articles: [Article] = []
        let intake = Intake(options: IntakeOptions(arrival: arrival))
        try intake.articles(at: root.appending(path: "seeds").path) { articles.append(try $0.get()) }
        return articles
    }

    @Test func theFiveSeedsAreOneStoryAndSayWhoTellsIt() throws {
        let test = try TestLibrary()
        let articles = try seeds()
        let admissions = try test.library.add(articles, retrieved: arrival)
        let story = try #require(try test.library.stories(after: nil, limit: 5).elements.first)
        #expect(Set(admissions.map(\.story)) == [story.id])
        #expect(story.articles == articles.map(\.id))
        #expect(story.outlets == ["VOA", "Al Jazeera"])
        #expect(story.outletless == 3)
        #expect(story.first == Moment("2019-02-10"))
        #expect(story.last == Moment("2019-03-02"))
        #expect(story.unread == 5)
        #expect(!story.title.isFirstLine)
        try test.library.setRead([articles[0].id], true)
        #expect(try test.library.story(story.id)?.unread == 4)
        #expect(try test.library.summary(articles[1].id)?.storySize == 5)
    }

    @Test func aStoryGoesOnAfterTheLibraryWasClosed() throws {
        let test = try TestLibrary()
        let articles = try seeds()
        var stories: Set<StoryID?> = []
        for article in articles.reversed() {
            stories.formUnion(try test.reopened().add([article], retrieved: arrival).map(\.story))
        }
        #expect(stories.count == 1)
        #expect(test.library.check().filter { !$0.ok } == [])
    }

    @Test func anotherEventIsAnotherStory() throws {
        let test = try TestLibrary()
        let other = article(
            99, "Parliament in Lisbon voted for the budget of the minority government after a long debate on taxes.",
            headline: "Lisbon passes budget", on: "2019-02-10")
        let admissions = try test.library.add(try seeds() + [other], retrieved: arrival)
        #expect(Set(admissions.map(\.story)).count == 2)
        #expect(try test.library.stories(after: nil, limit: 0).elements.map(\.articles.count) == [5, 1])
        let id = try #require(admissions.last?.story)
        let found = try test.library.articles(matching: .story(id), sort: .newest, after: nil, limit: 0)
        #expect(found.elements.map(\.id) == [other.id])
    }
}
