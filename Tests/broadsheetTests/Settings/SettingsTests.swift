import Drawing
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

                [keys]
                down = ["J", "Down"]
                flag = "*"

                [keys.compare]
                hide-alike = ["H"]
                """)
        #expect(settings.theme == .light)
        #expect(settings.library == "~/news.sqlite")
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
        ("theme = \"light\"\ntheme = ", "line 2"),
        ("\n\ntheme = \"pink\"\n", "line 3: there is no such theme"),
        ("theme = 3\n", "line 1: there is no such theme"),
        ("colour = \"red\"\n", "line 1: unknown setting colour"),
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

    @Test func theSettingsNameTheLibraryWhereNothingElseDoes() throws {
        let room = try Room()
        try room.write("library = \"~/mine.sqlite\"\n", to: ".config/broadsheet/config.toml")
        #expect(try room.run("import", try Seeds.paths[0]).code == 0)
        #expect(try room.run("list", "--json", "--library", room.home + "/mine.sqlite").values.count == 1)
    }
}
