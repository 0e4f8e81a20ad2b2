import Foundation
import News
import Screens
import Testing

@testable import broadsheet

@Suite struct OtherCommands {
    @Test func theManualNamesEveryCommandOfTheTableAndEveryCommandOfTheLine() throws {
        let page = try ManualPage.text()
        for command in CommandTable.all {
            #expect(page.contains("(" + Roff.text(command.action.rawValue) + ")"))
            #expect(page.contains(Roff.text(command.summary)))
        }
        for name in Broadsheet.names where name != "manual" { #expect(page.contains("broadsheet \(name)")) }
        #expect(page.contains("BROADSHEET_LIBRARY"))
    }

    @Test func everyCommandHasHelp() throws {
        let room = try Room()
        for name in Broadsheet.names {
            let ran = try room.run(name, "--help")
            #expect(ran.code == 0)
            #expect(ran.output.contains("USAGE: broadsheet \(name)"))
        }
        #expect(try room.run("--version").output == "broadsheet \(Broadsheet.version)\n")
    }

    @Test func completionsAreThereForThreeShells() throws {
        for shell in ["bash", "zsh", "fish"] {
            let ran = try Room().run("completions", shell)
            #expect(ran.code == 0)
            #expect(ran.output.contains("timeline"))
        }
    }

    @Test func withoutATerminalTheFrontPageIsPrintedAsText() throws {
        let room = try Room()
        _ = try room.importSeeds()
        let ran = try room.run(environment: ["COLUMNS": "80"])
        #expect(ran.code == 0)
        #expect(ran.output.contains("Broadsheet"))
        #expect(ran.output.contains("Al Jazeera"))
        #expect(!ran.output.contains("\u{1B}"))
        #expect(ran.lines.allSatisfy { $0.count <= 80 })
    }

    @Test func anEmptyLibraryOpensTheDemonstrationWhichIsNeverMixedWithImports() throws {
        let room = try Room()
        let ran = try room.run()
        #expect(ran.code == 0)
        #expect(ran.output.contains("DEMONSTRATION"))
        #expect(try room.run("list", "--demo", "--json").values.count == 5)
        let path = try room.write("Talks resume\n\nThe talks went on in Geneva, officials said.\n", to: "talks.txt")
        _ = try room.run("import", path)
        #expect(try room.run("list", "--json").values.count == 1)
        #expect(try room.run("list", "--demo", "--json").values.count == 5)
        #expect(!(try room.run().output.contains("DEMONSTRATION")))
    }

    @Test func onlyWebAddressesAreOpenedAndNeverOverSSH() {
        for address in ["https://example.org/a?b=c", "HTTP://example.org"] {
            #expect(Browser.isWebAddress("\(address)"))
        }
        for address in ["file:///etc/passwd", "javascript:alert(1)", "--help", "https://a b", "httpss://x", ""] {
            #expect(!Browser.isWebAddress("\(address)"))
        }
        let here = Browser(environment: ["BROWSER": "nothing-here:/bin/echo --new %s", "PATH": "/bin"])
        #expect(here.command(for: "https://x.org")?.path == "/bin/echo")
        #expect(here.command(for: "https://x.org")?.arguments == ["--new", "https://x.org"])
        let served = Browser(environment: ["BROWSER": "/bin/echo", "SSH_CONNECTION": "1 2 3 4"])
        #expect(served.command(for: "https://x.org") == nil)
    }

    @Test func theLastWordOfASearchMayBeHalfTyped() throws {
        #expect(try Clerk.begun("fighters bag") == Query("fighters bag*"))
        for text in ["", "f", "fighters ", "\"final push\"", "bag*", "outlet:voa", "-x("] {
            #expect(Clerk.begun(text) == nil)
        }
    }
}
