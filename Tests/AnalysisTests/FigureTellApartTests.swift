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

@Suite("Figures of near but different things, and their opposites") struct FigureTellApart {
    /// Two texts whose figures are of different things: listed together at most.
    @Test(
        "Different things are never said to agree or to differ",
        arguments: [
            ("A truck bomb killed 21 people in Pesh.", "Gunmen killed 9 people in Pesh."),
            ("The blast at a hospital in Pesh wounded 30 people.", "The blast at a bazaar in Pesh wounded 44 people."),
            (
                "A Delvin poll put support for Ida Holm at 51 percent.",
                "A Norstat poll put support for Ida Holm at 46 percent."
            ),
            ("Turnout in Marland was 44 percent.", "Turnout in the capital, Ostvik, was 63 percent."),
            (
                "Marland put a duty of 15 percent on wine from Sarn.",
                "Marland put a duty of 40 percent on cheese from Sarn."
            ),
            (
                "The coach that overturned near Pesh had 52 people on board.",
                "The lorry that overturned near Pesh had 8 people on board."
            ),
            ("The Talvex drug was 88 percent effective.", "The Ormin drug was 71 percent effective."),
            ("Unemployment among graduates in Marland was 2.9 percent.", "Unemployment in Marland was 5.5 percent."),
            ("The landslide killed 8 people in Rovik.", "The landslide killed 26 people in Norway."),
            (
                "OSTVIK (Reuters) - A fire in a hostel killed six people.",
                "PESHAR (Reuters) - A fire in a hostel killed six people."
            ),
            ("With 31 percent of ballots counted, Ida Holm led.", "Ida Holm won 44 percent of the ballots."),
        ])
    func different(_ a: String, _ b: String) {
        let found = verdict(a, b)
        #expect(found == "apart" || found.contains(" scopes_differ: "))
    }

    /// The same kinds of sentence, of one thing.
    @Test(
        "The conflict is still found where they are of one thing",
        arguments: [
            ("A truck bomb killed 21 people in Pesh.", "The bombing in Pesh killed 25 people."),
            ("The blast at a bazaar in Pesh wounded 30 people.", "The blast at a market in Pesh wounded 44 people."),
            (
                "A Delvin poll put support for Ida Holm at 51 percent.",
                "Support for Ida Holm was 46 percent in the Delvin poll."
            ),
            ("Turnout in Marland was 44 percent.", "Turnout in Marland reached 63 percent."),
            (
                "Marland imposed a tariff of 15 percent on wine from Sarn.",
                "Marland imposed a tariff of 40 percent on wine from Sarn."
            ),
            (
                "The coach that overturned near Pesh had 52 people on board.",
                "The bus that overturned near Pesh had 47 people on board."
            ),
            ("The Talvex drug was 88 percent effective.", "A trial found the Talvex drug 71 percent effective."),
            ("The landslide killed 8 people in Rovik, Norway.", "The landslide in Rovik killed 26 people."),
            (
                "OSTVIK (Reuters) - A fire in a hostel killed six people.",
                "OSTVIK (AFP) - A fire in a hostel killed nine people."
            ),
            (
                "Marland's top court struck down the curfew law by seven votes to two.",
                "The top court of Marland struck down the curfew law by six votes to three."
            ),
            ("The strike at the Pesh port lasted 19 days.", "The strike at the Pesh port lasted 26 days."),
            ("The Pesh port will create 900 jobs, its owner said.", "The Pesh port will create 700 jobs."),
            ("The flood swept away 300 houses in Pesh.", "In Pesh 420 houses were washed away by the flood."),
            ("The attendance at the derby in Pesh was 31,000.", "A crowd of 28,000 watched the derby in Pesh."),
            (
                "Consumer prices in Marland rose 6.1 percent in June from a year earlier.",
                "Annual inflation in Marland was 6.8 percent in June."
            ),
            ("Winger Ivo Sand joined Pesh Rovers for $12 million.", "Pesh Rovers signed Ivo Sand for $15 million."),
        ])
    func ofOneThing(_ a: String, _ b: String) { #expect(verdict(a, b).contains(" conflict: ")) }

    @Test func anUnknownDeedToOneThingIsOneHeading() {
        let planted = "Volunteers planted 10,300 trees in Pesh after the great fire."
        let others = "In Pesh 9,800 trees were planted after the great fire."
        #expect(verdict(planted, others).contains(" conflict: "))
        #expect(verdict(planted, "In Pesh 9,800 trees were felled after the great fire.") == "apart")
    }

    @Test func whatIsExpectedAndWhatWillBeAreOne() {
        let planned = "The Pesh tunnel will create 900 jobs."
        #expect(verdict(planned, "The Pesh tunnel is expected to create 700 jobs.").contains(" conflict: "))
        #expect(
            verdict("The Pesh tunnel has created 900 jobs.", "The Pesh tunnel is expected to create 700 jobs.")
                == "apart")
    }

    @Test func oneThingInOtherWordsAgrees() {
        let pairs = [
            (
                "Turnout in the Marland referendum was 57.4 percent.",
                "Some 57.4 percent of registered voters took part in the Marland referendum."
            ),
            ("Shares in Olsk fell 5.2 percent.", "The share price of Olsk fell 5.2 percent."),
            ("The Marland economy grew 1.7 percent.", "Marland's gross domestic product grew 1.7 percent."),
            ("The quake off Pesh struck at a depth of 10 km.", "The quake off Pesh was 6.2 miles deep."),
            (
                "There were 88 passengers and crew on board the jet that crashed near Pesh.",
                "The jet that crashed near Pesh was carrying 88 people."
            ),
            (
                "A judge in Pesh jailed former mayor Olaf Brink for seven years.",
                "Ex-mayor Olaf Brink was sentenced to seven years in prison in Pesh."
            ),
        ]
        for (a, b) in pairs { #expect(verdict(a, b).contains(" agree: "), "\(a) / \(b): \(verdict(a, b))") }
    }

    @Test func whatGrowsByTheDayIsShiftedInTime() {
        let days = ("2024-05-06", "2024-05-09")
        let counted = verdict(
            "With 31 percent of the votes counted, Ida Holm led.", "With 80 percent of votes counted, Ida Holm led.",
            days: days)
        #expect(counted.hasPrefix("votes counted time_shifted: "))
        let crude = verdict("Brent crude fell to $71 a barrel.", "Brent crude climbed to $78 a barrel.", days: days)
        #expect(crude.hasPrefix("oil price time_shifted: "))
    }
}
