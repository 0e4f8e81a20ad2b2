import Analysis
import News
import Testing

/// The verdicts of all groups that two texts have.
private func verdicts(_ a: String, _ b: String, days: (String, String) = ("2024-05-06", "2024-05-06")) -> [String] {
    Comparison.of([Told.by("A", on: days.0, a), Told.by("B", on: days.1, b)]).figures.map(\.verdict.rawValue)
}

@Suite("Where, when and in what way a figure stands") struct FigureSettings {
    @Test(arguments: [
        (
            "A fire at a mill in Arnside late on Monday killed seven workers, the fire service said.",
            "A blaze at a mill in Corfield late on Monday killed nine workers, the fire service said."
        ),
        (
            "Police in Salem, Oregon, said 12 people were arrested during the protest.",
            "Police in Salem, Massachusetts, said 19 people were arrested during the protest."
        ),
        (
            "Flooding hit the town of Marbruck overnight. At least 14 people drowned, rescue workers said.",
            "Flooding hit the town of Oldehaven overnight. At least 23 people drowned, rescue workers said."
        ),
        (
            "The strike on Velden killed six people and wounded 20, officials said.",
            "The strike on Harim killed nine people and wounded 31, officials said."
        ),
        ("An avalanche near Ostra killed five skiers.", "An avalanche near Velmark killed five skiers."),
        (
            "A bomb went off in Velden on Monday. It killed 14 soldiers, the army said.",
            "A bomb went off in Velden on Thursday. It killed 9 soldiers, the army said."
        ),
    ])
    func twoPlacesOrDaysAreNeverSetAgainstEachOther(_ a: String, _ b: String) {
        #expect(verdicts(a, b).allSatisfy { $0 == "scopes_differ" })
    }

    @Test func aRateIsNoToll() {
        #expect(
            verdicts(
                "Flu killed 12 people per 100,000 inhabitants in Lindow last winter, the ministry said.",
                "Flu killed 9,600 people in Lindow last winter, the ministry said."
            ).isEmpty)
    }

    @Test func residentsArePeopleAndNoHouses() {
        #expect(
            verdicts(
                "The river burst its banks in Lindow and 40 residents were evacuated on Monday, police said.",
                "In Lindow 55 people were evacuated on Monday when the river burst its banks, police said.") == [
                    "conflict"
                ])
    }

    @Test(arguments: [
        (
            "A fire in a mill in Corfield killed 4 people.",
            "Seven people died when fire swept through a mill in Corfield."
        ),
        ("The quake near Ostra killed 41 people.", "The quake killed 60 people."),
        (
            "Three people were killed when a bus overturned in the capital.",
            "Five people were killed when a bus overturned in Ostra."
        ),
        (
            "A fire in the village of Ostrava Dol, near Corfield, killed 4 people.",
            "A fire near Corfield killed 7 people."
        ),
    ])
    func onePlaceOrOneUnsaidOrAroundTheOtherLeavesTheVerdict(_ a: String, _ b: String) {
        #expect(verdicts(a, b) == ["conflict"])
    }

    @Test(arguments: [
        (
            "A judge sentenced Luis Ortega to seven years in prison for fraud.",
            "Prosecutors had demanded twelve years in prison for Luis Ortega over the fraud."
        ),
        (
            "Anna Reed was jailed for nine years for stealing from her employer.",
            "Anna Reed faces up to 14 years in prison for stealing from her employer."
        ),
        ("Orlan was fined 2.4 billion euros.", "Orlan could be fined up to 10 billion euros."),
        (
            "Velco agreed to buy rival Tarnum for $3.6 billion after weeks of talks.",
            "Velco had offered $3 billion to buy rival Tarnum."
        ),
        (
            "The plane, which can carry 180 people, crashed on take-off.",
            "The plane was carrying 96 people when it crashed on take-off."
        ),
        ("Delmar plans to cut 3,000 jobs.", "Delmar has cut 1,200 jobs so far."),
    ])
    func askedOfferedPossibleAndPlannedAreNotWhatCame(_ a: String, _ b: String) { #expect(verdicts(a, b) == []) }

    @Test(arguments: [
        (
            "Rovers beat Albion on Saturday. Danny Cole scored three goals.",
            "Rovers lost to County on Wednesday. Danny Cole scored one goal."
        ),
        ("The Lions visited Durban. Smith made 87 runs.", "The Lions visited Perth. Smith made 112 runs."),
    ])
    func anotherMatchIsAnotherCount(_ a: String, _ b: String) { #expect(verdicts(a, b) == []) }

    @Test(arguments: [
        ("Garcia won 38 percent of the vote in the first round.", "Garcia won 52 percent of the vote in the runoff."),
        ("Core inflation slowed to 2.5 percent.", "Inflation slowed to 3.1 percent."),
        ("Turnout in the first round was 48 percent.", "Turnout in the second round was 55 percent."),
    ])
    func roundsAndSortsAreListedApart(_ a: String, _ b: String) { #expect(verdicts(a, b) == ["scopes_differ"]) }
}
