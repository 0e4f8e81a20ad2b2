import Foundation
import Testing

@Suite struct HostileText {
    /// ESC, OSC 52, C1 CSI, bidi overrides, tag characters, zero-width joiners and a run of marks, in words a reader would search for.
    private static let words =
        "Plain\u{1B}[31m\u{1B}]52;c;aGk=\u{07} \u{9B}2Jwords \u{202E}reversed\u{202C} \u{E0041}\u{E0042} z\u{200B}w "
        + String(repeating: "\u{301}", count: 10_000)

    private func isClean(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A: true
            case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0xE0000...0xE007F: false
            default: true
            }
        }
    }

    @Test func noCommandPrintsAnEscapeSequence() throws {
        let room = try Room()
        let text =
            "Storm \(Self.words) hits\n\nThe storm \(Self.words) hit Beirut on Saturday, \"\(Self.words)\" he said.\n"
        let one = try room.write(text, to: "one\u{1B}[31m.txt")
        let two = try room.write(text + "\nAbout 300 people left.\n", to: "two.txt")
        let line = #"{"id":"x\u001b[0m","title":"T \u001b]52;c;aGk=\u0007","text":"The storm \u202e hit \#(0) Tyre."}"#
        let lines = try room.write(line + "\n", to: "three.jsonl")
        var runs = [try room.run("import", one, two, lines), try room.run("import", one, lines, "--json")]
        let id = try room.run("list", "--json").values.first?["id"].text ?? ""
        for json in [[], ["--json"]] {
            let last = json.first ?? "--library=" + room.home + "/.local/share/broadsheet/library.sqlite"
            runs.append(try room.run("list", last))
            runs.append(try room.run("stories", last))
            runs.append(try room.run("search", "storm", last))
            runs.append(try room.run("show", id, last))
            runs.append(try room.run("compare", one, two, last))
            runs.append(try room.run("timeline", one, two, last))
            runs.append(try room.run("inspect", one, lines, json.first ?? "--outlet=\u{1B}[7mX"))
        }
        runs.append(try room.run())
        for ran in runs {
            #expect(ran.code == 0, "\(ran.errors)")
            #expect(!ran.output.isEmpty)
            #expect(isClean(ran.output))
            #expect(isClean(ran.errors))
        }
    }

    @Test func noErrorLinePrintsAnEscapeSequence() throws {
        let room = try Room()
        for ran in [
            try room.run("inspect", "none\u{1B}[31m.txt"), try room.run("bad\u{1B}[31m"),
            try room.run("list", "--x\u{9B}1m"),
            try room.run("search", "(\u{1B}]52;c;aGk=\u{07}"), try room.run("list", "--library", "/n\u{1B}[31m"),
            try room.run("completions", "\u{1B}[31m"),
        ] {
            #expect(ran.code != 0)
            #expect(isClean(ran.errors))
            #expect(ran.errors.hasPrefix("broadsheet: "))
        }
    }
}
