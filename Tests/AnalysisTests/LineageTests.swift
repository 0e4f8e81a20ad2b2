import News
import Testing

@testable import Analysis

private let wire = """
    WASHINGTON (AP) - The Senate passed a $60 billion border bill early on Thursday after an all-night session.

    The bill would hire 2,500 border agents and fund 40 new immigration courts.

    House Speaker Tom Harkness has said he will not bring the bill to the floor in its current form.

    President Ellen Marsh said she would sign it the minute it reaches her desk.
    """
private let shortened = """
    The Senate passed a $60 billion border bill early Thursday after an all-night session.

    The bill would hire 2,500 border agents and fund 40 new immigration courts.

    House Speaker Tom Harkness has said he will not bring the bill to the floor in its current form.
    """
private let own = """
    Senators who had not slept since Tuesday cheered when the border bill went through at dawn.

    In the gallery sat Rosa Quint, a nurse from Larnfield, who had waited nine years for a hearing.

    Lobbyists for the builders of detention camps were seen with their telephones in every corridor.
    """

@Suite struct LineageTests {
    private func lineage(_ articles: [AnnotatedArticle], _ a: Int, _ b: Int) -> Lineage? {
        Comparison.of(articles).lineage.first { $0.a.index == a && $0.b.index == b }
    }

    private func credited(_ article: AnnotatedArticle, _ agency: PlainText, line: PlainText? = nil) -> AnnotatedArticle
    {
        var article = article
        article.article.agencies = [agency]
        if let line {
            let blocks = article.article.blocks
            article.article.blocks.append(Block(index: blocks.count, line: 99, role: .credit, text: line))
        }
        return article
    }

    @Test func aShortenedTextIsWhollyInTheLongOneAndNothingSaysWhoWasFirst() throws {
        let articles = [Told.by("A", wire), Told.by("B", shortened)]
        let found = try #require(lineage(articles, 1, 0))
        #expect(found.label == .wholly && found.from == .unknown)
        #expect(found.matched == 3 && found.of == 3 && found.reordered == 0)
        #expect(found.why.last == "no hour, held version or credit shows which was first")
        #expect(SeparateTexts(articles).groups.count == 1)
    }

    @Test func anAccountOfOnesOwnIsNone() throws {
        let articles = [Told.by("A", wire), Told.by("B", own)]
        #expect(try #require(lineage(articles, 1, 0)).label == .none)
        #expect(SeparateTexts(articles).groups.count == 2)
    }

    @Test func anAgencyThatBothCreditStandsBehindBoth() throws {
        let articles = [
            credited(Told.by("A", wire), "AP"),
            credited(Told.by("B", shortened), "AP", line: "The Associated Press contributed to this report."),
        ]
        let found = try #require(lineage(articles, 1, 0))
        #expect(found.from == .common && found.agencies == ["AP"])
        #expect(found.why.last == "both credit AP")
    }

    @Test func anAgencyThatOnlyHeardAQuotationIsNoCredit() throws {
        let articles = [
            credited(Told.by("A", shortened + "\n\nIt is a start, Harkness told AP."), "AP"),
            credited(Told.by("B", shortened + "\n\nIt is a start, Harkness told AP."), "AP"),
        ]
        let found = try #require(lineage(articles, 1, 0))
        #expect(found.label == .wholly && found.from == .unknown && found.agencies.isEmpty)
    }

    @Test func aLineThatSaysWhereTheTextFirstStoodGivesTheDirection() throws {
        let line: PlainText = "This story was first published by Larnfield Herald."
        let articles = [Told.by("Larnfield Herald", wire), Told.by("B", shortened + "\n\n" + line.string)]
        let found = try #require(lineage(articles, 1, 0))
        #expect(found.from == .article(ArticleKey(index: 0)))
        #expect(found.why.last == "b credits it: This story was first published by Larnfield Herald.")
    }

    @Test func helpWithAReportIsNoOrigin() throws {
        for line: PlainText in [
            "Additional reporting by Larnfield Herald", "Photo courtesy of Larnfield Herald",
            "Edited by Ana Cole, Larnfield Herald",
        ] {
            let articles = [Told.by("Larnfield Herald", wire), credited(Told.by("B", shortened), "AP", line: line)]
            #expect(try #require(lineage(articles, 1, 0)).from == .unknown, "\(line)")
        }
        let courtesy = credited(Told.by("B", shortened), "AP", line: "Story courtesy of Larnfield Herald")
        let articles = [Told.by("Larnfield Herald", wire), courtesy]
        #expect(try #require(lineage(articles, 1, 0)).from == .article(ArticleKey(index: 0)))
    }

    @Test func twoShortAccountsOfOneMatchAreTwoTexts() throws {
        let articles = [
            Told.by("A", "Harlow beat Kestrel 3-1 on Saturday before 21,000 fans. Evan Moss scored twice."),
            Told.by("B", "Kestrel lost 1-3 to Harlow on Saturday. A crowd of 21,312 saw Moss score two goals."),
        ]
        #expect(try #require(lineage(articles, 0, 1)).label == .none)
        #expect(SeparateTexts(articles).groups.count == 2)
    }

    @Test func oneSpeechQuotedByTwoIsNoSharedText() throws {
        let speech = """
            "Friends, the winter was long and we have come through it together. The bridges are open again. \
            Every school has heat and light. Tomorrow we plant the fields," she said.
            """
        let articles = [
            Told.by("A", "Premier Ida Lund spoke from the balcony.\n\n\(speech)\n\nThe square stayed half empty."),
            Told.by("B", "Ida Lund asked voters for patience.\n\n\(speech)\n\nHer rivals laughed at it."),
        ]
        #expect(try #require(lineage(articles, 0, 1)).label == .none)
    }

    @Test func theHourAloneProvesNoCopy() throws {
        let articles = [Told.by("A", on: "2024-05-06", wire), Told.by("B", on: "2024-05-07", shortened)]
        #expect(try #require(lineage(articles, 1, 0)).from == .unknown)
    }

    @Test func sentencesInAnotherOrderAreCounted() {
        #expect(TextOverlaps.longestRise([0, 1, 2, 3]) == 4)
        #expect(TextOverlaps.longestRise([3, 0, 1, 2]) == 3)
        #expect(TextOverlaps.longestRise([2, 2, 1]) == 2)
        #expect(TextOverlaps.longestRise([]) == 0)
    }

    @Test func runsOfEqualWordsAreCountedFromSevenOn() {
        let text = SharedRuns([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
        #expect(text.found(in: SharedRuns([0, 2, 3, 4, 5, 6, 7, 8, 9])).longest == 8)
        #expect(text.found(in: SharedRuns([1, 2, 3, 4, 5, 6, 99, 7, 8, 9, 10])).words == 0)
        #expect(
            text.found(in: SharedRuns([1, 2, 3, -1, 5, 6, 7, 8, 9, 10])).words == 0, "no run goes through a quotation")
    }
}
