import Foundation
import Testing

/// The reader itself, started as a person starts it, on the demonstration library.
@Suite(.serialized, .enabled(if: Built.hasReader)) struct ReaderTests {
    @Test func theFirstPictureShowsTheStory() throws {
        let reader = try start()
        try reader.wait(for: "the findings and the five articles") { screen in
            ["figures differ", "a *", "b *", "c *", "d *", "e *", "who was first"].allSatisfy(screen.text.contains)
        }
        let picture = reader.screen.picture
        #expect(picture[0].contains("Broadsheet") && picture[0].contains("[Stories]"))
        #expect(picture[1].contains("DEMONSTRATION"))
        #expect(picture.joined().contains("Heavy clashes"))
        for outlet in ["VOA", "Al Jazeera", "not stated"] { #expect(reader.screen.text.contains(outlet)) }
        #expect(picture[3].hasPrefix("> "))
        #expect(picture[23].contains("Enter open") && picture[23].contains("q quit"))
        reader.type("q")
        try expectRestored(reader)
    }

    @Test func searchingAnswersAsOneTypes() throws {
        let reader = try start()
        try reader.wait(for: "Enter open")
        reader.type("/")
        try reader.wait(for: "the line to type in") { $0.picture[0].hasPrefix(" /") }
        for letter in "evacuated" { reader.type(String(letter)) }
        try reader.wait(for: "hits") { $0.picture[0].contains("/ evacuated") && $0.text.contains("found") }
        #expect(reader.screen.modes.contains(25), "the cursor shows where one types")
        reader.type("\u{1B}")
        try reader.wait(for: "[Stories]")
        #expect(!reader.screen.modes.contains(25))
    }

    @Test("Pasted lines run no keys, and are looked for where one types")
    func pastingIntoTheReader() throws {
        let reader = try start()
        try reader.wait(for: "Enter open")
        #expect(reader.screen.modes.contains(2004))
        reader.type("\u{1B}[200~q\rQ\rA\u{1B}[201~")
        try reader.wait(for: "pasted text is not taken for keys")
        reader.type("/")
        try reader.wait(for: "the line to type in") { $0.picture[0].hasPrefix(" /") }
        reader.type("\u{1B}[200~evacuated\rcivilians\u{1B}[201~")
        try reader.wait(for: "the words in one line") { $0.picture[0].contains("/ evacuated civilians") }
        reader.type("\u{1B}")
        try reader.wait(for: "[Stories]")
        reader.type("Q")
        try expectRestored(reader)
        #expect(!reader.screen.modes.contains(2004))
    }

    @Test func resizingInTheMiddleOfThingsDrawsToTheNewSize() throws {
        let reader = try start()
        try reader.wait(for: "Enter open")
        reader.type("c")
        try reader.wait(for: "Figures")
        for (rows, columns) in [(40, 160), (12, 60), (4, 18), (50, 120), (24, 80)] {
            reader.resize(rows: rows, columns: columns)
            reader.type("j")
        }
        try reader.wait(for: "the comparison at 80x24") {
            $0.picture[23].contains("Tab") && $0.text.contains("Figures")
        }
        #expect(reader.screen.unknown.isEmpty)
        reader.type("Q")
        try expectRestored(reader)
    }

    @Test func theShellStopsItAndBringsItBack() throws {
        let path = try #require(Built.program("broadsheet"))
        let shell = "set -m; \"$0\" --demo; echo stopped; read line; fg; echo ended"
        let reader = try Pty(["/bin/sh", "-c", shell, path], environment: Built.environment())
        try reader.wait(for: "Enter open")
        reader.type("\u{1A}")
        try reader.wait(for: "stopped")
        #expect(!reader.screen.isAlternate)
        reader.type("\n")
        try reader.wait(for: "the picture again") { $0.isAlternate && $0.text.contains("Heavy clashes") }
        reader.type("q")
        try reader.wait(for: "ended")
        #expect(!reader.screen.isAlternate)
        _ = try reader.waitForEnd()
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGUSR1]) func beingToldToEndLeavesTheTerminalAsItWas(number: Int32) throws {
        let reader = try start()
        try reader.wait(for: "Enter open")
        reader.signal(number)
        #expect(try reader.waitForEnd() >> 8 == 128 + number)
        #expect(reader.settings == reader.before)
        #expect(!reader.screen.isAlternate)
    }

    @Test func aHangupEndsItAndKeepsItsState() throws {
        let environment = try Built.environment()
        let reader = try start(environment: environment)
        try reader.wait(for: "Enter open")
        reader.type("N")
        try reader.wait(for: "unread marks to change") { !$0.picture[0].contains("5 unread") }
        reader.hangUp()
        _ = try reader.waitForEnd()
        let again = try start(environment: environment)
        try again.wait(for: "Enter open")
        try again.wait(for: "the same marks") {
            $0.picture[0].contains("unread") && !$0.picture[0].contains("5 unread")
        }
    }

    @Test(arguments: [
        ["TERM": "vt100"], ["TERM": "linux"], ["TERM": "screen"], ["TERM": "tmux-256color"],
        ["TERM": "no-such-terminal"],
        ["NO_COLOR": "1"], ["LANG": "C"], ["LANG": ""],
    ])
    func theFirstPictureComesOnEveryTerminal(surroundings: [String: String]) throws {
        let reader = try start(environment: Built.environment(adding: surroundings))
        try reader.wait(for: "Enter open")
        #expect(reader.screen.text.contains("Heavy clashes"))
        #expect(reader.screen.unknown.isEmpty)
        if surroundings["NO_COLOR"] != nil || surroundings["TERM"] == "vt100" {
            let looks = reader.screen.cells.flatMap { $0.flatMap(\.look) }
            #expect(looks.allSatisfy { $0 < 30 }, "no colour")
        }
        reader.type("Q")
        try expectRestored(reader)
    }

    @Test func movingTheCursorCostsLittle() throws {
        let reader = try start()
        try reader.wait(for: "figures differ")
        reader.settle()
        reader.type("\r")
        try reader.wait(for: "the cursor inside the story") { !$0.picture[3].hasPrefix(">") }
        reader.settle()
        for key in ["j", "j", "k"] {
            let (before, start) = (reader.screen.picture, reader.bytes.count)
            reader.type(key)
            try reader.wait(for: "\(key) to move the cursor") { $0.picture != before }
            reader.settle()
            let cost = reader.bytes.count - start
            #expect(cost > 0 && cost < 100, "\(key) cost \(cost) bytes")
        }
    }

    @Test func keysLeadThroughEveryScreenAndBack() throws {
        let reader = try start()
        try reader.wait(for: "figures differ")
        let steps: [(keys: String, shows: String)] = [
            ("\r", "Enter read"), ("j\r", "also told by 4 others"), ("G", "100%"), ("/sdf\r", "find sdf: "),
            ("n", "> this one"), ("\u{1B}", "Space page"), ("c", "[Text]"), ("\t", "[Figures]"),
            ("n", "FIGHTERS LEFT"), ("\t", "[Quotes]"), ("\t", "[Names]"), ("\t", "[Words]"), ("\t", "[Sources]"),
            ("\t", "[Heads]"), ("\t", "[Origins]"), ("\t", "[Text]"), ("t", "P"), ("j", ">"), ("q", "[Text]"),
            ("q", "also told by"),
            ("q", "[Stories]"), ("?", " Keys"), (" ", " Keys"), ("q", "[Stories]"), ("\t", "[Articles]"),
            ("A", "0 unread"), ("U", "unread of 5"), ("\t", "[Feeds]"), ("\t", "[Searches]"), ("/fighters", "4 found"),
            ("\u{13}", "keep this search as"),
            ("kept\r", "/ fighters"), ("\u{1B}\u{1B}", "> kept"), ("\t", "[Stories]"), (":tim\t", "timeline"),
            ("\u{1B}", "Enter read"),
        ]
        for (number, step) in steps.enumerated() {
            reader.type(step.keys)
            try reader.wait(for: "\(step.shows) at step \(number)") { $0.text.contains(step.shows) }
        }
        reader.type("Q")
        try expectRestored(reader)
        #expect(reader.screen.unknown.isEmpty)
    }

    private func start(environment: [String: String]? = nil) throws -> Pty {
        let path = try #require(Built.program("broadsheet"))
        return try Pty([path, "--demo"], environment: environment ?? Built.environment())
    }

    private func expectRestored(_ reader: Pty) throws {
        #expect(try reader.waitForEnd() == 0)
        #expect(reader.settings == reader.before)
        #expect(!reader.screen.isAlternate)
        #expect(reader.screen.modes.contains(25))
    }
}
