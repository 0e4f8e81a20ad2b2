import News
import Testing

@testable import Indexing

@Suite struct AddingTests {
    @Test func whatIsAddedCanBeReadBack() throws {
        let test = try TestLibrary()
        let told = article(1, "Forces advance on Baghuz.", headline: "Final push", outlet: "VOA", path: "/a.txt")
        let admission = try #require(try test.library.add([told], retrieved: arrival).first)
        #expect(admission.status == .added)
        #expect(admission.version == 1)
        let kept = try #require(try test.library.article(told.id))
        #expect(kept.blocks == told.blocks)
        #expect(kept.retrieved == arrival)
        let summary = try #require(try test.library.summary(told.id))
        #expect(summary.outlet == "VOA")
        #expect(summary.title.text == "Final push")
        #expect(summary.story == admission.story)
        #expect(summary.published.value == Moment("2019-02-10"))
        #expect(try test.library.counts() == (articles: 1, unread: 1))
    }

    @Test func addingTwiceChangesNothing() throws {
        let test = try TestLibrary()
        let told = article(1, "Forces advance.")
        let both = try test.library.add([told, told], retrieved: arrival)
        #expect(both.map(\.status) == [.added, .unchanged])
        #expect(try test.library.add([told], retrieved: arrival).map(\.status) == [.unchanged])
        #expect(try test.library.counts().articles == 1)
    }

    @Test func anotherTextIsAnotherVersionAndTheOldOneStays() throws {
        let test = try TestLibrary()
        _ = try test.library.add([article(1, "About 3,000 fighters remain.")], retrieved: arrival)
        let second = try test.library.add([article(1, "About 600 fighters remain.")], retrieved: arrival)
        #expect(second.map(\.status) == [.updated])
        #expect(second.map(\.version) == [2])
        let id = article(1, "").id
        #expect(try test.library.article(id)?.blocks[0].text == "About 600 fighters remain.")
        #expect(try test.library.article(id, version: 1)?.blocks[0].text == "About 3,000 fighters remain.")
        #expect(try test.library.article(id, version: 3) == nil)
        #expect(try test.library.find(Query("3,000"), sort: .newest, after: nil, limit: 9, budget: nil).rows.isEmpty)
    }
}
