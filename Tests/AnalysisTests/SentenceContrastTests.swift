import News
import Testing

@testable import Analysis

/// Sentences of nearly the same words that say another thing, and sentences of other words that say the same.
@Suite struct SentenceContrastTests {
    private func pair(_ a: String, _ b: String) -> Alignment? {
        let rest = "\n\nThe town of Ulmhof has nine thousand inhabitants and a cheese fair in spring."
        let comparison = Comparison.of([Told.by("A", a + rest), Told.by("B", b + rest)])
        return comparison.alignments.first { $0.a.sentence.block == 0 && $0.b.sentence.block == 0 }
    }

    @Test(
        "One decisive word makes them neither the same nor reworded, and the word is shown",
        arguments: [
            (
                "The tribunal in Ulmhof convicted dairy owner Hanna Weil of tax fraud on Tuesday.",
                "The tribunal in Ulmhof acquitted dairy owner Hanna Weil of tax fraud on Tuesday."
            ),
            (
                "Milk prices in the Ulmhof district rose by nine cents a litre over the winter.",
                "Milk prices in the Ulmhof district fell by nine cents a litre over the winter."
            ),
            (
                "The dairy in Ulmhof passed its hygiene inspection by the county on Monday.",
                "The dairy in Ulmhof failed its hygiene inspection by the county on Monday."
            ),
            (
                "Two herders were found alive in the snow above Ulmhof on Sunday night.",
                "Two herders were found dead in the snow above Ulmhof on Sunday night."
            ),
            (
                "The strike at the Ulmhof dairy lasted three days and cost its owner a contract.",
                "The strike at the Ulmhof dairy lasted five days and cost its owner a contract."
            ),
            (
                "The road north of Ulmhof was opened to lorries again by the county on Friday.",
                "The road north of Ulmhof was closed to lorries again by the county on Friday."
            ),
            (
                "Council member Rolf Egger left the hall in Ulmhof before the vote on the dairy.",
                "Council member Rolf Egger left the hall in Ulmhof after the vote on the dairy."
            ),
            (
                "The Ulmhof dairy paid a fine of nine thousand francs for the spoilt cheese.",
                "The Ulmhof dairy would have paid a fine of nine thousand francs for the spoilt cheese."
            ),
            (
                "Rolf Egger beat Hanna Weil in the race for mayor of the town on Sunday.",
                "Hanna Weil beat Rolf Egger in the race for mayor of the town on Sunday."
            ),
            (
                "A herder struck a warden with a stick at the market in Ulmhof on Monday.",
                "A warden struck a herder with a stick at the market in Ulmhof on Monday."
            ),
            (
                "The county lent Brugg a plough in the dispute of the valley with Olten last winter.",
                "The county lent Olten a plough in the dispute of the valley with Brugg last winter."
            ),
            (
                "All dairies of the valley except the one in Ulmhof delivered milk to the county.",
                "All dairies of the valley including the one in Ulmhof delivered milk to the county."
            ),
            (
                "The new barn in Ulmhof will cost nine hundred thousand francs, said Hanna Weil.",
                "The new barn in Ulmhof will cost nine hundred thousand euros, said Hanna Weil."
            ),
            (
                "The dairy in Ulmhof will close in June unless the county pays its debts to the bank.",
                "The dairy in Ulmhof will close in June as the county pays its debts to the bank."
            ),
            (
                "The weekly falsely reported that the dairy of Rolf Egger in Ulmhof had burned down.",
                "The weekly reported that the dairy of Rolf Egger in Ulmhof had burned down to the ground."
            ),
            (
                "Firefighters put out a blaze in a cheese store near Brugg on Monday morning.",
                "Firefighters put out a blaze in a cheese store near Olten on Monday morning."
            ),
        ])
    func decisive(_ a: String, _ b: String) throws {
        let found = try #require(pair(a, b))
        #expect(found.relation != .same && found.relation != .reworded)
        #expect(
            found.relation == .conflict
                || found.why.contains { $0.string.contains("differ") || $0.string.hasPrefix("only one") },
            "\(found.why)")
    }

    @Test(
        "Other words for the same are still reworded",
        arguments: [
            (
                "The tribunal in Ulmhof convicted dairy owner Hanna Weil of tax fraud on Tuesday.",
                "The court in Ulmhof convicted dairy owner Hanna Weil of tax evasion on Tuesday."
            ),
            (
                "Milk prices in the Ulmhof district rose by nine cents a litre over the winter.",
                "Milk prices in the Ulmhof district climbed by nine cents per litre over the winter."
            ),
            (
                "Two herders were found alive in the snow above Ulmhof on Sunday night.",
                "Two herdsmen were discovered alive in the snow above Ulmhof on Sunday night."
            ),
            (
                "The strike at the Ulmhof dairy lasted three days and cost its owner a contract.",
                "The walkout at the Ulmhof dairy lasted 3 days and cost its owner a contract."
            ),
            (
                "Rolf Egger beat Hanna Weil in the race for mayor of the town on Sunday.",
                "Rolf Egger defeated Hanna Weil in the contest for mayor of the town on Sunday."
            ),
        ])
    func reworded(_ a: String, _ b: String) throws {
        #expect(try #require(pair(a, b)).relation == .reworded)
    }

    @Test("A denial of the contrary is no contrast")
    func deniedContrary() throws {
        let found = try #require(
            pair(
                "The herder Urs Kamm did not survive the avalanche above Ulmhof on Sunday.",
                "The herder Urs Kamm died in the avalanche above Ulmhof on Sunday."))
        #expect(!found.why.contains { $0.string.contains("differ") })
    }
}

