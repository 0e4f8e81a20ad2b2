import News
import Testing

@Test(arguments: [
    ("colour\u{1B}[31mred", "colour[31mred"), ("title\u{1B}]0;x\u{07}y", "title]0;xy"),
    ("clip\u{1B}]52;c;aGk=\u{1B}\\", "clip]52;c;aGk=\\"), ("c1\u{9B}31m\u{9D}52", "c131m52"),
    ("nul\0bell\u{07}del\u{7F}", "nulbelldel"),
    ("bidi\u{202E}cod\u{202C}\u{2066}x\u{2069}\u{200F}\u{61C}", "bidicodx"),
    ("zero\u{200B}w\u{200C}i\u{200D}d\u{2060}t\u{FEFF}h", "zerowidth"), ("tag\u{E0041}\u{E007F}s\u{E0100}", "tags"),
    ("fill\u{115F}e\u{1160}r\u{3164}s\u{FFA0}", "fillers"), ("soft\u{AD}hyphen", "softhyphen"),
    ("note\u{FFF9}a\u{FFFB}", "notea"),
])
func isCleaned(_ raw: String, _ clean: String) { #expect(PlainText(raw).string == clean) }

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
    #expect(text == "a[2Jb")
}

@Test func noncharactersAreDropped() throws {
    let scalar = try #require(Unicode.Scalar(0xFFFE as UInt32))
    #expect(PlainText("a\(Character(scalar))b") == "ab")
}
