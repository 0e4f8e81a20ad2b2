import News
import Testing

@testable import Indexing

@Suite struct IdentityTests {
    private let text = "Forces advance on Baghuz, a spokesman said."

    @Test func oneWireTextOfTwoOutletsIsTwoArticles() throws {
        let test = try TestLibrary()
        let statuses = try test.library.add(
            [article(1, text, outlet: "VOA"), article(2, text, outlet: "Al Jazeera")], retrieved: arrival
        ).map(\.status)
        #expect(statuses == [.added, .added])
    }

    @Test func aCopiedFileIsTheArticleThatIsThereAlready() throws {
        let test = try TestLibrary()
        let admissions = try test.library.add(
            [article(1, text, path: "/news/a.txt"), article(2, text, path: "/copy/a.txt")], retrieved: arrival)
        #expect(admissions.map(\.status) == [.added, .unchanged])
        #expect(Set(admissions.map(\.id)).count == 1)
        #expect(admissions[1].why == "same text as /news/a.txt")
    }

    @Test func filesOfTwoStatedOutletsStayTwo() throws {
        let test = try TestLibrary()
        let admissions = try test.library.add(
            [
                article(1, text, outlet: "VOA", path: "/voa/a.txt"), article(2, text, path: "/copy/a.txt"),
                article(3, text, outlet: "AFP", path: "/afp/a.txt"),
            ], retrieved: arrival)
        #expect(admissions.map(\.status) == [.added, .unchanged, .added])
    }

    @Test func factsThatBecomeKnownAreTakenInWithoutANewVersion() throws {
        let test = try TestLibrary()
        _ = try test.library.add([article(1, text, on: nil)], retrieved: arrival)
        let second = try test.library.add([article(1, text, outlet: "VOA", on: "2019-02-10")], retrieved: arrival)
        #expect(second.map(\.status) == [.updated])
        #expect(second[0].version == 1)
        #expect(second[0].why == "date, outlet")
        let summary = try #require(try test.library.summary(second[0].id))
        #expect(summary.published.value == Moment("2019-02-10"))
        #expect(summary.outlet == "VOA")
        #expect(
            try test.library.articles(matching: Query("outlet:voa before:2020"), sort: .newest, after: nil, limit: 5)
                .elements.map(\.id) == [second[0].id])
        #expect(test.library.check().filter { !$0.ok } == [])
    }

    @Test func whatTheNextImportDoesNotRepeatIsNotLost() throws {
        let test = try TestLibrary()
        _ = try test.library.add([article(1, text, outlet: "VOA")], retrieved: arrival)
        let again = try test.library.add([article(1, text, on: nil)], retrieved: arrival)
        #expect(again.map(\.status) == [.unchanged])
        #expect(try test.library.summary(again[0].id)?.outlet == "VOA")
    }

    @Test func anArticleWithAForeignIDIsRefusedWithAReason() throws {
        let test = try TestLibrary()
        var foreign = article(1, text)
        foreign.id = ArticleID(rawValue: "A1; DROP TABLE article")
        let admissions = try test.library.add([foreign, article(2, text)], retrieved: arrival)
        #expect(admissions.map(\.status) == [.refused, .added])
        #expect(admissions[0].why != nil)
    }

    @Test func twoIdentitiesOfOneIDAreNotMixedUp() throws {
        let test = try TestLibrary()
        var other = article(1, "Quite another text.")
        other.identity = .address("https://example.org/1")
        _ = try test.library.add([article(1, text)], retrieved: arrival)
        let admission = try #require(try test.library.add([other], retrieved: arrival).first)
        #expect(admission.status == .refused)
        #expect(admission.why?.string.contains("another article") == true)
        #expect(try test.library.article(other.id)?.blocks.first?.text == PlainText(text))
    }
}
