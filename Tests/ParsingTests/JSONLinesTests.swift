import Foundation
import News
import Testing

@testable import Parsing

private func taken(_ lines: String) throws -> (articles: [Article], refusals: [Refusal]) {
    var result: (articles: [Article], refusals: [Refusal]) = ([], [])
    try Sample.inDirectory { place in
        try Sample.write(lines, place + "/wire.jsonl")
        result = Sample.taken(place + "/wire.jsonl")
    }
    return result
}

@Test func readsTheKeysOfALineInAnyOrder() throws {
    let line = """
        {"more": {"a": [1, 2.5e3, null]}, "author": ["Jane Doe", "John Smith"], "text": "It was closed.\\n\\nFor \\u201ca year\\u201d.", \
        "url": "https://example.org/a", "outlet": "The Town Crier", "published": "2019-02-10T14:30:00+01:00", \
        "title": "Bridge closed", "id": 17}
        """
    let article = try #require(taken(line).articles.first)
    #expect(article.headline == "Bridge closed")
    #expect(article.blocks.map(\.text) == ["Bridge closed", "It was closed.", "For “a year”."])
    #expect(article.blocks.map(\.role) == [.headline, .body, .body])
    #expect(article.blocks.allSatisfy { $0.line == nil })
    #expect(article.authors == ["Jane Doe", "John Smith"])
    #expect(article.outlet == Outlet(name: "The Town Crier", basis: .metadata))
    #expect(article.published.value?.description == "2019-02-10T14:30:00+01:00")
    #expect(article.published.basis == .metadata)
    #expect(article.identity == .address("https://example.org/a"))
    #expect(article.guid == "17")
}

@Test func refusesBrokenLinesByNumberAndTakesTheRest() throws {
    let lines = """
        {"id": "1", "text": "The first one is good."}
        {"id": "2", "text": "The second
        []
        {"id": "4", "note": "no words"}

        {"id": "6", "text": "The sixth one is good again."}
        """
    let (articles, refusals) = try taken(lines)
    #expect(articles.map(\.guid) == ["1", "6"])
    #expect(refusals.map(\.line) == [2, 3, 4])
    #expect(refusals.map(\.exitCode) == [65, 65, 65])
    #expect(
        refusals[0].message.string.hasSuffix("line 2: broken JSON (a string does not end, byte 32): correct the line"))
}

@Test("a file named as JSON Lines that holds none is refused in one line, and not taken for a text")
func refusesJSONLinesWithoutJSON() throws {
    for text in ["\nThe bridge is closed.\nIt was closed on Monday.\n", "\n[1, 2]\n", "\n\"a bare string\"\n"] {
        let (articles, refusals) = try taken(text)
        #expect(articles.isEmpty)
        #expect(refusals.map(\.line) == [2])
        #expect(refusals.map(\.exitCode) == [65])
        #expect(refusals.first?.message.string.contains("wire.jsonl, line 2: no JSON object") == true)
    }
    let (articles, refusals) = try taken("# a note on top\n{\"id\": \"1\", \"text\": \"The bridge is closed.\"}\n")
    #expect(articles.map(\.guid) == ["1"])
    #expect(refusals.map(\.line) == [1])
}

@Test func tellsJSONLinesByTheirContent() throws {
    try Sample.inDirectory { place in
        try Sample.write("\u{FEFF} {\"text\": \"The bridge is closed.\"}\n", place + "/a.txt")
        let article = try #require(Sample.taken(place + "/a.txt").articles.first)
        #expect(article.source.mediaType == "application/x-ndjson")
        try Sample.write("{sic} is what he wrote in the margin of the report, in red ink.", place + "/b.txt")
        #expect(Sample.taken(place + "/b.txt").articles.first?.source.mediaType == "text/plain")
    }
}

@Test func identifiesALineWithoutIdByItsWords() throws {
    let (one, two) = ("{\"text\": \"The bridge is closed.\"}", "{\"text\": \"The bridge is open.\"}")
    let (ids, moved) = (try taken(one + "\n" + two).articles.map(\.id), try taken(two + "\n" + one).articles.map(\.id))
    #expect(ids == moved.reversed() && Set(ids).count == 2)
}

@Test func leavesALineOverTheLimitOutAndGoesOn() throws {
    let long = String(repeating: "a", count: Intake.longestArticle + 1)
    let (articles, refusals) = try taken("{\"text\": \"\(long)\"}\n{\"text\": \"The bridge is closed.\"}\n")
    #expect(refusals.map(\.line) == [1])
    #expect(articles.count == 1)
}

@Test(
    arguments: [
        "\"soon\"", "\"2019-02-31\"", "-5000", "\"2019-02-10T25:00:00Z\"", "\"2019-02-10T25:00:00\"",
        "\"10 Feb 2019 25:00\"", "\"2019-02-10 2020\"", "20190210", "1.5", "true",
    ])
func tellsADateThatIsNoneAndReadsNoHalfOfIt(stated: String) throws {
    let line = "{\"text\": \"The bridge is closed.\", \"published\": \(stated)}"
    let article = try #require(taken(line).articles.first)
    #expect(article.published == .arrival(Sample.arrival))
    #expect(article.source.bozo == PlainText("published \(stated) is no date"))
}

