import News
import Testing

@testable import Indexing

/// Two reports of a fire and two of a vote: two stories.
private let reports = [
    article(1, "A fire in the harbour of Odense destroyed three warehouses on Monday.", outlet: "A", on: "2019-02-10"),
    article(2, "Three warehouses in the harbour of Odense were lost to a fire.", outlet: "B", on: "2019-02-11"),
    article(3, "Parliament in Lisbon voted for the budget after a long debate.", outlet: "A", on: "2019-02-12"),
    article(4, "The budget was voted for in Lisbon after parliament debated it.", outlet: "B", on: "2019-02-13"),
]

@Suite struct ReaderStoriesTests {
    private let test: TestLibrary
    private let fire: StoryID
    private let vote: StoryID

    init() throws {
        test = try TestLibrary()
        let stories = try test.library.add(reports, retrieved: arrival).compactMap(\.story)
        (fire, vote) = (stories[0], stories[2])
        #expect(stories == [fire, fire, vote, vote])
        #expect(fire != vote)
    }

    /// The stories as the list shows them, each by the numbers of its articles.
    private func list(_ library: Library? = nil) throws -> [[Int]] {
        let page = try (library ?? test.library).stories(after: nil, limit: 0)
        #expect(page.total == page.elements.count)
        return page.elements.map(numbers)
    }

    private func numbers(_ story: Story) -> [Int] {
        story.articles.compactMap { Int($0.rawValue.dropFirst(), radix: 16) }
    }

    private func id(_ number: Int) -> ArticleID { reports[number - 1].id }

    @Test("two stories the reader merges are one, everywhere")
    func mergedStoriesAreOne() throws {
        #expect(try list() == [[3, 4], [1, 2]])
        try test.library.mergeStories([vote], into: fire)
        #expect(try list() == [[1, 2, 3, 4]])
        #expect(try test.library.story(vote)?.id == fire)
        let summary = try #require(try test.library.summary(id(3)))
        #expect(summary.story == fire)
        #expect(summary.storySize == 4)
        for story in [fire, vote] {
            let found = try test.library.articles(matching: .story(story), sort: .newest, after: nil, limit: 0)
            #expect(found.elements.count == 4)
        }
        #expect(try list(test.reopened(.readOnly)) == [[1, 2, 3, 4]])
    }

    @Test("what joins a merged story later is shown where the reader wants it")
    func aMergeStandsAgainstLaterArticles() throws {
        try test.library.mergeStories([vote], into: fire)
        let late = article(5, "Lisbon: parliament debated and voted for the budget.", on: "2019-02-14")
        _ = try test.library.add([late], retrieved: arrival)
        #expect(try list() == [[1, 2, 3, 4, 5]])
        #expect(try test.library.add([reports[2]], retrieved: arrival).map(\.status) == [.unchanged])
        #expect(try list() == [[1, 2, 3, 4, 5]])
    }

    @Test("articles the reader splits off are a story, and the rest stay one")
    func aSplitMakesTwo() throws {
        let own = try test.library.splitStory([id(2)])
        #expect(try list() == [[3, 4], [2], [1]])
        #expect(try test.library.summary(id(2))?.story == own)
        #expect(try test.library.summary(id(2))?.storySize == 1)
        #expect(try test.library.summary(id(1))?.story == fire)
        _ = try test.library.add(
            [article(2, "The three warehouses burned; the harbour of Odense is shut.", on: "2019-02-11")],
            retrieved: arrival)
        #expect(try list() == [[3, 4], [2], [1]])
    }

    @Test("the article that founded a story can be split off it too")
    func theFounderCanLeave() throws {
        let own = try test.library.splitStory([id(1)])
        #expect(own != fire)
        #expect(try list() == [[3, 4], [2], [1]])
        #expect(try test.library.story(fire).map(numbers) == [2])
    }

    @Test("an article is moved, and what was split off can be merged back and split off again")
    func movedAndMergedBack() throws {
        try test.library.moveArticles([id(2)], to: vote)
        #expect(try list() == [[2, 3, 4], [1]])
        let own = try test.library.splitStory([id(2)])
        try test.library.mergeStories([own], into: fire)
        #expect(try list() == [[3, 4], [1, 2]])
        #expect(try test.library.splitStory([id(2)]) == own)
        #expect(try list() == [[3, 4], [2], [1]])
    }

    @Test("a story merged into one that is merged on goes with it")
    func mergesFollowEachOther() throws {
        let third = article(6, "Divers found a wreck with silver off Madeira.", on: "2019-03-12")
        let wreck = try #require(try test.library.add([third], retrieved: arrival).first?.story)
        try test.library.mergeStories([fire], into: vote)
        try test.library.mergeStories([vote], into: wreck)
        #expect(try list() == [[1, 2, 3, 4, 6]])
        #expect(try test.library.story(fire)?.id == wreck)
        try test.library.mergeStories([wreck], into: fire)
        #expect(try list() == [[1, 2, 3, 4, 6]])
    }

    @Test("a name stands until it is taken off")
    func aStoryHasTheReadersName() throws {
        try test.library.renameStory(fire, to: "The Odense fire")
        #expect(try test.library.story(fire)?.title.text == "The Odense fire")
        #expect(try test.library.story(fire)?.isNamed == true)
        try test.library.renameStory(fire, to: " ")
        #expect(try test.library.story(fire)?.isNamed == false)
    }

    @Test("each word is one step to take back, the newest first")
    func wordsAreTakenBack() throws {
        try test.library.renameStory(vote, to: "Budget")
        try test.library.mergeStories([vote], into: fire)
        try test.library.splitStory([id(4), id(1)])
        #expect(try list() == [[1, 4], [2, 3]])
        #expect(try test.library.undoChangesStories())
        _ = try test.library.undo()
        #expect(try list() == [[1, 2, 3, 4]])
        _ = try test.library.undo()
        #expect(try list() == [[3, 4], [1, 2]])
        #expect(try test.library.story(vote)?.title.text == "Budget")
        _ = try test.library.undo()
        #expect(try test.library.story(vote)?.isNamed == false)
        #expect(try test.library.undo() == nil)
    }

    @Test("pages go through merged and split stories without a gap or a repeat")
    func pagesHoldEachStoryOnce() throws {
        try test.library.splitStory([id(2)])
        try test.library.splitStory([id(4)])
        var (after, seen): (News.Cursor?, [[Int]]) = (nil, [])
        repeat {
            let page = try test.library.stories(after: after, limit: 1)
            seen += page.elements.map(numbers)
            after = page.next
        } while after != nil
        #expect(seen == [[4], [3], [2], [1]])
    }

    @Test("an unknown story or article is refused")
    func unknownOnesAreRefused() throws {
        let nobody = StoryID(rawValue: "s00000000000000ff")
        #expect(throws: LibraryFault.self) { try test.library.mergeStories([nobody], into: fire) }
        #expect(throws: LibraryFault.self) { try test.library.renameStory(nobody, to: "x") }
        #expect(throws: LibraryFault.self) { try test.library.splitStory([]) }
        #expect(throws: LibraryFault.self) { try test.library.splitStory([ArticleID(rawValue: "a00000000000000ff")]) }
        #expect(try list() == [[3, 4], [1, 2]])
        #expect(try test.library.undo() == nil)
    }
}
