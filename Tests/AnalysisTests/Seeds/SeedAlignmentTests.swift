import Analysis
import Testing

/// Which sentences of the five seeds tell the same thing, as read by hand.
@Suite struct SeedAlignments {
    @Test(
        "A sentence and its rewording are set side by side",
        arguments: [
            ("b15", "c11"), ("b15", "e7"), ("c11", "e7"), ("b13", "c9"), ("b25", "c19"), ("b25", "e9"), ("b29", "c23"),
            ("b31", "c25"), ("b31", "e15"), ("c25", "e15"), ("b39", "c33"), ("b41", "c37"), ("b49", "c39"),
            ("b51", "c41"),
            ("b55", "c43"), ("b33", "c35"), ("a30", "e13"), ("a4", "b5"), ("a6", "b9"), ("b7", "c13"),
        ])
    func reworded(_ one: String, _ other: String) {
        #expect(!SeedComparison.pairs(one, other).isEmpty)
    }

    @Test(
        "A quotation that two outlets print is one passage, whatever stands around it",
        arguments: [("a10", "c17"), ("b27", "c21"), ("b27", "e11"), ("c21", "e11")])
    func quoted(_ one: String, _ other: String) {
        #expect(!SeedComparison.pairs(one, other).isEmpty)
    }

    @Test(
        "The same figure slot joins sentences that share hardly a word",
        arguments: [
            ("a18", "b19"), ("a18", "c27"), ("a18", "e17"), ("b19", "c27"), ("b19", "e17"), ("c27", "e17"),
            ("a12", "b31"),
        ])
    func countingTheSame(_ one: String, _ other: String) {
        #expect(!SeedComparison.pairs(one, other).isEmpty)
    }

    @Test("The assault of Thursday, told on 2 March, is another time, not a contradiction of the push of 9 February")
    func anotherTime() {
        for other in ["a16", "b15", "c11", "e7"] {
            for pair in SeedComparison.pairs("d4", other) { #expect(pair.relation == .timeShifted, "\(other)") }
        }
    }

    @Test("No sentence of 2 March is said to differ from one of 10 February")
    func nothingOfMarchConflicts() {
        let march = SeedComparison.comparison.alignments.filter {
            SeedComparison.label($0.a).hasPrefix("d") != SeedComparison.label($0.b).hasPrefix("d")
        }
        #expect(march.allSatisfy { $0.relation != .conflict })
    }
}
