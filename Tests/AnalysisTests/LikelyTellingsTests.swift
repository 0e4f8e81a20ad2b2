import Language
import News
import Testing

@testable import Analysis

/// Which paragraphs of two accounts face each other, as "a - b".
private func pairs(_ a: String, _ b: String, on days: (String, String) = ("2026-01-20", "2026-01-20")) -> [String] {
    let comparison = Comparison.of([Told.by("A", on: days.0, a), Told.by("B", on: days.1, b)])
    return comparison.alignments.map { "\($0.a.sentence.block + 1)-\($0.b.sentence.block + 1)" }
}

@Suite struct LikelyTellings {
    private let first = """
        Seven people were injured, two of them seriously, when a tram left the tracks in central Zagreb during Tuesday's morning rush.

        Police said the driver, a 52-year-old man, was being questioned and had been tested for alcohol.

        City transport operator ZET said the tram had passed inspection in November.

        It has rained in the city since Sunday.

        Mayor Davor Kelava ordered a check of all 270 trams.
        """
    private let second = """
        Ambulances took seven passengers to hospital in Zagreb, where two are in serious condition.

        Davor Kelava, the mayor, gave orders to inspect the entire fleet.

        The operator, ZET, said no fault was found when the carriage was last examined two months ago.

        Commuters complained that the replacement buses were overcrowded.
        """

    @Test("Two accounts of one accident meet where they share a name and a deed in other words")
    func namesWithADeed() {
        let found = pairs(first, second)
        #expect(found.contains("1-1"))
        #expect(found.contains("3-3"))
        #expect(found.contains("5-2"))
        #expect(!found.contains { $0.hasPrefix("4-") || $0.hasSuffix("-4") })
    }

    @Test("Weeks later the injured passengers may be others")
    func accountsOfAnotherTime() {
        #expect(!pairs(first, second, on: ("2026-01-20", "2026-02-17")).contains("1-1"))
    }

    @Test("An accident of the same kind in another city is another accident")
    func anotherEvent() {
        let elsewhere = """
            Nine people were taken to hospital, three in serious condition, when a tram left its tracks in Brno.

            The mayor, Jana Hronova, promised new tracks.

            The operator said the carriage had passed its inspection.
            """
        #expect(!pairs(first, elsewhere).contains { $0.hasPrefix("5-") })
    }

    @Test("A sentence likely told again is no sign that a text was copied")
    func likelyPairsProveNoCopy() {
        let told = Comparison.of([Told.by("A", on: "2026-01-20", first), Told.by("B", on: "2026-01-20", second)])
        #expect(told.lineage.allSatisfy { $0.label == .none })
    }

    @Test("A word and what is made of it are near words, and so are a land and its people")
    func derivation() {
        #expect(Derivation.base(of: Stemmer.stem("prosecutor")) == Stemmer.stem("prosecute"))
        #expect(Derivation.base(of: Stemmer.stem("corner")) == nil, "corn is too short to be its base")
        #expect(
            NearSynonyms.group(ofStem: Stemmer.stem("italian")) == NearSynonyms.group(ofStem: Stemmer.stem("italy")))
        #expect(
            NearSynonyms.group(ofStem: Stemmer.stem("theft")) == NearSynonyms.group(ofStem: Stemmer.stem("robbers")))
    }

    @Test(
        "What an article tells alone stands behind the row before it, and behind what an earlier article tells alone there"
    )
    func weaving() {
        #expect(RowWeaving.order([[0, 1, 2], [3, 1, 4]], owners: [0, nil, 0, 1, 1]) == [0, 3, 1, 2, 4])
    }
}
