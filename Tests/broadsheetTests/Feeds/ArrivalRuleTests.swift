import News
import Testing

@testable import broadsheet

@Suite struct ArrivalRuleTests {
    private func room(_ settings: String) throws -> Room {
        let room = try Room()
        try room.write(settings, to: ".config/broadsheet/config.toml")
        return room
    }

    private static let lines = """
        {"id":"1","title":"Cup final goes to extra time","text":"The striker scored twice in the cup final."}
        {"id":"2","title":"Harbour closed by ice","text":"The harbour master closed the port."}

        """

    @Test("Articles that come in are muted, tagged and flagged by the searches of the settings, in their order")
    func applied() throws {
        let room = try room(
            """
            [[rules]]
            query = "cup OR striker"
            mute = true
            [[rules]]
            query = "title:harbour"
            tag = "sea"
            flag = true
            [[rules]]
            query = "tag:sea"
            tag = "north"
            """)
        #expect(try room.run("import", room.write(Self.lines, to: "a.jsonl")).code == 0)
        func found(_ query: String) throws -> [String?] {
            try room.run("search", query, "--json").values.map { $0["title"].text ?? $0["headline"].text }
        }
        #expect(try found("is:read") == ["Cup final goes to extra time"])
        #expect(try found("is:flagged") == ["Harbour closed by ice"])
        #expect(try found("tag:north tag:sea") == ["Harbour closed by ice"])
        #expect(try found("tag:sea cup") == [])
    }

    @Test("What was marked by hand since is not changed by importing the same again")
    func once() throws {
        let room = try room("[[rules]]\nquery = \"harbour\"\nflag = true\n")
        let path = try room.write(Self.lines, to: "a.jsonl")
        #expect(try room.run("import", path).output.contains("added"))
        #expect(try room.run("import", path).output.contains("unchanged"))
        #expect(try room.run("search", "is:flagged", "--json").values.count == 1)
    }

    @Test(
        "A rule that cannot be understood is told by its number, and nothing is imported",
        arguments: [
            ("[[rules]]\nquery = \"(cup\"\nmute = true\n", "rule 1: query, character 1"),
            ("[[rules]]\nquery = \"cup\"\n", "rule 1: it does nothing"),
            ("[[rules]]\nmute = true\n", "rule 1: it has no query"),
            ("[[rules]]\nquery = \"cup\"\nmute = \"yes\"\n", "rule 1: mute is not true or false"),
            ("[[rules]]\nquery = \"cup\"\nhide = true\n", "rule 1: unknown word hide"),
            ("rules = 3\n", "line 1: rules is no list"),
        ])
    func faults(_ settings: String, _ words: String) throws {
        let room = try room(settings)
        let ran = try room.run("import", room.write(Self.lines, to: "a.jsonl"))
        #expect(ran.code == 65)
        #expect(ran.errors.contains(words), "\(ran.errors)")
    }
}
