import Foundation
import Testing

/// The console, seen from the other end of a terminal.
@Suite(.serialized) struct ConsoleTests {
    @Test func picturesKeysAndMessagesArrive() throws {
        let probe = try start()
        try probe.wait(for: "probe 80x24")
        probe.type("jé中\t")
        try probe.wait(for: "key Tab")
        #expect(Array(probe.screen.picture[0...4]) == ["probe 80x24", "  key j", "  key é", "  key 中", "  key Tab"])
        probe.type("m")
        try probe.wait(for: "message from a thread")
        #expect(probe.screen.isAlternate)
        #expect(!probe.screen.modes.contains(25), "no cursor where none is asked for")
        probe.type("q")
        try expectRestored(probe, status: 0)
        #expect(probe.screen.unknown.isEmpty)
    }

    @Test func keysOfEveryKindHaveNames() throws {
        let probe = try start(rows: 40)
        try probe.wait(for: "probe")
        probe.type(
            "\u{1B}OA\u{1B}[B\u{1B}[Z\u{1B}[5~\u{1B}[6~\u{1B}OH\u{1B}[4~\u{1B}[3~\u{1B}OP\u{1B}[24~\u{3}\u{13}\u{7F}\r")
        try probe.wait(for: "key Enter")
        #expect(
            names(probe) == [
                "Up", "Down", "Shift-Tab", "PgUp", "PgDn", "Home", "End", "Del", "F1", "F12", "Ctrl-C", "Ctrl-S",
                "Backspace", "Enter",
            ])
    }

    @Test func sequencesThatMeanNothingDoNotActAsLetters() throws {
        let probe = try start()
        try probe.wait(for: "probe")
        probe.type("\u{1B}[200~\u{1B}[201~\u{1B}[I\u{1B}[<0;10;10M\u{1B}[1;5Px")
        try probe.wait(for: "key x")
        #expect(names(probe) == ["x"])
        probe.type("\u{1B}")
        try probe.wait(for: "key Esc")
    }

    @Test("What is pasted comes as one line of text and never as keys; the mode is off again at the end")
    func pastedTextIsNoKey() throws {
        let probe = try start()
        try probe.wait(for: "probe")
        #expect(probe.screen.modes.contains(2004))
        probe.type("\u{1B}[200~two lines\rq\tand \u{1B}[A\u{7}more\u{1B}[201~x")
        try probe.wait(for: "key x")
        #expect(probe.screen.text.contains("pasted two lines q and more"))
        #expect(names(probe).last == "x")
        probe.type("\u{1B}[200~in two")
        probe.settle()
        probe.type(" parts\u{1B}[201~")
        try probe.wait(for: "pasted in two parts")
        probe.type("q")
        try expectRestored(probe, status: 0)
        #expect(!probe.screen.modes.contains(2004))
    }

    @Test func bytesThatAreNoTextAreDropped() throws {
        let probe = try start()
        try probe.wait(for: "probe")
        let bytes: [UInt8] = [0xFF, 0xC3, 0x28, 0x80, 0xE4, 0xB8]
        _ = write(probe.master, bytes, bytes.count)
        probe.settle()
        probe.type("\u{AD}x")
        try probe.wait(for: "key x")
    }

    @Test func resizingAsksForANewPicture() throws {
        let probe = try start()
        try probe.wait(for: "probe 80x24")
        for (rows, columns) in [(40, 160), (10, 30), (3, 5), (24, 80)] {
            probe.resize(rows: rows, columns: columns)
            try probe.wait(for: "probe \(columns)x\(rows)".prefix(columns - 2).description)
        }
        #expect(probe.screen.unknown.isEmpty)
    }

    @Test func aWindowMadeSmallForAMomentIsDrawnAgain() throws {
        let probe = try start()
        try probe.wait(for: "probe 80x24")
        for _ in 0..<20 {
            probe.resize(rows: 4, columns: 10)
            probe.resize(rows: 24, columns: 80)
        }
        try probe.wait(for: "the picture again") { screen in
            screen.picture[0] == "probe 80x24" && screen.picture[23] == ".dst>!_mkw"
        }
    }

    @Test func stoppingGivesTheTerminalBackAndGoingOnTakesItAgain() throws {
        let shell =
            "set -m; \"$0\" keys; echo \"stopped $?\"; stty -a | grep -c -- ' icanon'; read line; fg; echo ended"
        let path = try #require(Built.program("TerminalProbe"))
        let probe = try Pty(["/bin/sh", "-c", shell, path], environment: Built.environment())
        try probe.wait(for: "probe 80x24")
        probe.type("\u{1A}")
        try probe.wait(for: "stopped")
        #expect(!probe.screen.isAlternate)
        probe.settle()
        probe.resize(rows: 30, columns: 90)
        probe.type("\n")
        try probe.wait(for: "resumed")
        #expect(probe.screen.isAlternate)
        #expect(probe.screen.picture[0] == "probe 90x30")
        probe.type("q")
        try probe.wait(for: "ended")
        #expect(!probe.screen.isAlternate)
        _ = try probe.waitForEnd()
    }

    @Test func whereNobodyCouldContinueItTheProgramDoesNotStop() throws {
        let probe = try start()
        try probe.wait(for: "probe")
        probe.type("\u{1A}")
        try probe.wait(for: "resumed")
        probe.signal(SIGTSTP)
        try probe.wait(for: "two resumes") { $0.text.components(separatedBy: "resumed").count == 3 }
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGPROF, SIGIO, 34, 64])
    func signalsEndItAndTheTerminalIsAsBefore(number: Int32) throws {
        let probe = try start()
        try probe.wait(for: "probe")
        probe.signal(number)
        try expectRestored(probe, status: 0)
        #expect(probe.screen.text.contains("closed after terminate"))
    }

    @Test func askedTwiceItEndsThoughTheTerminalTakesNothing() throws {
        let probe = try start("flood")
        try probe.wait(for: "probe")
        probe.type("!")
        // From here on nobody reads: the terminal fills up and the program waits in a write.
        let status = try probe.waitForEnd(readingOn: false) { probe.signal(SIGTERM) }
        #expect(status >> 8 == 128 + SIGTERM)
        #expect(probe.settings == probe.before)
    }

    @Test func quitSignalsAreIgnored() throws {
        let probe = try start()
        try probe.wait(for: "probe")
        probe.signal(SIGQUIT)
        probe.type("j")
        try probe.wait(for: "key j")
    }

    @Test func aHangupEndsIt() throws {
        let probe = try start()
        try probe.wait(for: "probe")
        probe.hangUp()
        #expect(try probe.waitForEnd() == 0)
    }

    @Test(arguments: ["trap", "abort", "segv", "deep", "thread", "exit"])
    func howeverItEndsTheTerminalIsAsBefore(mode: String) throws {
        let probe = try start(mode)
        try probe.wait(for: "probe")
        probe.type("!")
        let status = try probe.waitForEnd()
        #expect((status & 0x7F != 0) == (mode != "exit"), "killed by its signal, as ever")
        #expect(probe.settings == probe.before)
        #expect(!probe.screen.isAlternate)
        #expect(probe.screen.modes.contains(25))
        if mode == "trap" { #expect(probe.screen.text.contains("Index out of range"), "what was said is not lost") }
    }

    @Test(arguments: [
        "xterm-256color", "xterm", "screen", "screen-256color", "tmux-256color", "linux", "vt100", "no-such-terminal",
    ])
    func everyTerminalShowsThePicture(term: String) throws {
        let probe = try start(term: term)
        try probe.wait(for: "probe 80x24")
        probe.type("j")
        try probe.wait(for: "key j")
        probe.type("q")
        try expectRestored(probe, status: 0)
        #expect(probe.screen.unknown.isEmpty)
        #expect(probe.screen.text.contains("closed after key q"))
    }

    @Test func noColorKeepsBoldAndDropsColours() throws {
        let probe = try start(adding: ["NO_COLOR": "1"])
        try probe.wait(for: "probe")
        #expect(probe.screen.cells[0][0].look == [1])
        let coloured = try start()
        try coloured.wait(for: "probe")
        #expect(coloured.screen.cells[0][0].look == [1, 36])
    }

    @Test(arguments: ["C", "POSIX", "no_SUCH.locale", ""]) func lettersSurviveEveryLocale(name: String) throws {
        let probe = try start(adding: ["LANG": name])
        try probe.wait(for: "probe")
        probe.type("é中")
        try probe.wait(for: "key 中")
        #expect(probe.screen.text.contains("key é"))
    }

    @Test func aTerminalWithoutCursorMotionIsRefusedInOneLine() throws {
        let probe = try start(term: "dumb")
        let status = try probe.waitForEnd()
        #expect(status >> 8 == 69)
        #expect(probe.screen.text.contains("no console: this terminal cannot place its cursor"))
        #expect(probe.settings == probe.before)
    }

    @Test func copyingSendsTheClipboardSequence() throws {
        let probe = try start()
        try probe.wait(for: "probe")
        probe.type("y")
        try probe.wait(for: "the clipboard sequence") { !$0.strings.isEmpty }
        #expect(probe.screen.strings == ["]52;c;" + Data("words copied".utf8).base64EncodedString()])
    }

    @Test func redrawingSendsEverythingAgain() throws {
        let probe = try start()
        try probe.wait(for: "probe 80x24")
        probe.settle()
        probe.screen.feed(Array("\u{1B}[2J\u{1B}[5;5Hgarbage".utf8))
        probe.type("\u{C}")
        try probe.wait(for: "probe 80x24")
        #expect(!probe.screen.text.contains("garbage"))
    }

    @Test func aHeldKeyCostsOnePicture() throws {
        let probe = try start(rows: 6)
        try probe.wait(for: "probe")
        probe.settle()
        probe.type(String(repeating: "j", count: 200) + "k")
        try probe.wait(for: "key k")
        #expect(probe.settle() < 1_000)
    }

    @Test(arguments: [("xterm-256color", 41), ("xterm-256color", 42), ("vt100", 43), ("screen", 44), ("linux", 45)])
    func theTerminalShowsExactlyTheCanvas(term: String, seed: Int) throws {
        let environment = try Built.environment(term: term)
        let file = (environment["HOME"] ?? "") + "/frame"
        let path = try #require(Built.program("TerminalProbe"))
        let probe = try Pty([path, "frames", String(seed), file], environment: environment)
        for frame in 1...40 {
            try probe.wait(for: "frame \(frame) of seed \(seed), in \(file)") { screen in
                (try? String(contentsOfFile: file, encoding: .utf8)) == "frame \(frame)\n" + screen.text
            }
            probe.type("j")
        }
        #expect(probe.screen.unknown.isEmpty, "seed \(seed)")
    }

    private func start(
        _ mode: String = "keys", term: String = "xterm-256color", rows: Int = 24, adding: [String: String] = [:]
    ) throws -> Pty {
        let path = try #require(Built.program("TerminalProbe"))
        return try Pty([path, mode], environment: Built.environment(term: term, adding: adding), rows: rows)
    }

    private func names(_ probe: Pty) -> [String] {
        probe.screen.picture.compactMap { $0.hasPrefix("  key ") ? String($0.dropFirst(6)) : nil }
    }

    private func expectRestored(_ probe: Pty, status: Int32) throws {
        #expect(try probe.waitForEnd() == status)
        #expect(probe.settings == probe.before)
        #expect(!probe.screen.isAlternate)
        #expect(!probe.screen.modes.contains(2004), "pasted text is no longer marked")
    }
}
