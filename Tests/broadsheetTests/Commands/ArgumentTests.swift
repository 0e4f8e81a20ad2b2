import Testing

@testable import broadsheet

@Suite struct CommandLineArguments {
    @Test func wordsOfASearchMayBeginWithADash() {
        #expect(Arguments.arranged(["search", "syria", "-turkey"]) == ["search", "--", "syria", "-turkey"])
        #expect(
            Arguments.arranged(["search", "-turkey", "--json", "--limit", "3", "syria"])
                == ["search", "--json", "--limit", "3", "--", "-turkey", "syria"])
        #expect(Arguments.arranged(["search", "--", "--json"]) == ["search", "--", "--json"])
    }

    @Test func unknownOptionsOfASearchStayOptionsSoThatTheyAreRefused() {
        #expect(Arguments.arranged(["search", "--jsno", "x"]) == ["search", "--jsno", "--", "x"])
    }

    @Test func helpOfASearchIsStillHelp() {
        #expect(Arguments.arranged(["search", "-h"]) == ["search", "-h"])
        #expect(Arguments.arranged(["search", "--help"]) == ["search", "--help"])
    }

    @Test func commonOptionsMayStandBeforeTheCommand() {
        #expect(Arguments.arranged(["--library", "x", "--json", "list"]) == ["list", "--library", "x", "--json"])
        #expect(Arguments.arranged(["--library=x", "list"]) == ["list", "--library=x"])
        #expect(Arguments.arranged(["--demo"]) == ["--demo"])
        #expect(Arguments.arranged(["--library"]) == ["--library"])
        #expect(Arguments.arranged([]) == [])
    }

    @Test func aNegativeNumberBehindAnOptionIsItsValue() {
        #expect(Arguments.arranged(["list", "--limit", "-3"]) == ["list", "--limit=-3"])
        #expect(Arguments.arranged(["search", "x", "--limit", "-3"]) == ["search", "--limit=-3", "--", "x"])
        #expect(Arguments.arranged(["search", "--", "--limit", "-3"]) == ["search", "--", "--limit", "-3"])
    }

    @Test func aMisspeltCommandIsGuessedWhereOneIsNearest() {
        let names = Broadsheet.names
        for (typed, meant) in [("serch", "search"), ("lsit", "list"), ("Compare", "compare"), ("docter", "doctor")] {
            #expect(Spelling.nearest(to: typed, of: names) == meant)
        }
        for typed in ["", "x", "nonsense", "seeds/1.txt", String(repeating: "list", count: 100_000)] {
            #expect(Spelling.nearest(to: typed, of: names) == nil)
        }
        for words in [["list"], ["help"], ["help", "list"], ["--demo"], [], ["--version"]] {
            #expect(Arguments.fault(in: words) == nil)
        }
    }

    @Test func idsAreALetterAndSixteenDigitsAndAnythingElseIsAPath() {
        #expect(
            ArticleReference("a0123456789abcdef") == .article(.init(rawValue: "a0123456789abcdef"), version: nil))
        #expect(
            ArticleReference("a0123456789abcdef@2") == .article(.init(rawValue: "a0123456789abcdef"), version: 2))
        #expect(ArticleReference("s0123456789abcdef") == .story(.init(rawValue: "s0123456789abcdef")))
        for path in ["a0123456789abcde", "a0123456789ABCDEF", "a0123456789abcdef@", "notes.txt", "-", ""] {
            #expect(ArticleReference(path) == .path(path))
        }
    }
}
