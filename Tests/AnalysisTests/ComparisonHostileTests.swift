import Analysis
import News
import Testing

@Suite("Comparing whatever articles say")
struct ComparisonHostileTests {
    @Test func readsFigureWhoseClauseOpensAfterPlace() {
        let comparison = Comparison.of([
            Told.by("A", "The flood that hit Velmora on Monday night killed 19 people, the town hall said."),
            Told.by("B", "At least 14 people have died after the River Tarn burst its banks, flooding Velmora."),
        ])
        #expect(comparison.articles.count == 2)
    }

    @Test func readsMeasureThatNamesItsTopicWithin() {
        let comparison = Comparison.of([
            Told.by("A", "The bank held its 4.5 percent interest rate of 2.8 percent inflation per year."),
            Told.by("B", "The bank held its 4.7 percent interest rate of 2.9 percent inflation per year."),
        ])
        #expect(comparison.articles.count == 2)
    }

    @Test func aSentenceOfThousandsOfNamesIsComparedInItsLength() {
        // Each name took the whole sentence apart: 16,000 words took more than eight seconds, now they take less than one.
        let words = "people killed police said fire in Leeds on Monday 12 the army and injured of 40 London".split(
            separator: " ")
        let text = (0..<16_000).map { words[($0 &* 7_919 &+ $0 / 17) % words.count] }.joined(separator: " ")
        let comparison = Comparison.of([
            Told.by("A", text), Told.by("B", "A fire in Leeds killed 12 people on Monday, police said."),
        ])
        #expect(comparison.articles.count == 2)
    }

    @Test func readsSentencesPutTogetherByChance() {
        let parts = """
            In Velmora|near the River Tarn|on Monday night|, |. |; | (|) |"|19 people|at least 21 dead|about 3,200 residents
            |4.5 percent|$2 billion in damage|from 3 to 5 percent of inflation|between 500 and 1,000 soldiers|were killed|fled|left
            |Mayor Luis Ortega said|Carla Nunez|the town hall|according to officials|since January|between March and May 2023|who|that
            |after|while|and|in the area|inside|there were|will arrive on Thursday|until|two-thirds|a quarter of the town's budget|: |—
            |10 days ago|square kilometres|The|Velmora|killed|an estimated 600|hundreds|in 2014|he told Reuters it hoped to win by May
            """
            .split { $0 == "|" || $0 == "\n" }.map(String.init)
        for seed in UInt64(1)...60 {
            var state = seed &* 0x9E37_79B9_7F4A_7C15
            func next(_ below: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int((state >> 33) % UInt64(below))
            }
            func text() -> String {
                (0..<3).map { _ in (0..<14).map { _ in parts[next(parts.count)] }.joined(separator: " ") + "." }
                    .joined(separator: "\n\n")
            }
            let articles = [Told.by("A", text()), Told.by("B", text()), Told.by(nil, text())]
            let comparison = Comparison.of(articles)
            #expect(comparison.articles.count == 3, "seed \(seed)")
            for event in Timeline.of(articles).events {
                #expect(!event.reports.isEmpty, "seed \(seed)")
            }
        }
    }
}
