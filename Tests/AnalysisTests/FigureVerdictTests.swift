import Analysis
import News
import Testing

/// "people killed agree: 63, 63" of the first group two texts have, or "apart" where none of their figures stand side by side.
private func verdict(_ a: String, _ b: String, days: (String, String) = ("2024-05-06", "2024-05-06")) -> String {
    let articles = [Told.by("A", on: days.0, a), Told.by("B", on: days.1, b)]
    guard let group = Comparison.of(articles).figures.first else { return "apart" }
    let amounts = group.claims.map { FigureWords.amount(of: $0.figure).string }
    return "\(group.about) \(group.verdict.rawValue): \(amounts.joined(separator: ", "))"
}

@Suite("What two figures say of each other") struct FigureVerdicts {
    @Test(arguments: [
        "The death toll from the Kovela landslide climbed to 63.", "The toll from the Kovela landslide stood at 63.",
        "The Kovela landslide killed 63 people.", "The Kovela landslide left 63 dead.",
        "The Kovela landslide claimed 63 lives.",
        "The governor announced the deaths of 63 people in the Kovela landslide.",
        "In the Kovela landslide 63 people lost their lives.",
    ])
    func theDeadAreOneSlotHoweverTheyAreTold(_ text: String) {
        #expect(verdict(text, "The landslide at Kovela killed 70.").hasPrefix("people killed conflict: "))
    }

