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

    /// Three events of one month, each told three times, in time order.
    private var month: [Article] {
        let events = [
            (
                "The overloaded ferry sank off Zamboanga", "Divers search the ferry that sank off Zamboanga",
                "The ferry that sank off Zamboanga was overloaded"
            ),
            (
                "Parliament in Lisbon voted for the budget", "Lisbon's budget passed in parliament",
                "The Lisbon parliament amended its budget"
            ),
            (
                "A blaze destroyed warehouses in Odense harbour", "Odense harbour warehouses in a blaze",
                "Warehouses in Odense harbour lost to the blaze"
            ),
        ]
        return events.enumerated().flatMap { event, told in
            [told.0, told.1, told.2].enumerated().map { day, text in
                article(event * 3 + day + 1, text + ".", headline: text, on: "2019-02-\(10 + event + day)")
            }
        }.sorted { ($0.published.shown?.sortSecond ?? 0, $0.id) < ($1.published.shown?.sortSecond ?? 0, $1.id) }
    }

    @Test("importing the same again, after a restart and in another order, changes no story")
    func importingAgainChangesNoStory() throws {
        let test = try TestLibrary()
        let first = try test.library.add(month, retrieved: arrival)
        let stories = Dictionary(uniqueKeysWithValues: first.map { ($0.id, $0.story) })
        #expect(Set(stories.values).count == 3)
        let again = try test.reopened().add(month.reversed(), retrieved: arrival)
        #expect(again.allSatisfy { $0.status == .unchanged })
        #expect(Dictionary(uniqueKeysWithValues: again.map { ($0.id, $0.story) }) == stories)
        #expect(try test.library.stories(after: nil, limit: 0).elements.map(\.articles.count) == [3, 3, 3])
    }

    @Test("a library that is closed after every article makes the stories of one that never is")
    func restartsChangeNoStory() throws {
        let (whole, parts) = (try TestLibrary(), try TestLibrary())
        let wanted = try whole.library.add(month, retrieved: arrival).map(\.story)
        let found = try month.flatMap { try parts.reopened().add([$0], retrieved: arrival) }.map(\.story)
        #expect(found == wanted)
        #expect(Set(wanted).count == 3)
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
