import News
import Testing

@testable import Analysis

/// What two undated accounts are said to tell alike, as "a - b" by paragraph; figures that are only listed together are not among them.
private func told(_ a: String, _ b: String) -> [String] {
    let comparison = Comparison.of([Told.by("A", on: nil, a), Told.by("B", on: nil, b)])
    return comparison.alignments.filter { ![.scopesDiffer, .timeShifted].contains($0.relation) }
        .map { "\($0.a.sentence.block + 1)-\($0.b.sentence.block + 1)" }
}

private func texts(_ a: String, _ b: String) -> Int {
    SeparateTexts([Told.by("A", on: nil, a), Told.by("B", on: nil, b)]).groups.count
}

/// Two occasions of one kind are told in the same words with the same names, and are not the same.
@Suite struct OccasionTests {
    private let firstLeg = """
        Ostrava Rovers beat Kelm United 3-1 in the first leg of their cup semi-final at Brook Lane on Tuesday.

        Striker Dean Hollis scored twice and Marek Toth added a third before the break.

        Rovers coach Paul Arden said his team had deserved the win in front of 18,400 fans.

        The winners of the tie will meet Torrent City in the final on June 1.
        """
    private let secondLeg = """
        Ostrava Rovers drew 2-2 with Kelm United in the second leg of their cup semi-final at Dock Park on Wednesday.

        Striker Dean Hollis scored once and Ivo Kral headed a late equaliser.

        Rovers coach Paul Arden said his team had been lucky in front of 11,250 fans.

        Rovers will meet Torrent City in the final on June 1.
        """

    @Test("Two legs of a tie share what lies ahead of both and nothing of the play")
    func twoLegs() {
        #expect(told(firstLeg, secondLeg) == ["4-4"])
        #expect(texts(firstLeg, secondLeg) == 2)
    }

    @Test("One match in two outlets is one match, whichever side is named first")
    func oneMatch() {
        let other = """
            Kelm United lost 3-1 to Ostrava Rovers in their semi-final at Brook Lane.

            Hollis scored two goals in the first half, and Toth made it three.
            """
        #expect(told(firstLeg, other) == ["1-1", "2-2"])
    }

    private let firstQuarter = """
        Halden Foods said on Thursday its net profit rose 12 percent to $340 million in the first quarter, helped by higher prices.

        Revenue at the maker of cereals and snacks climbed 5 percent to $2.1 billion in the three months to March 31.

        Shares in Halden Foods closed up 3.2 percent in Oslo.
        """

    @Test("The results of two quarters are not the same results")
    func twoQuarters() {
        let secondQuarter = """
            Halden Foods said on Thursday its net profit fell 4 percent to $298 million in the second quarter, hurt by higher wages.

            Revenue at the maker of cereals and snacks slipped 1 percent to $2.05 billion in the three months to June 30.

            Shares in Halden Foods closed down 6.1 percent in Oslo.
            """
        #expect(told(firstQuarter, secondQuarter).isEmpty)
        #expect(texts(firstQuarter, secondQuarter) == 2)
    }

    @Test("One quarter in two outlets is one")
    func oneQuarter() {
        let other = """
            First-quarter earnings at Halden Foods increased to $340 million from $304 million a year earlier.

            Its shares had fallen since January.
            """
        #expect(told(firstQuarter, other) == ["1-1"])
    }

    @Test("What is forecast is not what was measured")
    func forecastAndMeasured() {
        let forecast = """
            Heavy rain will spread over the Morlen valley on Friday, with up to 60 millimetres expected by evening, the Met Service said.

            Temperatures will reach 14 degrees in Lisk and 11 degrees in the hills.

            The service issued a yellow warning for three counties.
            """
        let measured = """
            Heavy rain fell over the Morlen valley on Sunday, with 22 millimetres measured by evening, the Met Service said.

            Temperatures reached 19 degrees in Lisk and 15 degrees in the hills.

            The service lifted its warning for two counties.
            """
        #expect(told(forecast, measured).isEmpty)
        let again = """
            The Met Service expects as much as 60 millimetres of rain in the Morlen valley on Friday.

            Three counties are under a yellow warning, the service said.
            """
        #expect(told(forecast, again) == ["1-1", "3-2"])
    }

