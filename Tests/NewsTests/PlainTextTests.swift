import News
import Testing

@Test(arguments: [
    ("colour\u{1B}[31mred\u{1B}[0m.", "colourred."), ("title\u{1B}]0;x\u{07}y", "titley"),
    ("clip\u{1B}]52;c;aGk=\u{1B}\\", "clip"), ("c1\u{9B}31m\u{9D}52", "c152"), ("c1\u{9D}52;c;x\u{9C}y", "c1y"),
    ("\u{1B}[1;38;5;196mBREAKING\u{1B}[m \u{1B}[2K\u{1B}[?25lnews", "BREAKING news"),
    ("link \u{1B}]8;;https://a.example\u{1B}\\here\u{1B}]8;;\u{1B}\\ it is", "link here it is"),
    ("set\u{1B}(B\u{1B}7\u{1B}8\u{1B}=\u{1B}c is reset", "set is reset"), ("q\u{1B}P+q544e\u{1B}\\r", "qr"),
    ("nul\0bell\u{07}del\u{7F}", "nulbelldel"),
    ("bidi\u{202E}cod\u{202C}\u{2066}x\u{2069}\u{200F}\u{61C}", "bidicodx"),
    ("zero\u{200B}w\u{200C}i\u{200D}d\u{2060}t\u{FEFF}h", "zerowidth"), ("tag\u{E0041}\u{E007F}s\u{E0100}", "tags"),
    ("fill\u{115F}e\u{1160}r\u{3164}s\u{FFA0}", "fillers"), ("soft\u{AD}hyphen", "softhyphen"),
    ("note\u{FFF9}a\u{FFFB}", "notea"),
])
func isCleaned(_ raw: String, _ clean: String) { #expect(PlainText(raw).string == clean) }

@Test(
    "What only begins like a control sequence keeps its words",
    arguments: [
        ("a\u{1B}Hello", "aHello"), ("a\u{1B}[ people", "a people"), ("\u{1B}[3,000 people", "3,000 people"),
        ("\u{1B}]0;no end to it", "0;no end to it"), ("\u{1B}]0;no\nend\u{7}", "0;no end"), ("end\u{1B}", "end"),
        ("end\u{1B}[", "end"), ("end\u{1B}[31", "end31"), ("\u{9B}Nein\u{8B}", "Nein"), ("\u{1B} x", " x"),
        ("BEIRUT\u{1B}: words", "BEIRUT: words"), ("\u{1B}800 people", "800 people"),
    ])
func wordsBehindAStrayEscapeStay(_ raw: String, _ clean: String) { #expect(PlainText(raw).string == clean) }

@Test func aStringWithoutEndSwallowsNoArticle() {
    let text = String(repeating: "Words of an article. ", count: 1_000)
    #expect(PlainText("\u{1B}]52;" + text + "\u{7}").string == "52;" + text)
    // Many beginnings and no end are read in one pass.
    #expect(PlainText(String(repeating: "\u{1B}]", count: 200_000)).isEmpty)
    #expect(PlainText(String(repeating: "\u{1B}[", count: 200_000)).isEmpty)
}

@Test(arguments: [
    ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
])
func lineBreaksAndTabsBecomeOneSpace(_ raw: String, _ clean: String) { #expect(PlainText(raw).string == clean) }

@Test(arguments: ["plain", "“curly” – dash…", "Ärger, naïve, 日本語, русский, عربى", "NBSP\u{A0}stays", "👍🏽 e\u{301}", ""])
func harmlessTextStaysAsWritten(_ text: String) {
    #expect(Array(PlainText(text).string.unicodeScalars) == Array(text.unicodeScalars))
}

@Test func aPileOfMarksIsCutAfterThirty() {
    #expect(PlainText("e" + String(repeating: "\u{301}", count: 10_000) + "x").scalarCount == 32)
}

@Test func cleaningTwiceIsCleaningOnce() {
    // A small generator with a printed seed: any scalar may come.
    let seed: UInt64 = 0x2019_0210
    var state = seed
    for round in 0..<500 {
        var raw = String.UnicodeScalarView()
        for _ in 0..<40 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let span: UInt32 = round % 2 == 0 ? 0x2100 : 0xE0200
            if let scalar = Unicode.Scalar(UInt32(state >> 33) % span) { raw.append(scalar) }
        }
        let once = PlainText(String(raw))
        #expect(PlainText(once.string) == once, "seed \(seed), round \(round)")
        let isSafe = once.string.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        #expect(isSafe, "seed \(seed), round \(round)")
    }
}

@Test func aSliceCountsScalarsAndIsClamped() {
    let text: PlainText = "e\u{301}日本 x"
    #expect(text.slice(2, 4) == "日本")
    #expect(text.slice(-3, 1) == "e")
    #expect(text.slice(3, 99) == "本 x")
    #expect(text.slice(9, 2) == "")
}

@Test func interpolationIsCleanedToo() {
    let hostile = "\u{1B}[2J"
    let text: PlainText = "a\(hostile)b"
    #expect(text == "ab")
}

@Test func noncharactersAreDropped() throws {
    let scalar = try #require(Unicode.Scalar(0xFFFE as UInt32))
    #expect(PlainText("a\(Character(scalar))b") == "ab")
}
