import News
import Testing

@testable import Language

/// Noon of 1 March 2026, when these texts come in.
private let arrival = Instant(seconds: 1_772_366_400)

private func dating(_ paragraphs: String..., filed: (month: Int, day: Int)? = nil, arrival at: Instant = arrival)
    -> Dating?
{
    TextDating.dating(of: article(of: blocks(paragraphs)).blocks, filed: filed, before: at)
}

private func blocks(_ paragraphs: [String]) -> [Block] {
    paragraphs.enumerated().map { Block(index: $0, line: $0 + 1, role: .body, text: PlainText($1)) }
}

/// "2019-02-10..2019-02-12", with nothing for an open end.
private func days(_ dating: Dating?) -> String? {
    dating.map { "\($0.earliest?.day.description ?? "")..\($0.latest?.day.description ?? "")" }
}

@Test("A year told as past is the earliest, the day of arrival the latest")
func textOfAYearToldAsPast() throws {
    let found = try #require(dating("The bakery closed in 2021.", "Its owner has moved away."))
    #expect(days(found) == "2021-01-01..2026-03-01")
    #expect(found.value == nil)
    #expect(found.basis == .text)
    #expect(found.why == "\"2021\" is told as past")
}

@Test("A year to come is the latest")
func textOfAYearToCome() {
    #expect(
        days(dating("The lighthouse was lit in 1998.", "The tunnel will open in 2012.")) == "1998-01-01..2012-12-31")
}

@Test("A weekday with its date fixes the year where one year alone has it so")
func textOfAWeekdayPair() throws {
    let found = try #require(
        dating("The choir was founded in 2021.", "The roof fell in on Saturday 14 October, the vicar said."))
    #expect(days(found) == "2023-10-14..2024-04-14")
    #expect(found.why?.string.contains("the weekday named in the text, \"Saturday 14 October\"") == true)
}

@Test("A weekday with its date fixes nothing where several years have it so")
func textOfAWeekdayPairOfManyYears() {
    #expect(
        days(dating("The choir was founded in 1960.", "The roof fell in on Saturday 14 October."))
            == "1960-01-01..2026-03-01")
}

@Test("A dateline without its year is a day of the one year that is left")
func textOfADateline() {
    #expect(
        days(dating("The mine closed in June 2025.", "Its pumps were sold.", filed: (2, 26)))
            == "2026-02-26..2026-02-27")
    #expect(days(dating("The mine closed in June 2019.", filed: (2, 26))) == "2019-06-01..2026-03-01")
}

@Test("After December and before the end of February is a winter")
func textBetweenMonths() throws {
    let found = try #require(
        dating(
            "The ferry line was sold in March 2025.", "Talks began in December.",
            "A new line will sail by the end of February.",
            arrival: Instant(seconds: 1_780_000_000)))
    #expect(days(found) == "2025-12-01..2026-02-28")
    #expect(found.why?.string.contains("\"December\" is told as past") == true)
}

@Test("A line at the head that is nothing but a date tells the day, one of changes the latest")
func textOfAStamp() throws {
    let found = try #require(dating("Wed 3 Apr 2019, 9:03am AEST", "The dam held."))
    #expect(days(found) == "2019-04-03..2019-04-03")
    #expect(found.value == nil)
    #expect(days(dating("Updated: April 4, 2019 20:09 IST", "The dam held.")) == "..2019-04-04")
    #expect(days(dating("03/04/2019", "The dam held.")) == "2019-03-04..2019-04-03")
}

@Test(
    "What bounds nothing is not dated",
    arguments: [
        "The council met on Tuesday.", "The 2019 harvest failed.",
        "\u{201C}We won in 2019,\u{201D} he says.", "He promised an end of the works by 2019.",
        "The bonds of 2009 are held abroad.", "It may not even be ready in 2020.", "Born: 3 May 1950",
        "Tue 31 Feb 2019", "The ferry sank on 31 February 2019.", "They met in the year 9999.", "In 0001 it was.",
    ])
func textThatTellsNothing(of text: String) {
    #expect(dating(text) == nil)
}

@Test("Clues that contradict each other count for nothing")
func textOfContradictions() {
    #expect(dating("The mill burned down in 2019.", "Voting will begin in 2012.") == nil)
    #expect(dating("5 May 2001", "The mill burned down in 2019.") == nil)
}

@Test("A day after the arrival is no day of writing")
func textFromTheFuture() {
    #expect(dating("Thu 5 March 2026", "The dam held.") == nil)
    #expect(dating("The ship sailed in 2031.") == nil)
}

@Test("A weekday counts from a reckoned day, marked so, and from a stretch only where both its ends agree")
func timesOfAReckonedDate() throws {
    let texts = blocks(["The tower fell on Friday.", "It was built in May."]).map { BlockText($0) }
    func times(_ from: String, _ to: String) -> [TimeSpan] {
        TimeFinder.times(
            in: texts,
            published: Dating(value: nil, earliest: Moment(from), latest: Moment(to), basis: .text, why: "a line"))
    }
    let day = times("2019-02-10", "2019-02-10")
    #expect(day.map(\.value) == ["2019-02-08", "2018-05"])
    #expect(day.map(\.isReckoned) == [true, true])
    #expect(day[0].basis.string.hasSuffix("the article's date is reckoned"))
    let week = times("2019-02-08", "2019-02-17")
    #expect(week.map(\.value) == [nil, "2018-05"])
}

@Test("A long text is read once through, whatever it holds")
func longTextOfDates() {
    let many = (0..<400).map { "The mill closed in \(1_900 + $0 % 100) and opened on Sunday 10 February." }
    #expect(TextDating.dating(of: blocks(many), before: arrival) != nil)
}