/// Short notes, and texts gone through word by word.
@Suite struct ShortTextTests {
    private func texts(_ a: String, _ b: String) -> Int {
        SeparateTexts([Told.by("A", a), Told.by("B", b)]).groups.count
    }

    @Test("Two notes of the same plain facts are two texts, however alike")
    func notes() {
        #expect(
            texts(
                "A barge sank in the harbour of Tolva on Monday. Two sailors were injured.",
                "A barge sank in the harbour of Tolva on Monday. Two sailors were hurt.") == 2)
    }

    @Test("Notes built alike that contradict each other are two texts")
    func contrary() {
        #expect(
            texts(
                """
                The port of Tolva opened its new dock to tankers on Monday. The harbour master, Ilse Raun, approved the plan in March. \
                Traffic at the port rose by a tenth last year. The union of the dockers supported the dock.
                """,
                """
                The port of Tolva closed its new dock to tankers on Monday. The harbour master, Ilse Raun, rejected the plan in March. \
                Traffic at the port fell by a tenth last year. The union of the dockers opposed the dock.
                """) == 2)
    }

    @Test("A text of eight sentences with most words traded is one text")
    func traded() {
        #expect(
            texts(
                """
                A gale that hit the islands of Tolva on Sunday night cut power to 30,000 homes and closed two bridges. The wind reached \
                150 kilometres an hour at Cape Lonn, the weather office said. Two anglers are still missing.

                The power company Norstrom expects repairs to take until Thursday. Its crews were held up by fallen trees, spokeswoman \
                Pia Holt said. Schools in four towns stayed shut on Monday.

                Farmers lost hundreds of goats when a barn collapsed near Skarvik. The state has promised money for those whose \
                houses were damaged.
                """,
                """
                A tempest that struck the isles of Tolva on Sunday evening severed electricity to 30,000 dwellings and shut two bridges. \
                The gusts hit 150 kilometers an hour at Cape Lonn, the meteorological bureau stated. A pair of fishers are yet to be located.

                The electricity firm Norstrom anticipates fixes to last until Thursday. Its teams were delayed by toppled trees, \
                spokesperson Pia Holt stated. Classrooms in four municipalities remained closed on Monday.

                Growers lost hundreds of goats when a shed caved in close to Skarvik. The administration has pledged cash for \
                people whose homes were harmed.
                """) == 1)
    }
}
