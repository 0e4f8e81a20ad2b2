import News
import Testing

@testable import Analysis

/// Sentences of the same words whose numbers bear other signs.
@Suite struct NumberSignTests {
    private func pair(_ a: String, _ b: String) -> Alignment? {
        let rest = "\n\nThe harbour of Lomsund has two cranes and a fish hall of red brick."
        let comparison = Comparison.of([Told.by("A", a + rest), Told.by("B", b + rest)])
        return comparison.alignments.first { $0.a.sentence.block == 0 && $0.b.sentence.block == 0 }
    }

    @Test(
        "Another sign makes other words of them, and both are shown",
        arguments: [
            ("The skipper owes $7,200 to the harbour.", "The skipper owes €7,200 to the harbour.", "$7,200 / €7,200"),
            ("The hull cost 900 ¥ a plate in Lomsund.", "The hull cost 900 £ a plate in Lomsund.", "900 ¥ / 900 £"),
            ("The sea was at -2 degrees in Lomsund.", "The sea was at 2 degrees in Lomsund.", "-2 / 2"),
            ("Catches moved by +4.5 points in Lomsund.", "Catches moved by -4.5 points in Lomsund.", "+4.5 / -4.5"),
            ("Some 60% of the boats in Lomsund sailed.", "Some 60 of the boats in Lomsund sailed.", "60% / 60"),
        ])
    func anotherSignIsSeen(_ a: String, _ b: String, _ words: String) throws {
        let found = try #require(pair(a, b))
        #expect(found.relation != .same)
        #expect(found.contrast?.string == "they differ in: \(words)")
    }

    @Test(
        "Signs and words of one unit are one",
        arguments: [
            ("Some 60% of the boats in Lomsund sailed.", "Some 60 percent of the boats in Lomsund sailed."),
            ("Some 60 per cent of the boats in Lomsund sailed.", "Some 60% of the boats in Lomsund sailed."),
            ("The pier cost the town $8 million in all.", "The pier cost the town 8 million dollars in all."),
            ("The pier cost the town US$8 million in all.", "The pier cost the town $8 million in all."),
            ("The boats sailed in the 2015-18 seasons.", "The boats sailed in the 2015\u{2013}18 seasons."),
            ("The skipper owes $7,200 to the harbour.", "The skipper owes $7,200 to the harbour!"),
        ])
    func oneUnitIsOne(_ a: String, _ b: String) {
        #expect(pair(a, b)?.contrast == nil)
    }

    @Test(
        "Lands that look alike and small choices make other sentences",
        arguments: [
            ("The fish went by ship to Niger in the spring.", "The fish went by ship to Nigeria in the spring."),
            ("The fish went by ship to Iceland in the spring.", "The fish went by ship to Ireland in the spring."),
            (
                "The cannery will close if the town pays its debts.",
                "The cannery will close unless the town pays its debts."
            ),
            (
                "The crane must be mended within 20 days of the fire.",
                "The crane must be mended after 20 days of the fire."
            ),
            (
                "The pier will be rebuilt this year by the harbour.",
                "The pier will be rebuilt next year by the harbour."
            ),
            (
                "Skipper Ida Brekke was fined once for poaching cod.",
                "Skipper Ida Brekke was fined twice for poaching cod."
            ),
            (
                "The harbour sold 600 tonnes of herring oil abroad.",
                "The harbour sold 600 barrels of herring oil abroad."
            ),
            ("The court blocked the sale of the Lomsund cannery.", "The court upheld the sale of the Lomsund cannery."),
            (
                "The permit for the pier runs from 2031 at Lomsund.",
                "The permit for the pier runs until 2031 at Lomsund."
            ),
            (
                "The town kept the harbour fee at its winter council.",
                "The town raised the harbour fee at its winter council."
            ),
            ("The strike closed 70 canneries along the coast.", "The strike closed 70 percent along the coast."),
        ])
    func smallChoices(_ a: String, _ b: String) {
        #expect(pair(a, b)?.contrast != nil)
    }

    @Test(
        "Words of one sense make none",
        arguments: [
            (
                "The crane must be mended within 20 days of the fire.",
                "The crane must be repaired within 20 days of the fire."
            )
        ])
    func oneSense(_ a: String, _ b: String) { #expect(pair(a, b)?.contrast == nil) }
}
