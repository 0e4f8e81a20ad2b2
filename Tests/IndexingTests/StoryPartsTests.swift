import News
import Testing

@testable import Analysis
@testable import Indexing

private let flood = """
    The river Meuse flooded the old town of Dinant on Sunday, and four hundred people left their homes.
    Firefighters from Namur carried pensioners out of a home beside the citadel.
    The water stood two metres high in the market, the mayor said.
    """
private let own = """
    Boats went through the old town of Dinant, where the Meuse had come over the wall in the night.
    A baker from the market told how the river took his ovens.
    Trains between Namur and Dinant stood still, and schools stay shut on Monday.
    """
private let later = """
    Dinant counts what the Meuse destroyed: the mayor asked for eleven million euros for the old town and its market.
    The wall along the river is to be a metre higher, engineers proposed to the town.
    """

@Suite struct StoryPartsTests {
    private let test: TestLibrary
    private let story: StoryID

    init() throws {
        test = try TestLibrary()
        let admissions = try test.library.add(
            [
                article(1, flood, headline: "Meuse floods Dinant", outlet: "A", on: "2019-02-10"),
                article(2, own, headline: "Dinant under water", outlet: "B", on: "2019-02-11"),
                article(
                    3, flood + "More rain is forecast.", headline: "Meuse floods Dinant", outlet: "C", on: "2019-02-10"),
                article(4, later, headline: "Dinant counts the cost of the Meuse", outlet: "A", on: "2019-03-02"),
                article(5, "Divers found silver off Madeira.", on: "2019-02-10"),
            ], retrieved: arrival)
        story = try #require(admissions[0].story)
        #expect(admissions.prefix(4).allSatisfy { $0.story == story })
    }

    private func numbers(_ ids: [ArticleID]) -> [Int] { ids.compactMap { Int($0.rawValue.dropFirst(), radix: 16) } }

    @Test("an article that joined a story tells by which words, as it writes them")
    func aJoiningHasItsReason() throws {
        let joining = try #require(try test.library.joining(of: article(2, "").id))
        #expect(joining.likeness >= StorySettings().threshold && joining.likeness <= 1)
        #expect(joining.words.contains("Dinant") && joining.words.contains("Meuse"))
        #expect(!joining.words.contains("ovens"))
    }

    @Test("the article that founded a story, one alone and one the reader placed have no reason")
    func foundersHaveNoReason() throws {
        for number in [1, 5, 99] { #expect(try test.library.joining(of: article(number, "").id) == nil) }
        try test.library.splitStory([article(2, "").id])
        #expect(try test.library.joining(of: article(2, "").id) == nil)
        #expect(try test.library.isPlaced(article(2, "").id))
        #expect(try !test.library.isPlaced(article(1, "").id))
    }

    @Test("a copy stands behind the article it repeats, an own account beside it")
    func copiesStandBehindTheirOrigin() throws {
        #expect(try test.library.texts(of: story).map(numbers) == [[1, 3], [2], [4]])
        #expect(try test.library.texts(of: StoryID(rawValue: "s00000000000000ff")).isEmpty)
    }

    @Test("the follow-up of three weeks later is the same story, another day of it")
    func aStoryHasItsDays() throws {
        let days = try test.library.eventDays(of: story)
        #expect(days.map { numbers($0.articles) } == [[1, 3, 2], [4]])
        #expect(days.map(\.day) == ["2019-02-10", "2019-03-02"].compactMap { Moment($0)?.day })
    }
}
