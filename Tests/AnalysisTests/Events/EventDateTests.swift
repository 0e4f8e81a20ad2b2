import Analysis
import News
import Testing

/// The day an event is given: not that of the dateline, not the year of another clause.
@Suite struct EventDateTests {
    private func events(_ text: String, on day: String = "2019-06-03") -> [String] {
        TimelineArticles.lines(Timeline.of([TimelineArticles.article("one", on: day, [text])]))
    }

    @Test func theYearOfAnotherClauseIsNotThatOfAMonthAlone() {
        #expect(
            events("The dam was built in 1987 and had passed an inspection in March.")
                == [
                    "1987-01-01..1987-12-31 reported a: The dam was built",
                    "2019-03-01..2019-03-31 reported a: The dam had passed an inspection",
                ])
        #expect(
            events("The man, who was born in 1961, was arrested in May.").last
                == "2019-05-01..2019-05-31 reported a: The man was arrested")
    }

    @Test func aMonthToldOnFromAMonthOfASentenceBeforeIsOfThatYear() {
        #expect(
            events("The war began in July 1914. In August Germany invaded Belgium.").last
                == "1914-08-01..1914-08-31 reported a: Germany invaded Belgium")
    }

    @Test(
        "a day that was decided on lies ahead",
        arguments: [
            "Workers voted to strike from June 10.", "Ministers agreed to close the border from June 10.",
            "Doctors announced a walkout starting June 10.", "The club decided to sell the stadium on June 10.",
            "The court ruled the law void, effective June 10.",
        ])
    func aDecidedDayLiesAhead(_ text: String) {
        #expect(events(text, on: "2024-06-03").map { $0.prefix(18) } == ["2024-06-10 planned"])
    }

    @Test(
        "what was done on a day lies behind",
        arguments: [
            ("Work was halted on February 12.", "2024-02-12"), ("They voted on February 12 to strike.", "2024-02-12"),
            ("The union voted to strike from May 20.", "2024-05-20"),
            ("He has worked there from January 10.", "2024-01-10"),
            ("The road was closed from February 2 to February 9.", "2024-02-02"),
        ])
    func whatWasDoneLiesBehind(_ text: String, _ day: String) {
        #expect(events(text, on: "2024-06-03").map { String($0.prefix(10)) } == [day])
    }

    @Test(
        "a dateline dates no event",
        arguments: [
            "PORT ALDER, March 3 - The ferry sank near the harbour.",
            "PORT ALDER (AP) \u{2014} March 3 \u{2014} The ferry sank near the harbour.",
            "Port Alder, 3 March (AFP) - The mayor resigned.",
        ])
    func aDatelineIsNoEvent(_ text: String) { #expect(events(text, on: "2024-03-03") == []) }

    @Test func protestsAgainstSomebodyHaveTheirDay() {
        #expect(
            events("Thousands protested against the government on 3 May 2019.").map { $0.prefix(10) } == ["2019-05-03"])
        #expect(events("Turnout was 61 percent against 64 percent in 2015.") == [])
    }

    @Test func daysThatCannotBeAreNoEvents() {
        #expect(events("They met on 31 February 2019.") == [])
        #expect(events("The vault is to open on 1 January 9999.").map { $0.prefix(10) } == ["9999-01-01"])
    }

    @Test func thousandsOfEventsAreTold() {
        let sentences = (0..<3_000).map { place in
            "The council of ward \(place) met on \(place % 28 + 1) \(["March", "May", "July"][place % 3]) \(1800 + place % 200)."
        }
        let blocks = stride(from: 0, to: sentences.count, by: 10).map {
            sentences[$0..<min($0 + 10, sentences.count)].joined(separator: " ")
        }
        let events = Timeline.of([TimelineArticles.article("one", on: "2019-06-03", blocks)]).events
        #expect(events.count > 1_000)
    }
}
