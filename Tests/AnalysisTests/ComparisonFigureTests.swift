import Analysis
import News
import Testing

/// "people killed conflict: a at least 210, b 185", one line a group.
private func found(_ articles: AnnotatedArticle...) -> [String] {
    Comparison.of(articles).figures.map { group in
        let claims = group.claims.map { "\($0.passage.article) \(FigureWords.amount(of: $0.figure))" }
        return "\(group.about) \(group.verdict.rawValue): " + claims.joined(separator: ", ")
    }
}

@Suite struct ComparisonFigures {
    @Test func officialsOfTwoAccountsAreNotOneSpeaker() {
        let quake = Told.by(
            "A", headline: "Quake", "An earthquake killed 40 people in Lima on Saturday, officials said.")
        let other = Told.by(
            "B", headline: "Tremor", "The earthquake killed 60 people in Lima on Saturday, officials said.")
        let figures = Comparison.of([quake, other]).figures
        #expect(!figures.isEmpty)
        #expect(figures.allSatisfy { $0.sharedSpeakers.isEmpty })
    }

    @Test func deathsAndInjuriesOfOneEarthquakeStandApart() {
        let a = Told.by(
            "A",
            """
            An earthquake in the Marwan valley killed at least 210 people and injured 1,400, the interior ministry said.

            Some 3,000 houses were destroyed.
            """)
        let b = Told.by(
            "B",
            """
            Rescuers said 185 people died when an earthquake struck the Marwan valley. More than 1,400 were hurt.

            About 3,000 homes collapsed in the quake.
            """)
        #expect(
            found(a, b) == [
                "people killed conflict: a at least 210, b 185",
                "people injured bounds_differ: a 1,400, b more than 1,400",
                "houses destroyed agree: a some 3,000, b about 3,000",
            ])
    }

    @Test func aCrowdIsCountedByPoliceAndByOrganisers() {
        let a = Told.by("A", "Organisers said 40,000 people marched through Velden against the pension law.")
        let b = Told.by(
            "B", "About 12,000 protesters marched through the centre of Velden against the pension law, police said.")
        #expect(found(a, b) == ["people taking part conflict: a 40,000, b about 12,000"])
    }

    @Test func sumsOfABudgetDiffer() {
        let a = Told.by("A", "The council of Orlind approved a budget of $4.2 million for the new harbour on Monday.")
        let b = Told.by("B", "Orlind's council voted for a $4.8 million budget that pays for the new harbour.")
        #expect(found(a, b) == ["budget conflict: a $4.2 million, b $4.8 million"])
    }

    @Test func atLeastTwelveAndFifteenCouldBothHold() {
        let a = Told.by("A", "At least 12 people were killed when a bus fell into the Tarn gorge.")
        let b = Told.by("B", "A bus plunged into the Tarn gorge, killing 15 people.")
        #expect(found(a, b) == ["people killed compatible: a at least 12, b 15"])
    }

    @Test func aTollThatRisesByTheDayIsAnotherTimeAndNoDifference() {
        let a = Told.by("A", on: "2024-05-06", "The flood in Brenn killed 12 people, officials said.")
        let b = Told.by("B", on: "2024-05-09", "Officials said the flood in Brenn had killed 31 people.")
        #expect(found(a, b) == ["people killed time_shifted: a 12, b 31"])
    }

    @Test func countsOfDifferentHeadingsNeverMeet() {
        let a = Told.by("A", "Some 3,000 fighters remain in the town of Harim, monitors said.")
        let b = Told.by("B", "Around 3,200 fighters were detained near Harim, monitors said.")
        #expect(found(a, b).isEmpty)
    }

    @Test func countsOfDifferentPeopleNeverMeet() {
        let a = Told.by("A", "The ambush near Harim killed 12 soldiers on Sunday.")
        let b = Told.by("B", "The ambush near Harim killed 30 rebels on Sunday.")
        #expect(found(a, b).isEmpty)
    }

    @Test func agesAndLengthsOfTimeAreNoFigures() {
        let a = Told.by("A", "A 38-year-old man was held for three days after the fire in Lund.")
        let b = Told.by("B", "The 41-year-old man was held for five days after the fire in Lund.")
        #expect(found(a, b).isEmpty)
    }

    @Test func sharesOfTheVoteBelongToTheirParty() {
        let a = Told.by(
            "A", "The Harbour Party won 34 percent of the vote and the Farmers League 21 percent of the vote.")
        let b = Told.by("B", "With all ballots counted the Harbour Party won 36 percent of the vote.")
        let groups = found(a, b)
        #expect(!groups.contains { $0.contains("21 percent") })
    }

    @Test func magnitudesOfOneEarthquakeMeet() {
        let a = Told.by("A", "The earthquake covered an area of 40 square kilometers around Marwan.")
        let b = Told.by("B", "The earthquake was felt over an area of 40 square kilometres around Marwan.")
        #expect(found(a, b) == ["area agree: a 40 square kilometers, b 40 square kilometres"])
    }

    @Test func oneArticleAloneHasNothingToSetBesideIt() {
        let a = Told.by("A", "The flood killed 12 people. Later the flood killed 14 people.")
        #expect(found(a).isEmpty)
    }
}