    @Test("Two hearings of one trial share the charge, not what was said in court")
    func twoHearings() {
        let monday = """
            A former banker accused of stealing 4 million euros from pensioners told the regional court in Brask on Monday that he had acted alone.

            Prosecutor Elin Dahl asked the court to hear two more witnesses.

            Tomas Reiner, 51, faces up to 12 years in prison if convicted.

            Judge Ana Moritz adjourned the hearing until Thursday.
            """
        let thursday = """
            A former colleague of a banker accused of stealing 4 million euros from pensioners told the regional court in Brask on Thursday that others had helped him.

            Prosecutor Elin Dahl asked the court to admit bank statements as evidence.

            Tomas Reiner faces up to 12 years in prison if convicted.

            Judge Ana Moritz adjourned the hearing until next Tuesday.
            """
        #expect(told(monday, thursday) == ["3-3"])
        let alsoMonday = """
            Nobody had helped him to take 4 million euros from pensioners, the former banker Tomas Reiner told the court in Brask on Monday.

            Judge Ana Moritz put off the hearing until Thursday.
            """
        #expect(told(monday, alsoMonday) == ["1-1", "4-2"])
    }

    @Test("A toll that outlets count differently on one day is still one flood")
    func oneFlood() {
        let a = """
            Floods in the Karu delta have killed 43 people since Monday, the disaster agency said on Wednesday.

            About 12,000 families have left their homes.

            The main road to the port of Sele is under water.
            """
        let b = """
            The death toll from flooding in the Karu delta has reached 61, the Red Cross said on Wednesday.

            Some 20,000 families have been displaced.

            Sele, the region's main port, was cut off as water covered the highway.
            """
        #expect(told(a, b) == ["2-2", "3-3"])
        let comparison = Comparison.of([Told.by("A", on: nil, a), Told.by("B", on: nil, b)])
        #expect(comparison.alignments.count == 3, "the two tolls face each other too")
    }

    @Test("Mayors of two cities are no name that two articles share")
    func offices() {
        let a = """
            The mayor of Dornhaven, Lise Akker, said the city would close two libraries to save money.

            The interior minister said on Tuesday that towns would get no more help this year.

            Residents gathered outside the town hall to protest against the cuts.
            """
        let b = """
            The mayor of Pellbridge, Owen Frake, said the city would close a swimming pool to save money.

            The interior minister said on Tuesday that a new police law was needed.

            Residents gathered outside the town hall to protest against a new road.
            """
        #expect(told(a, b).isEmpty)
        let c = """
            Dornhaven is to lose two libraries, mayor Lise Akker announced, as the city tries to save money.

            People came to the town hall to protest against the cuts.
            """
        #expect(told(a, c) == ["1-1", "3-2"])
    }

    @Test("Stock sentences make two fires neither one event nor one text")
    func twoFires() {
        let club = """
            A fire at a nightclub in Tarven killed 14 people early on Sunday, the mayor said.

            The cause of the fire was not known and police had opened an investigation.

            Firefighters took three hours to put out the flames.
            """
        let store = """
            A fire at a warehouse in Lisko killed two workers late on Thursday, the mayor said.

            The cause of the fire was not known and police had opened an investigation.

            Firefighters took nine hours to put out the flames.
            """
        #expect(texts(club, store) == 2)
        #expect(!told(club, store).contains("3-3"))
        let again = """
            A fire killed 14 people at a nightclub in Tarven early on Sunday, the mayor said.

            It took firefighters three hours to put out the flames.
            """
        #expect(told(club, again) == ["1-1", "3-2"])
    }
}
