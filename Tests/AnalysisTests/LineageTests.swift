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

/// Accounts of one event by two reporters, and texts made of one by another's words.
@Suite struct WrittenApartTests {
    private let account = """
        Striking dockworkers blocked the main gate of the port of Lindhaven on Monday, leaving hundreds of trucks stranded, police said.

        The Dockers' Union said 2,400 of its members had joined the strike over plans to automate two terminals.

        "We will stay here until the company talks to us," union leader Karl Brandt said.

        Port operator Lindport said the strike was costing it 3 million euros a day.

        The company wants to replace 600 jobs with remote-controlled cranes by 2027.

        Transport Minister Eva Holm called on both sides to return to negotiations.
        """

    private func isOneText(_ a: String, _ b: String) -> Bool {
        let articles = [Told.by("A", on: nil, a), Told.by("B", on: nil, b)]
        let isOne = SeparateTexts(articles).groups.count == 1
        #expect(Comparison.of(articles).lineage.contains { $0.label != .none } == isOne)
        return isOne
    }

    @Test("The same facts and the same quotation in sentences built anew are two texts")
    func writtenApart() {
        let other = """
            Hundreds of trucks were stuck outside Lindhaven port on Monday as striking dockers closed its main gate.

            Some 2,400 workers have joined the strike, according to the Dockers' Union, which opposes the automation of two terminals.

            Lindport, the operator of the port, put its losses at 3 million euros a day.

            "We will stay here until the company talks to us," said Karl Brandt, the union's leader.

            Remote-controlled cranes are to take over the work of 600 people by 2027 under the company's plans.

            Eva Holm, the transport minister, urged the two sides to negotiate.
            """
        #expect(!isOneText(account, other))
    }

    @Test("Words traded for their likes in sentences built as they were are one text")
    func spun() {
        let other = """
            Hanging dockworkers obstructed the primary gate of the harbor of Lindhaven on Monday, abandoning hundreds of lorries stranded, police stated.

            The Dockers' Union said 2,400 of its individuals had become a member of the walkout over plans to automate two terminals.

            "We will remain here till the firm speaks to us," union chief Karl Brandt stated.

            Port operator Lindport stated the walkout was costing it 3 million euros per day.

            The firm desires to substitute 600 positions with remote-controlled cranes by 2027.
            """
        #expect(isOneText(account, other))
    }

    @Test(
        "A short text with every sentence traded word for word is one text, and one that shares a stock phrase is not")
    func short() {
        let told = """
            President Olga Marin dismissed Finance Minister Jan Kolar on Friday, a day after parliament rejected his budget.

            Marin named Petra Lisko, a former central bank governor, as his successor.

            The opposition Civic Party said the change came too late.
            """
        let traded = """
            President Olga Marin sacked Finance Minister Jan Kolar on Friday, one day after parliament turned down his budget.

            Marin appointed Petra Lisko, a previous central bank governor, as his successor.

            The opposition Civic Party stated the change arrived too late.
            """
        #expect(isOneText(told, traded))
        let apart = """
            Finance Minister Jan Kolar, whose budget had failed in parliament a day earlier, lost his job on Friday.

            Petra Lisko, who once governed the central bank, was named by President Olga Marin to follow him.

            Markets took the news calmly.
            """
        #expect(!isOneText(told, apart))
    }
}

@Test("sentences that say the contrary are no wording that two accounts share")
func contrarySentencesAreNotShared() {
    let articles = [
        Told.by(
            "A", "Two officers were hurt in the march through Velden. The mayor would meet the organisers on Friday."),
        Told.by(
            "B",
            "No officers were hurt in the march through Velden. The mayor refused to meet the organisers on Friday."),
    ]
    #expect(Comparison.of(articles).shared.allSatisfy { $0.matched == 0 })
}
