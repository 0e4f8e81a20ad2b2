import News
import Testing

@testable import Parsing

private func taken(_ text: String, name: String = "a.csv") throws -> (articles: [Article], refusals: [Refusal]) {
    try takenFeed(text, name: name)
}

@Test(
    "Columns in any order, parted by commas, semicolons or tabs, with a mark before them", arguments: [",", ";", "\t"])
func readsTables(separator: String) throws {
    let rows = [
        ["published", "Title", "mood", "outlet", "text", "url", "id", "author"],
        [
            "2019-02-10", "\"Bridge \"\"closed\"\"\"", "sad", "The Town Crier",
            "\"The bridge is closed\(separator) they said.\r\n\r\nIt was old.\"", "https://crier.example/1", "7",
            "Ada Reed;Tom Hale",
        ],
        ["", "Second", "", "", "It is.", "", "8", ""],
    ]
    let table = "\u{FEFF}" + rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let (articles, refusals) = try taken(table)
    // Names of several people are parted by semicolons, which a table parted by them cannot hold unmarked.
    let expected = separator == ";" ? 1 : 2
    #expect(articles.count == expected && refusals.count == 2 - expected)
    guard expected == 2 else { return }
    #expect(articles[0].headline == "Bridge \"closed\"")
    #expect(
        articles[0].blocks.map(\.text).suffix(2) == [
            "The bridge is closed\(PlainText(separator)) they said.", "It was old.",
        ])
    #expect(articles[0].authors == ["Ada Reed", "Tom Hale"])
    #expect(articles[0].identity == .address("https://crier.example/1") && articles[1].identity == .guid("8"))
    #expect(articles[0].outlet?.name == "The Town Crier" && articles[1].outlet == nil)
    #expect(articles[0].source.mediaType == "text/csv")
}

@Test("A row that does not fit is told by its number, as spreadsheets count, and the rest are read")
func tellsBadRows() throws {
    let table = "id,title,text\n1,One,It is.\n2,Two\n\n3,Three,It is,more\n4,,\n5,Five,It is.\n"
    let (articles, refusals) = try taken(table)
    #expect(articles.map(\.headline) == ["One", "Five"])
    #expect(refusals.map { "\($0.part ?? "") \($0.line ?? 0)" } == ["row 3 3", "row 5 5", "row 6 6"])
}

@Test("A mark that never closes loses its row alone")
func goesOnAfterAnOpenMark() throws {
    let (articles, refusals) = try taken(
        "id,title,text\n1,One,It is.\n2,\"Two,It is.\n3,Three,It is.\n4,Four,\"It\nis.\"\n")
    #expect(articles.map(\.headline) == ["One", "Three", "Four"])
    #expect(refusals.map(\.part) == ["row 3"])
}

@Test("A table is known by its first row or its name, and says which names it wants")
func knowsTables() throws {
    #expect(try taken("title,text\nOne,It is.\n", name: "a.txt").articles.map(\.headline) == ["One"])
    #expect(
        try taken("Texts, titles and other words\n\nThe bridge is closed.\n", name: "a.txt").articles.map(
            \.source.mediaType) == ["text/plain"])
    #expect(
        try taken("name,age\nAda,40\n").refusals.first?.reason.string.hasPrefix("no column named title or text") == true
    )
    #expect(try taken("title,text\n").refusals.first?.reason.string.hasPrefix("a table without rows") == true)
}

@Test("A cell of more than 4 MB is refused with its row, the others stay")
func refusesLongCells() throws {
    try Sample.inDirectory { place in
        let long = String(repeating: "word ", count: 900_000)
        try Sample.write("title,text\nA,\(long)\nB,\"\(long)\"\nC,The pier is open.\n", place + "/t.csv")
        let told = Sample.taken(place + "/t.csv")
        #expect(told.articles.map(\.headline) == ["C"])
        #expect(
            told.refusals.map(\.reason)
                == Array(repeating: "a cell in it is longer than 4 MB: cut it into articles", count: 2))
    }
}
