import Foundation
import Testing

/// Hostile articles are imported and taken through every screen and command: nothing of theirs reaches the terminal raw.
@Suite(.serialized, .enabled(if: Built.hasReader)) struct HostileTextTests {
    @Test func theInstrumentSeesEveryAttack() {
        for attack in Hostile.attacks where !["\u{7}", "\u{8}\u{8}\u{8}", "\u{E}\u{F}"].contains(attack) {
            var screen = VirtualTerminal(rows: 24, columns: 80)
            let bytes = Array("text \(attack) text".utf8)
            screen.feed(bytes)
            let seen = !Hostile.traces(in: bytes, screen: screen).isEmpty
            let known = ["\u{1B}[2J\u{1B}[H", "\r\u{1B}[Kgone"].contains(attack)
            #expect(seen || known, "\(attack.debugDescription)")
        }
    }

    @Test func noAttackGetsThroughAnyScreen() throws {
        let (path, environment) = try importedLibrary()
        let reader = try Pty([path], environment: environment)
        try reader.wait(for: "Baghuz")
        let walk = [
            "j", "k", "\r", "\u{1B}", "c", "\t", "\t", "w", "j", "j", "q", "n", "t", "j", "w", "\r", "q", "q", "\t",
            "j", "\r",
            " ", " ", "G", "g", "u", "q", "/fighters\r", "n", "\u{1B}", "q", "/convoy", "\t", "\r", "j", "\r", "G", "q",
            "\u{1B}", "\u{1B}", "\u{1B}",
            "?", " ", "q", ":comp\t", "\u{1B}", "\t", "y", "\u{1B}", "\u{1B}",
        ]
        for keys in walk {
            reader.type(keys)
            reader.settle()
        }
        for (rows, columns) in [(50, 160), (24, 80)] {
            reader.resize(rows: rows, columns: columns)
            reader.settle()
        }
        reader.type("Q")
        #expect(try reader.waitForEnd() == 0)
        let sent = reader.screen.strings.filter { !$0.hasPrefix("]52;c;") }
        #expect(sent.isEmpty)
        expectNoTraces(in: reader)
    }

    @Test func noAttackGetsThroughAnyCommand() throws {
        let (path, environment) = try importedLibrary()
        let folder = environment["HOME"] ?? ""
        let listed = try Command([path, "list", "--json"], environment: environment)
        let ids = listed.objects.compactMap { $0["id"] as? String }
        #expect(ids.count > 20)
        let some = Array(ids.prefix(2))
        for arguments in [
            ["list"], ["stories"], ["search", "convoy"], ["search", "convoy", "--json"], ["show", ids.last ?? ""],
            ["show", ids.last ?? "", "--json"], ["compare"] + some, ["compare", "--json"] + some, ["timeline"] + some,
            ["timeline", "--json"] + some, ["inspect", folder + "/hostile0.txt"],
            ["inspect", folder + "/hostile.jsonl", "--json"],
            ["import", folder + "/hostile0.txt", "--json"], ["import", folder + "/no\u{1B}]52;c;eA==\u{7}such.txt"],
            ["search", "\u{1B}]52;c;eA==\u{7} (\u{202E}"], ["show", "\u{1B}[2J"], ["doctor"],
        ] {
            let command = try Pty([path] + arguments, environment: environment, rows: 50, columns: 100)
            _ = try command.waitForEnd()
            #expect(command.screen.count > 0, "\(arguments) says nothing")
            expectNoTraces(in: command, arguments.joined(separator: " ").debugDescription)
        }
    }

    /// A library of its own that holds every hostile article, and what to start the reader with.
    private func importedLibrary() throws -> (path: String, environment: [String: String]) {
        let path = try #require(Built.program("broadsheet"))
        var environment = try Built.environment()
        let folder = environment["HOME"] ?? ""
        environment["BROADSHEET_LIBRARY"] = folder + "/library"
        let files = try Hostile.files(in: folder) + [Hostile.lines(in: folder)]
        let imported = try Command([path, "import", "--json"] + files, environment: environment)
        let taken = imported.objects.filter { $0["status"] as? String == "added" }
        #expect(taken.count >= Hostile.attacks.count, "\(imported.output.prefix(2_000))")
        return (path, environment)
    }

    private func expectNoTraces(in program: Pty, _ what: String = "") {
        var screen = program.screen
        screen.strings.removeAll { $0.hasPrefix("]52;c;") && !$0.contains("ZXZpbA") && !$0.contains("eA==") }
        let traces = Set(Hostile.traces(in: program.bytes, screen: screen))
        #expect(traces.isEmpty, "\(what)")
    }
}
