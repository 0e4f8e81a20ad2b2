import Analysis
import News
import Testing

/// Places and people of one name in two articles, in the list of names and among the sources.
@Suite struct PlacesOfOneName {
    private func forms(_ name: PlainText, _ one: String, _ other: String) -> Int {
        Comparison.of([Told.by("A", on: nil, one), Told.by("B", on: nil, other)]).names.count { $0.name == name }
    }

    @Test("Towns of two states are two; a town told with its state and without is one")
    func townsOfTwoStates() {
        let kansas = "Hail broke windows in Lawton, Kansas, on Monday night."
        let iowa = "Hail broke windows in Lawton, Iowa, on Monday night."
        #expect(forms("Lawton", kansas, iowa) == 2)
        #expect(forms("Lawton", kansas, "Hail broke windows in Lawton, Kansas, the police said.") == 1)
        #expect(forms("Lawton", kansas, "Hail broke the windows of a school in Lawton on Monday.") == 1)
    }

    @Test("A capital known everywhere is not the small town of its name")
    func aCapitalAndATown() {
        let town = "The fair in Athens, Ohio, drew ten thousand people to the showground."
        #expect(forms("Athens", "The minister returned to Athens on Monday for talks.", town) == 2)
        #expect(forms("Athens", "The minister returned to Athens on Monday.", "In Athens, Greece, it rained.") == 1)
    }

    @Test("Two of one last name whom nobody names in full are two sources; one with a full name is one")
    func twoOfOneName() {
        let one = "Karl Amsel and Ruth Amsel run the mill. They met in Graz. Amsel said the wheel was old."
        let other = "Paul Amsel and Jana Amsel run the inn. They met in Linz. Amsel said the roof was new."
        let sources = Comparison.of([Told.by("A", on: nil, one), Told.by("B", on: nil, other)]).sources
        #expect(sources.filter { $0.name == "Amsel" }.map(\.articles.count) == [1, 1])
        let full = "Karl Amsel runs the mill. Amsel said the wheel was old."
        let same = "Karl Amsel was there. Amsel said the roof was new."
        let known = Comparison.of([Told.by("A", on: nil, full), Told.by("B", on: nil, same)]).sources
        #expect(known.map(\.articles.count) == [2])
    }

    @Test("A name of which nothing tells what it is is called neither person nor body; a given name is a person's")
    func sorts() {
        let text = "Karst said the lifts would stop. His widow Odile said: “We are closing.”"
        let sources = Comparison.of([Told.by("A", on: nil, text), Told.by("B", on: nil, text)]).sources
        #expect(sources.first { $0.name == "Odile" }?.kind == .person)
        #expect(sources.first { $0.name == "Karst" }.map { $0.kind == .named } ?? true)
    }
}
