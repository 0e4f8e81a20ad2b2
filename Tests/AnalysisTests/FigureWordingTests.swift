import Analysis
import News
import Testing

/// "people killed agree: 63, 63" of the first group two texts have, or "apart" where none of their figures stand side by side.
private func verdict(_ a: String, _ b: String) -> String {
    guard let group = Comparison.of([Told.by("A", a), Told.by("B", b)]).figures.first else { return "apart" }
    let amounts = group.claims.map { FigureWords.amount(of: $0.figure).string }
    return "\(group.about) \(group.verdict.rawValue): \(amounts.joined(separator: ", "))"
}

@Suite("One thing counted, in the many wordings of news") struct FigureWordings {
    @Test(
        "Who lost a job, walked out or works for a firm",
        arguments: [
            (
                "Textile maker Olsk will shed 640 jobs at its mill in Varn.",
                "At Varn 900 workers of Olsk's mill will lose their jobs.", "jobs cut conflict: 640, 900"
            ),
            (
                "Textile maker Olsk will shed 640 jobs at its mill in Varn.",
                "Olsk is making 640 staff redundant at its mill in Varn.", "jobs cut agree: 640, 640"
            ),
            (
                "In Varn 2,300 drivers went on strike on Monday.",
                "A strike by 1,700 drivers paralysed Varn on Monday.", "drivers on strike conflict: 2,300, 1,700"
            ),
            (
                "Olsk employs 1,400 people in Varn.", "Olsk has a workforce of 1,150 in Varn.",
                "workers employed conflict: 1,400, 1,150"
            ),
        ])
    func work(_ a: String, _ b: String, _ told: String) { #expect(verdict(a, b) == told) }

    @Test(
        "Who died, was taken in, pulled out or left in the dark",
        arguments: [
            (
                "The toll from the tram crash in Varn rose to 19.",
                "The tram crash in Varn claimed the lives of 23 people.", "people killed conflict: 19, 23"
            ),
            (
                "Police in Varn arrested 52 people after the match.",
                "After the match 61 suspects were being held by police in Varn.", "people detained conflict: 52, 61"
            ),
            (
                "Divers pulled 7 survivors from the sunken barge off Varn.",
                "Seven people were rescued from the barge that sank off Varn.", "people rescued agree: 7, seven"
            ),
            (
                "The ice storm left 85,000 homes in Varn without power.",
                "Power was cut to 60,000 customers in Varn by the ice storm.",
                "customers without power conflict: 85,000, 60,000"
            ),
            (
                "The number of measles cases in Varn rose to 210.", "Measles has infected 150 people in Varn.",
                "cases conflict: 210, 150"
            ),
        ])
    func people(_ a: String, _ b: String, _ told: String) { #expect(verdict(a, b) == told) }

    @Test(
        "What was shot down, and what shut",
        arguments: [
            (
                "Air defences shot down 22 drones over Varn overnight.",
                "Varn's air defences intercepted 17 drones overnight.", "rockets shot down conflict: 22, 17"
            ),
            (
                "Grocer Pelk will shut 140 shops in Varn.", "Pelk is to close 90 stores in Varn.",
                "stores closed conflict: 140, 90"
            ),
        ])
    func things(_ a: String, _ b: String, _ told: String) { #expect(verdict(a, b) == told) }

    @Test func peopleAtLargeAndWhatTheyWereAgreeByNumberAndDifferByNone() {
        let miners = "The blast at the Varn pit killed 14 miners."
        #expect(verdict(miners, "The blast at the Varn pit killed 14 people.").contains(" agree: "))
        #expect(verdict(miners, "The blast at the Varn pit killed 17 people.").contains(" scopes_differ: "))
        // The sides of a fight are told apart from people at large, and from each other.
        let soldiers = "In the clash at Varn 14 soldiers were killed."
        #expect(verdict(soldiers, "In the clash at Varn 17 people were killed.") == "apart")
        #expect(verdict(soldiers, "In the clash at Varn 17 rebels were killed.") == "apart")
    }

    @Test(
        "What was done, and what was only tried, threatened, offered or refused",
        arguments: [
            ("Frogmen failed to save 9 sailors off Varn.", "Frogmen saved 6 sailors off Varn."),
            ("The insurer refused to pay a ransom of $2 million.", "The insurer paid a ransom of $2 million."),
            ("Bandits tried to kidnap 30 pupils near Varn.", "Bandits kidnapped 12 pupils near Varn."),
            ("Olsk threatened to cut 800 jobs in Varn.", "Olsk cut 500 jobs in Varn."),
            ("Norland offered to send 900 soldiers to Varn.", "Norland has sent 400 soldiers to Varn."),
            ("The gang did not kill 11 people in Varn, its leader said.", "The gang killed 8 people in Varn."),
        ])
    func undone(_ a: String, _ b: String) { #expect(verdict(a, b) == "apart") }

    @Test(
        "What was done still differs",
        arguments: [
            ("Frogmen saved 9 sailors off Varn.", "Frogmen saved 6 sailors off Varn."),
            ("Frogmen failed to save 9 sailors off Varn.", "Off Varn, frogmen failed to save 6 sailors."),
            ("Bandits kidnapped 30 pupils near Varn.", "Bandits kidnapped 12 pupils near Varn."),
            ("Olsk cut 800 jobs in Varn.", "Olsk cut 500 jobs in Varn."),
            ("The gang killed 11 people in Varn.", "The gang killed no fewer than 15 people in Varn."),
        ])
    func done(_ a: String, _ b: String) { #expect(verdict(a, b).contains(" conflict: ")) }

    @Test(
        "Houses that were damaged are not those that were destroyed, nor shops that a firm has those that it shuts",
        arguments: [
            ("The gale damaged 75 houses in Varn.", "The gale destroyed 40 houses in Varn."),
            ("The gale damaged 75 houses in Varn.", "The gale destroyed 75 houses in Varn."),
            ("Pelk has 1,100 shops in Varn.", "Pelk will close 140 shops in Varn."),
            ("Olsk employs 4,200 people in Varn.", "Olsk will cut 640 jobs in Varn."),
            ("Some 4,200 teachers work in Varn.", "Some 4,200 teachers went on strike in Varn."),
        ])
    func otherDeeds(_ a: String, _ b: String) { #expect(verdict(a, b) == "apart") }

    @Test func housesDamagedOrDestroyedAreOneCount() {
        let text = verdict(
            "The gale damaged or destroyed 75 houses in Varn.",
            "In Varn 90 houses were destroyed or damaged by the gale.")
        #expect(text == "houses damaged or destroyed conflict: 75, 90")
    }
}
