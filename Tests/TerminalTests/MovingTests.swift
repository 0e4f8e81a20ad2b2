import Foundation
import Testing

/// What one step of the cursor costs on the wire: the reader may sit at the far end of a slow line, holding a key down.
///
/// The settings of these tests make the cursor rest only after a minute, so that what a move sends and what follows at rest cannot mix.
@Suite(.serialized, .enabled(if: Built.hasReader)) struct MovingTests {
    @Test(arguments: [
        ("articles", "\t", "[Articles]"), ("compare", "c", "figures differ: fighters left"),
        ("figures", "c\t", "FIGHTERS LEFT"),
        ("timeline", "t", "P"),
    ])
    func aMoveCostsUnderAHundredBytes(screen: String, keys: String, shows: String) throws {
        let reader = try start(["--demo"])
        try reader.wait(for: "figures differ")
        reader.type(keys)
        try reader.wait(for: shows)
        try expectCheapMoves(reader, "jjkk", on: screen)
    }

    @Test func aMoveAmongManyStoriesCostsUnderAHundredBytes() throws {
        let reader = try start(["--library"], stories: 40)
        try reader.wait(for: "of 40")
        try expectCheapMoves(reader, "jjjjjjkkkk", on: "stories")
    }

    @Test func aLineThatScrollsIntoAnArticleCostsItsWordsAndUnderAHundredBytes() throws {
        let reader = try start(["--demo"])
        try reader.wait(for: "figures differ")
        reader.type("\t")
        try reader.wait(for: "1-5 of 5")
        reader.type("\r")
        try reader.wait(for: "also told by 4 others")
        try expectCheapMoves(reader, "jjjjkk", on: "article")
    }

    @Test func theEvidenceFollowsOnceTheCursorRests() throws {
        let reader = try start(["--demo"], pause: 150)
        try reader.wait(for: "figures differ")
        reader.type("t")
        try reader.wait(for: "the timeline") { $0.picture[21].contains("\"") }
        let before = reader.screen.picture[21]
        reader.type("j")
        try reader.wait(for: "other evidence") { $0.picture[21] != before && $0.picture[21].contains("\"") }
        reader.type("Q")
        #expect(try reader.waitForEnd() == 0)
    }

    /// Presses keys one by one; each may cost a hundred bytes, beside the words of lines that were not on the screen before.
    private func expectCheapMoves(_ reader: Pty, _ keys: String, on screen: String) throws {
        reader.settle()
        for key in keys {
            let before = reader.screen.picture
            let start = reader.bytes.count
            reader.type(String(key))
            try reader.wait(for: "\(key) to do something on \(screen)") { $0.picture != before }
            reader.settle()
            let known = Set(before.map { $0.dropFirst(2) })
            let words = reader.screen.picture[2..<22].filter { !known.contains($0.dropFirst(2)) }.map(\.utf8.count)
            let cost = reader.bytes.count - start
            #expect(cost < 100 + words.reduce(0, +), "\(key) on \(screen) cost \(cost) bytes, \(words) of them words")
            #expect(screen == "article" || words.isEmpty, "nothing unfolds while the cursor moves")
        }
        reader.type("Q")
        #expect(try reader.waitForEnd() == 0)
    }

    private func start(_ arguments: [String], stories: Int = 0, pause: Int = 60_000) throws -> Pty {
        let path = try #require(Built.program("broadsheet"))
        let environment = try Built.environment()
        let home = try #require(environment["HOME"])
        let folder = home + "/config/broadsheet"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "pause = \(pause)\n".write(toFile: folder + "/config.toml", atomically: true, encoding: .utf8)
        guard stories > 0 else { return try Pty([path] + arguments, environment: environment) }
        let library = home + "/library.sqlite"
        try MovingTests.lines(stories).write(toFile: home + "/news.jsonl", atomically: true, encoding: .utf8)
        let imported = try Command(
            [path, "import", "--library", library, home + "/news.jsonl"], environment: environment)
        #expect(imported.status == 0)
        return try Pty([path] + arguments + [library], environment: environment)
    }

    /// Stories that share no word but the smallest, two articles each.
    private static func lines(_ count: Int) -> String {
        (0..<count).flatMap { story in
            let words = (0..<8).map { "place\(story)thing\($0)" }
            return ["Herald", "Courier"].map { outlet in
                let text = "\(words.joined(separator: " ")). \(outlet) counts \(story + 3) boats at \(words[0])."
                return """
                    {"id":"\(outlet)\(story)","title":"\(words[0]) meets \(words[1])","text":"\(text)",\
                    "published":"2026-03-\(10 + story % 18)","outlet":"\(outlet)"}
                    """
            }
        }.joined(separator: "\n")
    }
}
