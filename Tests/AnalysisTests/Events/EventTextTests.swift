import Analysis
import News
import Testing

/// An event is told in words that read as a sentence: with its subject, its verb and its end.
@Suite struct EventTextTests {
    private func events(_ text: String) -> [String] {
        TimelineArticles.lines(Timeline.of([TimelineArticles.article("one", on: "2024-06-05", [text])]))
            .map { String($0.split(separator: ": ", maxSplits: 1)[1]) }
    }

    @Test(
        "what would begin or end in the middle is told by its whole sentence",
        arguments: [
            "The tank held 40 tonnes of milk when it burst on 9 May.",
            "Auditors said Brandl, 61, had moved 90,000 euros between 2017 and 2020.",
            "The first days of July will be wet.",
        ])
    func aTornClauseGivesWay(_ text: String) {
        #expect(events(text).allSatisfy { $0 == text })
        #expect(!events(text).isEmpty)
    }

    @Test(
        "what reads as a sentence stays short",
        arguments: [
            ("The army, backed by planes, took the pass on Sunday, a spokesman said.", "The army took the pass"),
            ("The driver was held on Monday and released on Tuesday.", "The driver was released"),
            ("Hikers found Ole Brandt, 9, alive in a barn on Monday.", "Hikers found Ole Brandt, 9, alive in a barn"),
            ("But it lost ground in March.", "It lost ground"),
            ("Troops retook the mine they lost in March.", "They lost the mine"),
            ("The mill, which made paper, burned down on Sunday.", "The mill burned down"),
        ])
    func aClauseStaysShort(_ text: String, _ clause: String) { #expect(events(text).last == clause) }

    @Test func aMonthIsNoForecast() {
        let lines = TimelineArticles.lines(
            Timeline.of([
                TimelineArticles.article(
                    "one", on: "2024-06-05",
                    ["The bridge of 12 May 1943 was rebuilt on Sunday.", "May Orlov sang on Sunday."])
            ]))
        #expect(lines.allSatisfy { $0.contains(" reported a: ") })
    }

    @Test(
        "hours, ages and numbers that cannot both be are disputed, and each outlet keeps its own words",
        arguments: [
            (
                "A gang robbed a florist in Ghent at 8 a.m. on Monday.",
                "A gang robbed a florist in Ghent at 7 p.m. on Monday."
            ),
            ("A boy aged 12 was hurt in Ghent on Monday.", "A boy aged 13 was hurt in Ghent on Monday."),
            ("A flood killed 20 people in Ghent on Monday.", "A flood killed 31 people in Ghent on Monday."),
        ])
    func whatCannotBothBeIsDisputed(_ one: String, _ other: String) {
        let events = Timeline.of([
            TimelineArticles.article("a", on: "2024-06-05", [one]),
            TimelineArticles.article("b", on: "2024-06-05", [other]),
        ]).events
        #expect(events.map(\.isDisputed) == [true])
        #expect(events.map(\.hoursDiffer) == [one.contains("a.m.")])
        #expect(Set(events.flatMap { $0.reports.map(\.text) }).count == 2)
        #expect(events.allSatisfy { $0.text.string.hasPrefix("a: ") && $0.text.string.contains("; b: ") })
    }

    @Test(
        "hours that may be one, and ages of one person, are no dispute",
        arguments: [
            (
                "A gang robbed a florist in Ghent at 8 a.m. on Monday.",
                "A gang robbed a florist in Ghent on Monday morning."
            ),
            ("A boy aged 12 was hurt in Ghent on Monday.", "A 12-year-old boy was hurt in Ghent on Monday."),
        ])
    func whatCanBothBeIsNotDisputed(_ one: String, _ other: String) {
        let events = Timeline.of([
            TimelineArticles.article("a", on: "2024-06-05", [one]),
            TimelineArticles.article("b", on: "2024-06-05", [other]),
        ]).events
        #expect(events.map(\.outlets) == [2])
        #expect(events.map(\.isDisputed) == [false])
    }

    @Test func aManOfAnotherAgeIsAnotherMan() {
        let events = Timeline.of([
            TimelineArticles.article("a", on: "2024-06-05", ["Police arrested a man aged 22 in Ghent on Monday."]),
            TimelineArticles.article("b", on: "2024-06-05", ["Police arrested a man aged 57 in Ghent on Monday."]),
        ]).events
        #expect(events.map(\.outlets) == [1, 1])
    }
}
