import Analysis
import Foundation
import Language
import News
import Testing

@testable import Indexing

@Suite struct TrackingTests {
    private let test: TestLibrary
    private let voa = """
        The flood has cut off the lower town of Lindmouth.
        About 3,000 people were evacuated from the lower town, the mayor, Ruth Hale, said.
        Boats are on the water and two helicopters wait for the wind to drop.
        """
    private let radio = """
        Lindmouth counts its losses after the flood.
        Some 2,500 people were evacuated from the lower town, the Red Cross said.
        Schools stay closed, and two bridges are gone.
        """

    init() throws {
        test = try TestLibrary()
        _ = try test.library.add(
            [
                article(1, voa, headline: "Lower town of Lindmouth evacuated", outlet: "VOA", path: "/voa.txt"),
                article(
                    2, radio, headline: "Lower town of Lindmouth evacuated in flood", outlet: "Radio",
                    path: "/radio.txt"),
            ], retrieved: arrival)
    }

    private var library: Library { test.library }

    /// Tracks the figure both give, as the pane does.
    private func begin() throws {
        let story = try #require(try library.stories(after: nil, limit: 1).elements.first)
        let articles = try story.articles.compactMap { try library.article($0) }.map(Annotator.annotate)
        let comparison = Comparison.of(articles)
        let group = try #require(comparison.figures.first { $0.claims.count == 2 })
        try library.track(TrackedFigure(group, in: comparison, story: story.id))
    }

    private func news() throws -> [PlainText] {
        try library.followTracked().flatMap { figure in
            figure.changes.filter { !$0.isSeen }.map { $0.words(about: figure.about) }
        }
    }

    private func add(_ number: Int, _ text: String, _ outlet: String?, on day: String? = "2019-02-10", _ path: String)
        throws
    {
        let headline = "Lower town of Lindmouth evacuated"
        _ = try library.add(
            [article(number, text, headline: headline, outlet: outlet, on: day, path: path)], retrieved: arrival)
    }

    @Test func aNewVersionWithAnotherFigureIsTold() throws {
        try begin()
        #expect(try news() == [])
        try add(1, voa.replacing("About 3,000", with: "Some 600"), "VOA", "/voa.txt")
        let about = try #require(try library.tracked().first?.about)
        #expect(try news() == ["VOA, \(about): about 3,000 -> some 600"])
        #expect(try news().count == 1, "it is told until it is seen")
        #expect(try test.reopened().tracked().first?.hasNews == true)
        try library.seeChanges(of: try #require(try library.tracked().first?.story))
        #expect(try news() == [])
        #expect(try library.tracked().first?.changes.count == 1)
    }

    @Test func editsElsewhereAndOtherFiguresAreNoChange() throws {
        try begin()
        try add(
            1, "Rain fell all night.\n" + voa.replacing("two helicopters", with: "600 soldiers"), "VOA", "/voa.txt")
        #expect(try news() == [])
        try add(2, radio.replacing("Some 2,500", with: "About 2,500"), "Radio", "/radio.txt")
        #expect(try news() == [], "the same number in other words")
        try add(2, radio.replacing("Some 2,500 people were evacuated", with: "Five people died"), "Radio", "/radio.txt")
        #expect(try news() == [], "another thing is counted")
    }

    @Test func aFurtherArticleOfTheOutletIsTold() throws {
        try begin()
        try add(3, voa.replacing("About 3,000", with: "At least 4,200"), "VOA", on: "2019-02-12", "/voa2.txt")
        let about = try #require(try library.tracked().first?.about)
        #expect(try news() == ["VOA, \(about): about 3,000 -> at least 4,200 in a further article"])
    }

    @Test func whereDatesDoNotShowItNoDirectionIsClaimed() throws {
        try begin()
        var undated = article(
            3, voa.replacing("About 3,000", with: "At least 4,200"), headline: "Lower town of Lindmouth evacuated",
            outlet: "VOA", path: "/voa2.txt")
        undated.published = Dating(value: nil, earliest: nil, latest: Moment("2019-02-11"), basis: .arrival)
        _ = try library.add([undated], retrieved: arrival)
        try add(4, voa.replacing("About 3,000", with: "Nearly 2,000"), "VOA", on: "2019-02-08", "/voa0.txt")
        let about = try #require(try library.tracked().first?.about)
        #expect(try news() == ["VOA, \(about): about 3,000 and, in another article, at least 4,200"])
    }

    @Test func anotherOutletsFigureIsNoChangeOfThisOne() throws {
        try begin()
        try add(3, voa.replacing("About 3,000", with: "At least 4,200"), "Town Crier", "/crier.txt")
        try add(4, voa.replacing("About 3,000", with: "At least 5,000"), nil, "/nobody.txt")
        #expect(try news() == [])
        #expect(try library.tracked().first?.given.count == 4, "they are known from now on")
        try add(3, voa.replacing("About 3,000", with: "At least 4,900"), "Town Crier", "/crier.txt")
        #expect(try news().count == 1)
    }

    @Test func trackingEndsAndIsTakenBack() throws {
        try begin()
        let figure = try #require(try library.tracked().first)
        try library.stopTracking(figure)
        #expect(try library.tracked() == [])
        #expect(try library.undo() == "taken back: end of tracking \(figure.about)")
        #expect(try library.tracked() == [figure])
        #expect(try library.undo() == "taken back: tracking of \(figure.about)")
        #expect(try library.tracked() == [])
    }

    @Test func twoThingsOfOneNameAreTrackedSideBySide() throws {
        try begin()
        let one = try #require(try library.tracked().first)
        var other = one
        for place in other.given.indices { other.given[place].sentence = "Forty people were taken to other towns." }
        try library.track(other)
        try library.track(other)
        #expect(try library.tracked().map(\.about) == [one.about, "\(one.about) (2)"])
        #expect(try library.tracked().map(\.given) == [one.given, other.given])
        _ = try library.undo()
        _ = try library.undo()
        #expect(try library.tracked() == [one])
    }

    @Test func noMoreAreTrackedThanCanBeLookedAt() throws {
        try begin()
        var figure = try #require(try library.tracked().first)
        for number in 1..<Library.mostTracked {
            figure.about = "thing \(PlainText(String(number)))"
            try library.track(figure)
        }
        figure.about = "one too many"
        #expect(throws: LibraryFault.self) { try library.track(figure) }
        figure.about = "thing 1"
        try library.track(figure)
        #expect(try library.tracked().count == Library.mostTracked)
    }
}
