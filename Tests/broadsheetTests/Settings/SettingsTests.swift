import Drawing
import Foundation
import Testing

@testable import broadsheet

@Suite struct SettingsFile {
    private func failure(_ toml: String) -> Fault? {
        do {
            _ = try Settings(toml: toml)
            return nil
        } catch {
            return error as? Fault
        }
    }

    @Test func themeLibraryAndKeysAreRead() throws {
        let settings = try Settings(
            toml: """
                theme = "light"
                library = "~/news.sqlite"
                pause = 300

                [keys]
                down = ["J", "Down"]
                flag = "*"

                [keys.compare]
                hide-alike = ["H"]
                """)
        #expect(settings.theme == .light)
        #expect(settings.library == "~/news.sqlite")
        #expect(settings.pause == 300)
        #expect(settings.keymap.action(for: .character("J"), in: .stories) == .down)
        #expect(settings.keymap.action(for: .character("j"), in: .stories) == nil)
        #expect(settings.keymap.action(for: .character("*"), in: .reader) == .flag)
        #expect(settings.keymap.action(for: .character("H"), in: .compare) == .hideAlike)
        #expect(settings.keymap.action(for: .character("H"), in: .stories) == nil)
    }

    @Test func aKeyOfManyThousandPartsIsRefusedAtOnce() {
        let fault = failure("theme = \"light\"\n" + String(repeating: "a.", count: 30_000) + "b = 1")
        #expect(fault?.message.string.contains("line 2 is very long") == true)
    }

    @Test func anEmptyFileChangesNothing() throws { #expect(try Settings(toml: "# nothing\n") == Settings()) }

    @Test(arguments: [
        ("theme = \"light\"\ntheme = ", "line 2: no value stands after the ="),
        ("theme = \"light\"\ntheme = \"mono\"", "line 2: this is set a second time"),
        ("\ntheme", "line 2: there is no = in it"),
        ("theme = \"light", "line 1: a quotation mark is not closed"),
        ("theme = light", "line 1: the value stands without quotation marks"),
        ("= 3", "line 1: nothing stands before the ="),
        ("[keys", "line 1: the name of a table is not closed"),
        ("[keys]\ndown = [\"j\", ", "line 2: a list is not closed"),
        ("theme = \"\\q\"", "line 1: this cannot be read as TOML"),
        ("\n\ntheme = \"pink\"\n", "line 3: there is no such theme"),
        ("theme = 3\n", "line 1: there is no such theme"),
        ("colour = \"red\"\n", "line 1: unknown setting colour"),
        ("pause = -1", "line 1: pause is not a time"),
        ("pause = \"long\"", "line 1: pause is not a time"),
        ("library = 3", "line 1: library is not a path"),
        ("keys = 3", "line 1: keys is not a table"),
        ("[keys]\nup = [\"k\"]\nfly = [\"x\"]\n", "line 3: there is no command fly"),
        ("[keys]\ndown = [\"jj\"]\n", "line 2: jj is not a key"),
        ("[keys]\ndown = [3]\n", "line 2: this is not a key"),
        ("[keys.moon]\ndown = [\"j\"]\n", "line 1: there is no screen moon"),
        ("[keys.stories]\n\nlinks = [\"x\"]\n", "line 3: links does nothing on the screen stories"),
        ("[keys]\nflag = [\"c\"]\n", "line 2: c is already compare"),
        ("[keys]\nup = [\"x\"]\ndown = [\"x\"]\n", "line 3: x is already up"),
        ("[keys.compare]\nwhy = [\"t\"]\n", "line 2: t is already timeline on the screen compare"),
        ("[keys.compare]\nwhy = [\"j\"]\n", "line 2: j is already down on the screen compare"),
    ])
    func whatIsWrongIsToldByLine(toml: String, told: String) throws {
        let fault = try #require(failure(toml))
        #expect(fault.exitCode == 65)
        #expect(fault.message.string.hasPrefix("config.toml "))
        #expect(fault.message.string.contains(told), "\(fault.message)")
    }

    @Test func twoCommandsMayExchangeTheirKeys() throws {
        let settings = try Settings(toml: "[keys]\nflag = [\"c\"]\ncompare = [\"f\"]\n")
        #expect(settings.keymap.action(for: .character("c"), in: .reader) == .flag)
        #expect(settings.keymap.action(for: .character("f"), in: .reader) == .compare)
    }

    @Test func anErrorOfTheSettingsStopsACommandWithOneLine() throws {
        let room = try Room()
        try room.write("theme = \"pink\"\n", to: ".config/broadsheet/config.toml")
        let ran = try room.run("list")
        #expect(ran.code == 65)
        #expect(
            ran.errors == "broadsheet: config.toml line 1: there is no such theme: use one of default, light, mono\n")
    }

    @Test func whatIsNoSettingsFileIsSaidAndNotReadWithoutEnd() throws {
        let room = try Room()
        let path = try room.write(String(repeating: "#\n", count: 1 << 20), to: ".config/broadsheet/config.toml")
        func told() throws -> String {
            let ran = try room.run("list")
            #expect(ran.code == 65)
            try FileManager.default.removeItem(atPath: path)
            return ran.errors
        }
        #expect(try told() == "broadsheet: config.toml is longer than 1 MB: keep only settings in it\n")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(try told() == "broadsheet: config.toml is a folder: put a text file there or take it away\n")
        #expect(mkfifo(path, 0o600) == 0)
        #expect(try told() == "broadsheet: config.toml is a named pipe: put a text file there or take it away\n")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
        #expect(try told() == "broadsheet: config.toml is a device: put a text file there or take it away\n")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: room.home + "/none")
        #expect(try told() == "broadsheet: config.toml is a link that leads nowhere: correct it or take it away\n")
    }

    @Test func theSettingsNameTheLibraryWhereNothingElseDoes() throws {
        let room = try Room()
        try room.write("library = \"~/mine.sqlite\"\n", to: ".config/broadsheet/config.toml")
        #expect(try room.run("import", try Seeds.paths[0]).code == 0)
        #expect(try room.run("list", "--json", "--library", room.home + "/mine.sqlite").values.count == 1)
    }
}
