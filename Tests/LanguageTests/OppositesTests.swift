import Language
import Testing

@Suite struct OppositesTests {
    private func areOpposite(_ one: String, _ other: String) -> Bool {
        let (mine, theirs) = (Opposites.sides(ofStem: Stemmer.stem(one)), Opposites.sides(ofStem: Stemmer.stem(other)))
        return mine.contains { side in theirs.contains { $0.row == side.row && $0.isFirst != side.isFirst } }
    }

    @Test(
        "Words that say the contrary of each other",
        arguments: [
            ("convicted", "acquitted"), ("rose", "fell"), ("alive", "dead"), ("opened", "closed"), ("passed", "failed"),
            ("northern", "southern"), ("approve", "rejected"), ("higher", "lower"), ("before", "after"),
            ("imports", "exports"), ("mother", "father"), ("banned", "allowed"),
        ])
    func contrary(_ one: String, _ other: String) { #expect(areOpposite(one, other) && areOpposite(other, one)) }

    @Test(
        "Words that do not", arguments: [("rose", "climbed"), ("said", "told"), ("killed", "died"), ("dead", "rose")])
    func notContrary(_ one: String, _ other: String) { #expect(!areOpposite(one, other)) }
}