    @Test(arguments: [
        ("The Sarn dam will flood 4sq km of farmland.", "The Sarn dam floods four square kilometres of farmland."),
        ("The Velden railway will be 120 miles long.", "The new Velden railway is 193 kilometres long."),
        ("Police in Velden seized two tonnes of cocaine.", "Velden police seized 2,000 kg of cocaine."),
        (
            "Temperatures in Velden reached 40C on Sunday.",
            "The temperature in Velden hit 104 degrees Fahrenheit on Sunday."
        ),
        ("Half of the town of Kovela has been destroyed.", "The slide destroyed 50 percent of the town of Kovela."),
        (
            "Norvik Bank will buy Sarn Credit for $1.2bn.",
            "Norvik Bank is to acquire Sarn Credit for 1.2 billion dollars."
        ),
        (
            "Norvik Bank will buy Sarn Credit for 300m euros.",
            "Norvik Bank is to acquire Sarn Credit for EUR 300 million."
        ),
    ])
    func equalInOtherUnitsAndWords(_ a: String, _ b: String) { #expect(verdict(a, b).contains(" agree: ")) }

    @Test(arguments: [
        ("About 1.2 million Orlind adults were vaccinated.", "Orlind has vaccinated 1.24 million adults."),
        ("More than 23,000 people died in the Orlind outbreak.", "The Orlind outbreak has killed 23,412 people."),
        (
            "Alma Reyes won 52.4 percent of the vote in Orlind.",
            "Alma Reyes won just over 52 percent of the Orlind vote."
        ),
    ])
    func roundedFormsCouldBothHold(_ a: String, _ b: String) { #expect(verdict(a, b).contains(" compatible: ")) }

    @Test(arguments: [
        ("Alma Reyes won 52.4 percent of the vote in Orlind.", "Pavel Dorn won 44.8 percent of the vote in Orlind."),
        ("The Harbour Party won 112 seats in Orlind.", "The Farmers League won 64 seats in Orlind."),
        ("In Orlind 131 lawmakers voted in favour of the bill.", "In Orlind 98 lawmakers voted against the bill."),
        ("Norvik Bank posted revenue of $4.1 billion.", "Norvik Bank posted a profit of $2.4 billion."),
        ("Police arrested 48 people in Velden.", "Prosecutors charged 19 people in Velden."),
        ("Norvik raised $50 million from investors in Velden.", "Norvik spent $38 million on its plant in Velden."),
        ("Some 12,000 people were evacuated in Brenn.", "The flood left 9,000 people homeless in Brenn."),
        ("Orlind raised its interest rate by 0.5 points.", "The interest rate of Orlind is 5.25 percent."),
        ("Turnout in Orlind was 90 percent.", "A vote in Orlind is only valid with a turnout above 50 percent."),
        ("The Harim flood killed 318 people who died of cholera.", "The Harim flood killed 1,500 people."),
        ("Orlind reported 1,204 new cholera cases.", "Orlind has had 35,000 cholera cases."),
    ])
    func otherThingsStandApart(_ a: String, _ b: String) { #expect(verdict(a, b) == "apart") }

    @Test func theMonthIsNoMarchAndTheInflationRateNoInterestRate() {
        let text = verdict(
            "Inflation in Orlind rose to 4.5 percent in March.",
            "The inflation rate in Orlind was 5.1 percent in March.")
        #expect(text == "inflation conflict: 4.5 percent, 5.1 percent")
    }

    @Test func magnitudesOfSeveralQuakesAreNotSetAgainstEachOther() {
        let text = verdict(
            "An earthquake of magnitude 7.6 struck Marwan on Sunday.",
            "The quakes that struck Marwan on Sunday had magnitudes of 7.6 and 7.5.")
        #expect(!text.contains("conflict"))
    }

    @Test func anAftershockIsNotTheQuake() {
        let quake = "An earthquake struck the Alborno mountains on Monday. The quake had a magnitude of 5.9."
        let after = "An earthquake struck the Alborno mountains on Monday. An aftershock had a magnitude of 4.4."
        #expect(verdict(quake, after) == "apart")
    }

    @Test func tooMuchToCompareIsSaid() {
        let row = "Marwan has 12 boats, 13 houses, 14 trucks, 15 trees and 16 wells. "
        let articles = [Told.by("A", String(repeating: row, count: 400)), Told.by("B", row)]
        #expect(Comparison.of(articles).unread.map(\.string) == ["a: 1880 of 2000 figures not compared"])
    }

    @Test func aMonthIsAnotherScopeThanTheMonthBefore() {
        let text = verdict(
            "Inflation in Orlind rose to 4.5 percent in March.", "Inflation in Orlind was 3.9 percent in February.")
        #expect(text == "inflation scopes_differ: 4.5 percent, 3.9 percent")
    }

    @Test func pricesOfAMarketAreOthersAnHourLater() {
        let text = verdict(
            "Norvik shares fell to $4.72 in morning trading.", "Norvik shares fell to $4.60 in late trading.")
        #expect(text.contains(" scopes_differ: "))
    }

    @Test func aTollThatGrowsByTheHourIsAnotherTime() {
        let text = verdict(
            "The bus crash near Sarn killed 12 people.", "The bus crash near Sarn killed 15 people.",
            days: ("2024-05-06T08:00:00Z", "2024-05-06T13:00:00Z"))
        #expect(text == "people killed time_shifted: 12, 15")
    }

    @Test func aLowerTollOfTheSameDayIsNoOtherTimeBecauseItWasPrintedLater() {
        let text = verdict(
            "The ferry fire off Sarn killed 14 people on Tuesday.",
            "The ferry fire off Sarn killed 16 people on Tuesday.",
            days: ("2024-05-10", "2024-05-08"))
        #expect(text == "people killed conflict: 14, 16")
    }

    @Test func allWhoStandBehindAFigureAreTold() {
        let a = Told.by(
            "A",
            "Harim Defence Forces officials and the Syrian Observatory for Human Rights said 300 fighters remain in Harim."
        )
        let b = Told.by("B", "Some 120 fighters remain in Harim, the Syrian Observatory for Human Rights said.")
        let group = Comparison.of([a, b]).figures.first
        #expect(group?.claims.first?.sources.count == 2)
        #expect(group?.sharedSpeakers.count == 1)
    }

    @Test("a toll that is larger in the account of a later day has grown, whatever hour either has")
    func tollsGrowByTheDay() {
        let found = verdict(
            "The Maren ferry sank on Monday, killing at least 14 people.",
            "The Maren ferry sank on Monday, killing 17 people.", days: ("2024-05-15", "2024-05-16"))
        #expect(!found.contains("conflict"))
    }
}
