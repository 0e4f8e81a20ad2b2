import News
import Testing

@testable import Analysis

/// One article at two times.
private func versions(
    _ before: String, _ now: String, headlines: (PlainText, PlainText) = ("Ferry sinks", "Ferry sinks")
)
    -> Comparison
{
    var articles = [Told.by("A", headline: headlines.0, before), Told.by("A", headline: headlines.1, now)]
    for place in articles.indices {
        articles[place].article.version = place + 1
        articles[place].article.retrieved = Instant(seconds: 1_549_152_000 + 86_400 * Int64(place))
    }
    return Comparison.of(articles)
}

private let first = """
    The overloaded ferry sank off Zamboanga late on Friday, and 9 people drowned.

    He did not say why. Divers will search the wreck on Sunday.

    The owner could not be reached.
    """

@Test func twoVersionsTellWhatWasAddedCutAndChanged() {
    let comparison = versions(
        first,
        """
        The overloaded ferry sank off Zamboanga late on Friday, and 12 people drowned.

        He did not say why. The coast guard opened an inquiry into the company's licence.

        The owner could not be reached.
        """)
    #expect(comparison.versions == [1, 2])
    #expect(comparison.versionName(ArticleKey(index: 0)) == "version 1 of 3 Feb 2019")
    #expect(comparison.changeWords(ArticleKey(index: 0)) == "cut since version 1")
    #expect(comparison.changeWords(ArticleKey(index: 1)) == "added in version 2")
    #expect(comparison.changes == "1 sentence added, 1 cut, 1 changed, 3 the same; the headline is the same")
}

@Test func aSentenceThatStandsInBothIsNeverCalledCut() {
    let comparison = versions(first, "He did not say why.\n\nThe owner could not be reached.")
    let cut = comparison.only[ArticleKey(index: 0)] ?? []
    #expect(
        cut.compactMap { comparison.sentence(Passage(article: ArticleKey(index: 0), sentence: $0))?.span.text }.count
            == 2)
    #expect(comparison.only[ArticleKey(index: 1)] == [])
    let same = comparison.rows.filter { $0.relation == .same }
    #expect(same.count == 3)
}

@Test func aVersionWithAnotherHeadlineSaysSo() {
    let comparison = versions(first, first, headlines: ("Ferry sinks", "Nine drown as ferry sinks"))
    #expect(comparison.changes?.string.hasSuffix("the headline is another") == true)
}

@Test func twoOutletsAreNoVersions() {
    let comparison = Comparison.of([Told.by("A", first), Told.by("B", first)])
    #expect(comparison.versions == nil)
    #expect(comparison.changes == nil)
    #expect(comparison.changeWords(ArticleKey(index: 0)) == nil)
}

@Test func aTextIsKnownAgainByItsPrint() {
    let spun = """
        The overladen ferry went down off Zamboanga late Friday, and 9 people drowned.

        He did not tell why. Divers are to search the wreck Sunday.

        The owner of it could not be reached.
        """
    let other = """
        The central bank left interest rates where they were on Friday.

        Divers of the navy held a show in the harbour of Lorne, which drew 9 people.
        """
    let prints = [first, spun, other].map { TextPrint(Told.by("A", $0)) }
    #expect(prints[0].isOneText(with: prints[1]))
    #expect(!prints[0].isOneText(with: prints[2]))
    #expect(TextPrint(bytes: prints[0].bytes) == prints[0])
    #expect(TextPrint(bytes: prints[0].bytes.dropLast(3)) != prints[0])
}
