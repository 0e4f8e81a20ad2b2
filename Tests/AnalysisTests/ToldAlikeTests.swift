import Testing

@testable import Analysis

/// One text stands for two outlets only where both told all it says.
@Suite struct ToldAlikeTests {
    private func texts(_ one: String, _ other: String) -> [String] {
        let articles = [("a", one), ("b", other)].map {
            TimelineArticles.article($0.0, on: "2024-03-06", [$0.1])
        }
        return Timeline.of(articles).events.filter { $0.outlets == 2 }.map(\.text.string)
    }

    @Test(
        "Else each outlet's own words stand",
        arguments: [
            (
                "A court in Lomsund sentenced skipper Ida Brekke to four years in prison on Tuesday.",
                "A court in Lomsund sentenced skipper Ida Brekke to seven years in prison on Tuesday."
            ),
            (
                "The Lomsund cannery was sold to a rival for $3 million on Monday.",
                "The Lomsund cannery was sold to a rival for €3 million on Monday."
            ),
            (
                "A ferry with 44 people on board sank off Lomsund on Monday.",
                "A ferry with 57 people on board sank off Lomsund on Monday."
            ),
            (
                "The mayor of Lomsund won the vote with 71 percent on Sunday.",
                "The mayor of Lomsund won the vote with 52 percent on Sunday."
            ),
        ])
    func ownWordsStand(_ one: String, _ other: String) {
        let told = texts(one, other) + texts(other, one)
        #expect(told.count == 2 && Set(told).count == 2)
        for text in told {
            #expect(text.hasPrefix("a: ") && text.contains("; b: "))
        }
    }

    @Test("What both told is told once")
    func oneTextStands() {
        let found = texts(
            "A ferry with 44 people on board sank off Lomsund on Monday.",
            "On Monday a ferry with 44 people on board sank off Lomsund, the coast guard said.")
        #expect(found.count == 1)
        #expect(found.allSatisfy { !$0.contains("; b: ") })
    }
}
