import Language
import News
import Testing

@testable import Analysis

/// Equal numbers agree only where their clauses do, and bounds that shut each other out never both hold.
@Suite struct FigureClausesTests {
    private func verdict(_ a: String, _ b: String) -> String {
        let rest = "\n\nThe Morvane works lie between a river and an old chapel that stands empty."
        let groups = Comparison.of([Told.by("A", a + rest), Told.by("B", b + rest)]).figures
        return groups.first?.verdict.rawValue ?? "apart"
    }

    @Test(
        "Equal numbers of contrary clauses are not called equal",
        arguments: [
            ("The Morvane works recruited 240 welders in autumn.", "The Morvane works sacked 240 welders in autumn."),
            (
                "At Morvane 7,000 people were evacuated on Friday.",
                "At Morvane 7,000 people were not evacuated on Friday."
            ),
            ("In Morvane 80 miners died in the blast.", "In Morvane 80 miners would have died in the blast."),
            ("The flood at Morvane forced 450 people to leave.", "The flood at Morvane forced 450 families to leave."),
            (
                "Sales at Morvane rose 7 percent in the second quarter.",
                "Sales at Morvane rose 7 percent in the third quarter."
            ),
            ("Police in Morvane arrested 60 people on Friday.", "Police in Morvane arrested 60 people on Saturday."),
        ])
    func contraryClauses(_ a: String, _ b: String) { #expect(["apart", "scopes_differ"].contains(verdict(a, b))) }

    @Test(
        "Those of like clauses are",
        arguments: [
            ("The Morvane works recruited 240 welders in autumn.", "In autumn the Morvane works hired 240 welders."),
            ("At Morvane 7,000 people were evacuated on Friday.", "Some 7,000 people were evacuated at Morvane."),
            ("In Morvane 80 miners died in the blast.", "The blast in Morvane killed 80 miners."),
            (
                "Police in Morvane arrested 60 people on Friday.",
                "Police said on Saturday they had arrested 60 people in Morvane."
            ),
        ])
    func likeClauses(_ a: String, _ b: String) { #expect(verdict(a, b) == "agree") }

    @Test("At least 300 and fewer than 300 cannot both be")
    func boundsThatShutOut() {
        let forms = [
            "at least 300", "fewer than 300", "more than 300", "up to 300", "no fewer than 300", "nearly 300",
            "about 300", "under 300",
            "almost 300", "over 300", "no more than 300",
        ]
        for one in forms {
            for other in forms {
                let texts = [one, other].map { "In Morvane \($0) people were arrested at the gates of the works." }
                let ranges = texts.map { text in
                    Told.by("A", text).figures.first.flatMap { FigureRange($0) }
                }
                guard let mine = ranges[0], let theirs = ranges[1] else {
                    Issue.record("no figure: \(one) / \(other)")
                    continue
                }
                let found = verdict(texts[0], texts[1])
                // "More than 600" and "up to 600" are told of one estimate, by the issue.
                let isLoose =
                    mine.meets(theirs)
                    || found == "bounds_differ" && [mine, theirs].contains { $0.isAbove }
                        && [mine, theirs].contains { !$0.isBelow && $0.high == 300 }
                #expect((found == "conflict") == !isLoose, "\(one) / \(other): \(found)")
            }
        }
    }
}
