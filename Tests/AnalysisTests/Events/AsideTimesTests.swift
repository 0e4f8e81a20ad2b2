import Analysis
import News
import Testing

/// The day an aside or a thing bears dates no event of its sentence.
@Suite struct AsideTimesTests {
    private func days(_ text: String) -> [String] {
        Timeline.of([TimelineArticles.article("one", on: "2024-03-06", [text])]).events.map(\.start.day.description)
    }

    @Test(
        "only what the sentence tells is dated",
        arguments: [
            "Singer Lola Venn, born on 5 May 2001, died on Sunday in Nice.",
            "Judges struck down the law of 12 March 2019 on Sunday.",
            "The bakery, founded on 3 June 1950, burned down on Sunday.",
        ])
    func ofSundayAlone(_ text: String) { #expect(days(text) == ["2024-03-03"]) }

    @Test("a morning of a day is that day, and deeds in a row keep theirs")
    func ofItsOwnDay() {
        #expect(days("The ferry sank on the morning of 2 March 2024.") == ["2024-03-02"])
        #expect(days("The men entered the bank, took the money on Monday, and fled to Spain.") == ["2024-03-04"])
    }

    @Test(
        "a report that is denied is no aside: the denial stays with it",
        arguments: [
            "Reports that he resigned on Tuesday are false.", "Claims Pike resigned on Tuesday were untrue.",
            "Rumours of a minister jailed on Tuesday are baseless.",
        ])
    func denied(_ text: String) {
        let events = Timeline.of([TimelineArticles.article("one", on: "2024-03-06", [text])]).events
        let last = text.split(separator: " ").last?.dropLast() ?? ""
        for event in events { #expect(event.text.string.hasSuffix(last)) }
    }

    @Test(
        "what an aside tells of its subject is told of that day without the rest",
        arguments: [
            (
                "Poet Jan Kroll, arrested on 2 March in Graz, was charged on Monday with theft.",
                "Poet Jan Kroll, arrested on 2 March in Graz", "2024-03-02"
            ),
            (
                "The mayor, who stepped down on 2 March, was seen in Linz.", "The mayor, who stepped down on 2 March",
                "2024-03-02"
            ),
            ("A poet jailed since 2019 escaped from Graz prison.", "A poet jailed since 2019", "2019-01-01"),
        ])
    func asideOfItsSubject(_ text: String, _ shown: String, _ day: String) {
        let events = Timeline.of([TimelineArticles.article("one", on: "2024-03-06", [text])]).events
        #expect(events.contains { $0.text.string == shown && $0.start.day.description == day })
        #expect(!events.contains { $0.start.day.description == day && $0.text.string != shown })
    }

    @Test("a place named for a day dates nothing, and an aside is one event with the account of its deed")
    func namesAndAccounts() {
        #expect(days("Workers paved April 25 Square in Graz on Sunday.") == ["2024-03-03"])
        let timeline = Timeline.of([
            TimelineArticles.article(
                "one", on: "2024-03-06", ["Poet Jan Kroll, arrested on 2 March in Graz, was charged on Monday."]),
            TimelineArticles.article("two", on: "2024-03-06", ["Police arrested poet Jan Kroll in Graz on 2 March."]),
        ])
        #expect(timeline.events.map(\.reports.count) == [2, 1])
    }
}