@Test(
    arguments: [
        ("2019-02-10", "2019-02-10"), ("2019-02-10T14:30:00", "2019-02-10"), ("2019-02-10 14:30", "2019-02-10"),
        ("Sun, 10 Feb 2019 14:30:00 GMT", "2019-02-10"), ("10 Feb 2019 14:30 +0100", "2019-02-10"),
        ("February 10, 2019 at 2:30 pm", "2019-02-10"), ("2019-02-10T14:30:00Z", "2019-02-10T14:30:00Z"),
    ])
func readsADateAsItIsStated(stated: String, read: String) throws {
    let article = try #require(
        taken("{\"text\": \"The bridge is closed.\", \"published\": \"\(stated)\"}").articles.first)
    #expect(article.published.value?.description == read)
    #expect(article.source.bozo == nil)
}

@Test func saysThatALineHasNoText() throws {
    let lines = """
        {"title": "Bridge closed", "text": " "}
        {"title": "Bridge closed", "id": 2, "published": "soon"}
        {"title": "Bridge closed", "id": 3, "text": "It was.", "published": null}
        """
    #expect(
        try taken(lines).articles.map(\.source.bozo) == ["no text", "published \"soon\" is no date; no text", nil])
}

@Test(
    arguments: [
        "{", "{\"a\"}", "{\"a\": }", "[1,]", "\"\\x\"", "\"\\u12\"", "nul", "01x", "{\"a\": 1} 2", "\"\u{1}\"", "",
        "--1", "\"\\",
    ])
func refusesWhatIsNoJSON(text: String) {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.value(of: Array(text.utf8)[...]) }
}

@Test func refusesNestingWithoutEnd() {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: JSONReader.Fault.self) { try JSONReader.value(of: deep[...]) }
}

@Test func readsEscapesAndRepairsHalvesOfPairs() throws {
    let text = Array(#""a\n\"\u00e9\ud83d\ude00\ud83dx\/""#.utf8)
    #expect(try JSONReader.value(of: text[...]) == .string("a\n\"é😀\u{FFFD}x/"))
}

@Test func anArticleWithoutADateHasThatOfItsAddress() throws {
    let line = #"{"id":"1","text":"The bridge was closed.","url":"https://news.example/2019/02/10/bridge"}"#
    let article = try #require(taken(line).articles.first)
    #expect(article.published == Dating(.day(try #require(Day(iso: "2019-02-10"))), basis: .url))
}

@Test("A date that another date of the article contradicts says so, and one after the arrival too")
func contradictoryDates() throws {
    func published(_ date: String, _ address: String, _ text: String) throws -> Dating {
        let line =
            #"{"id": 1, "title": "Dam holds", "published": "\#(date)", "url": "\#(address)", "text": "\#(text)"}"#
        return try #require(taken(line).articles.first).published
    }
    let plain = "The dam at Orrin held."
    let both = try published(
        "2019-02-01", "https://example.org/2019/02/05/dam", "ORRIN, March 3, 2019 (Reuters) - " + plain)
    #expect(both.value == Moment("2019-02-01"))
    #expect(both.why == "a line of its text says 3 Mar 2019; its address says 5 Feb 2019")
    #expect(try published("2019-02-10T23:30:00Z", "https://example.org/2019/02/11/dam", plain).why == nil)
    let ahead = try published("9999-12-31", "https://example.org/dam", plain)
    #expect(ahead.value == Moment("9999-12-31"))
    #expect(ahead.why?.string.hasPrefix("that is after it came in, on ") == true)
    #expect(try published("0001-01-01", "https://example.org/dam", plain).value == Moment("0001-01-01"))
    let none = try published("2019-02-31", "https://example.org/dam", plain)
    #expect(none.value == nil)
    #expect(none.basis == .arrival)
}

@Test("An article without a date takes what its words tell, and a stated one stays as it is")
func undatedLine() throws {
    let article = try #require(
        taken(#"{"id": 1, "title": "Dam holds", "text": "Updated: 4 April 2018, 20:09 GMT\n\nThe dam at Orrin held."}"#)
            .articles.first)
    #expect(article.published.value == nil)
    #expect(article.published.latest == Moment("2018-04-04"))
    #expect(
        article.published.basisWords
            == "reckoned from its text: the line \"Updated: 4 April 2018, 20:09 GMT\" at its head")
}

@Test("A line of brackets without end is refused by its number, and the others are taken")
func lineNestedTooDeep() throws {
    let bracket = String(repeating: "[", count: 100_000)
    let good = #"{"id": 1, "title": "Dam holds", "text": "The dam at Orrin held."}"#
    let first = try taken(bracket + "\n" + good)
    #expect(first.articles.count == 1)
    #expect(first.refusals.map(\.line) == [1])
    #expect(first.refusals.first?.reason.string.contains("nested too deep") == true)
    let second = try taken(good + "\n" + bracket)
    #expect(second.articles.count == 1)
    #expect(second.refusals.map(\.line) == [2])
}
