import Testing

/// The instrument is tried before it measures.
struct VirtualTerminalTests {
    @Test func textWrapsAndScrolls() {
        #expect(shown("one\r\ntwo\r\nthree\r\nfour", rows: 3) == ["two", "three", "four"])
        #expect(shown("abcdefgh", rows: 2, columns: 5) == ["abcde", "fgh"])
        #expect(shown("abcde\r\nf", rows: 2, columns: 5) == ["abcde", "f"], "a full line does not wrap before it must")
    }

    @Test func theCursorMovesAndPartsAreErased() {
        #expect(shown("\u{1B}[2;3Hx\u{1B}[Ay\u{1B}[2Dz", rows: 2) == ["  zy", "  x"])
        #expect(shown("abcdef\u{1B}[3G\u{1B}[K", rows: 1) == ["ab"])
        #expect(shown("abcdef\u{1B}[3G\u{1B}[1K", rows: 1) == ["   def"])
        #expect(shown("abcdef\u{1B}[2G\u{1B}[2P\u{1B}[@_", rows: 1) == ["a_def"])
        #expect(shown("ab\u{1B}[3bc", rows: 1) == ["abbbbc"])
        #expect(shown("abcdef\u{1B}[2G\u{1B}[3X", rows: 1) == ["a   ef"])
    }

    @Test func linesMoveInsideTheRegion() {
        let lines = "1\r\n2\r\n3\r\n4"
        #expect(shown(lines + "\u{1B}[2;3r\u{1B}[3;1H\nx", rows: 4) == ["1", "3", "x", "4"])
        #expect(shown(lines + "\u{1B}[2;1H\u{1B}[L", rows: 4) == ["1", "", "2", "3"])
        #expect(shown(lines + "\u{1B}[2;1H\u{1B}[M", rows: 4) == ["1", "3", "4", ""])
        #expect(shown(lines + "\u{1B}[H\u{1B}M", rows: 4) == ["", "1", "2", "3"])
    }

    @Test func theAlternateScreenGivesTheFirstOneBack() {
        var terminal = VirtualTerminal(rows: 2, columns: 10)
        terminal.feed("shell\u{1B}[?1049h\u{1B}[Hprogram".utf8)
        #expect(terminal.picture[0].contains("program"))
        terminal.feed("\u{1B}[?1049l$".utf8)
        #expect(terminal.picture[0] == "shell$")
    }

    @Test func wideCharactersAndMarksKeepTheirColumns() {
        #expect(shown("中e\u{301}x\u{1B}[2Gy", rows: 1) == [" ye\u{301}x"])
    }

    @Test func whatNoProgramOfOursSendsIsNoted() {
        var terminal = VirtualTerminal(rows: 2, columns: 10)
        terminal.feed("\u{1B}]52;c;eA==\u{7}\u{1B}[5n\u{1B}c\u{1}\u{9B}".utf8)
        terminal.feed([0xFF])
        #expect(terminal.strings == ["]52;c;eA=="])
        #expect(terminal.unknown == ["CSI 5n", "ESC c", "control 1", "c2 9b", "ff"])
    }

    private func shown(_ text: String, rows: Int, columns: Int = 20) -> [String] {
        var terminal = VirtualTerminal(rows: rows, columns: columns)
        terminal.feed(text.utf8)
        return terminal.picture
    }
}
