import Analysis
import News
import Testing

/// The verdicts of all groups that two texts have.
private func verdicts(_ a: String, _ b: String) -> [String] {
    Comparison.of([Told.by("A", a), Told.by("B", b)]).figures.map(\.verdict.rawValue)
}

/// What the first group two texts have says of the scope of its figures.
private func scopes(_ a: String, _ b: String) -> [String] {
    Comparison.of([Told.by("A", a), Told.by("B", b)]).figures.first?.claims.map { $0.scope?.string ?? "" } ?? []
}

@Suite("Figures of different things never differ") struct FiguresApart {
    @Test(
        "A term asked for, faced, first given or for another crime is not the term given",
        arguments: [
            (
                "Prosecutors asked the court in Prague to jail Jan Horak for 25 years.",
                "The court in Prague jailed Jan Horak for 16 years."
            ),
            (
                "Anna Sorel faces up to 10 years in prison if she is convicted, the Lyon court said.",
                "Anna Sorel was handed a prison term of six years by the Lyon court."
            ),
            (
                "Horak was originally sentenced to ten years in prison.",
                "An appeals court cut Horak's sentence to seven years in prison."
            ),
            (
                "Horak has served two years of his prison sentence.", "Horak was sentenced to four years in prison."
            ),
            ("Horak was jailed for four years for theft.", "Horak was jailed for six years for fraud."),
        ])
    func prisonTerms(_ a: String, _ b: String) { #expect(verdicts(a, b).allSatisfy { $0 == "scopes_differ" }) }

    @Test(
        "A part is not the whole, and one side of a land is not the other",
        arguments: [
            (
                "Health officials reported 1,200 cases of dengue in the province.",
                "Health officials reported 8,400 cases of dengue nationwide."
            ),
            (
                "The storm killed 45 people in the state, the governor said.",
                "The storm killed 120 people across the country, the governor said."
            ),
            (
                "The storm hit the west coast with winds of 90 mph.",
                "The storm hit the east coast with winds of 60 mph."
            ),
            ("About 120 mm of rain fell in the hills.", "About 80 mm of rain fell on the coast."),
            ("Temperatures in Merin hit 33C by day.", "Temperatures in Merin fell to 21C at night."),
            ("Sustained winds of 100 km/h lashed Brenn.", "Gusts of 150 km/h lashed Brenn."),
            (
                "The avalanche in Tyrol killed 12 people over the winter.",
                "The avalanche in Tyrol killed four people on Sunday."
            ),
            ("The first blast killed 7 people.", "The second blast killed 4 people."),
        ])
    func partsAndPlaces(_ a: String, _ b: String) { #expect(verdicts(a, b).allSatisfy { $0 == "scopes_differ" }) }

    @Test(
        "What each gets, what a child pays and what youth suffers is said beside the figure",
        arguments: [
            (
                "Russia and Ukraine exchanged 103 prisoners each on Saturday.",
                "Russia and Ukraine exchanged 206 prisoners on Saturday.", ["each, on Saturday", "on Saturday"]
            ),
            (
                "Norland fined each driver $1,200 over the strike.",
                "Norland fined the union $3 million over the strike.", ["each", ""]
            ),
            ("Adult tickets for the zoo cost $18.", "Child tickets for the zoo cost $9.", ["Adult", "Child"]),
            (
                "Tickets for the opera cost 60 euros.", "Season tickets for the opera cost 900 euros.", ["", "Season"]
            ),
            (
                "Youth unemployment in Dalia stood at 21 percent.", "Unemployment in Dalia stood at 6 percent.",
                ["Youth", ""]
            ),
            (
                "The Kenyan navy rescued 15 sailors.", "The Greek coastguard rescued 44 sailors.", ["Kenyan", "Greek"]
            ),
        ])
    func theWordThatSetsThemApartIsShown(_ a: String, _ b: String, _ shown: [String]) {
        #expect(verdicts(a, b) == ["scopes_differ"])
        #expect(scopes(a, b) == shown)
    }

    @Test(
        "What is polled, offered, planned or possible is no result",
        arguments: [
            (
                "An exit poll gave the Social Union 43 percent of the vote.",
                "The Social Union won 38 percent of the vote."
            ),
            ("Oredo made a $4 billion bid for miner Castel.", "Oredo and miner Castel agreed a $5 billion deal."),
            ("The tunnel at Kessa was to cost $200 million.", "The tunnel at Kessa has cost $310 million."),
            (
                "The bus that crashed near Ostra had room for 70 passengers.",
                "The bus that crashed near Ostra was carrying 22 passengers."
            ),
            ("Unemployment in Dalia was at 4.1% a year earlier.", "Unemployment in Dalia rose to 4.5%."),
            (
                "Judges acquitted 22 defendants in the trial of the Milan ring.",
                "Judges convicted 17 defendants in the trial of the Milan ring."
            ),
            (
                "The new stadium cost $300 million, the council said.",
                "The new bridge cost $450 million, the council said."
            ),
            ("Veltro closed 27 shops in Merin.", "Veltro opened 12 shops in Merin."),
        ])
    func otherThings(_ a: String, _ b: String) { #expect(verdicts(a, b).isEmpty) }

    @Test(
        "Figures of one thing still differ",
        arguments: [
            (
                "A court in Turin on Friday jailed the nurse for seven years for manslaughter.",
                "The nurse was sentenced on Friday in Turin to nine years in prison for manslaughter."
            ),
            (
                "There were 1,200 cases of dengue nationwide, the ministry said.",
                "The ministry counted 1,900 cases of dengue across the country."
            ),
            (
                "The storm struck the west coast with winds of 90 mph.",
                "Winds of 110 mph struck the west coast as the storm came in."
            ),
            (
                "Russia and Ukraine swapped 103 prisoners each on Saturday.",
                "On Saturday Russia and Ukraine exchanged 120 prisoners each."
            ),
            ("Season tickets for the pool cost 60 euros.", "A season ticket for the pool costs 75 euros."),
            (
                "Mayor April Stone said 27 people were injured when the stand at the Doncaster fair collapsed.",
                "When the stand at the Doncaster fair collapsed, 31 people were injured, the ambulance service said."
            ),
            (
                "Oredo made a $4 billion bid for miner Castel on Monday.",
                "On Monday Oredo offered $5 billion for miner Castel."
            ),
            (
                "Judges in Milan acquitted 22 defendants on Friday.",
                "A total of 30 defendants were acquitted in Milan on Friday."
            ),
            (
                "The kidnappers received a ransom of $30 million for the oil worker.",
                "A ransom of $50 million was paid for the oil worker."
            ),
            (
                "About 400,000 customers lost power in Texas after the ice storm.",
                "The ice storm left 250,000 customers without power in Texas."
            ),
            (
                "The blackout trapped 340 people in lifts in Lisbon.",
                "In Lisbon, 420 people were trapped in lifts by the blackout."
            ),
        ])
    func oneThingDiffers(_ a: String, _ b: String) { #expect(verdicts(a, b).contains("conflict")) }
}
