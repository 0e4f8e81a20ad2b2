import News
import Testing

@testable import Drawing

@Test func widthsFollowUnicodeFifteen() {
    #expect(Width.of("Baghuz") == 6)
    #expect(Width.of("é") == 1)
    #expect(Width.of("e\u{301}") == 1)
    #expect(Width.of("中文") == 4)
    #expect(Width.of("カーテン") == 8)
    #expect(Width.of("ｱ") == 1, "half-width katakana")
    #expect(Width.of("Ａ") == 2, "full-width Latin")
    #expect(Width.of("한국") == 4)
    #expect(Width.of("\u{1112}\u{1161}\u{11AB}") == 2, "the same syllable in parts")
    #expect(Width.of("😀") == 2)
    #expect(Width.of("🩷") == 2, "new in Unicode 15")
    #expect(Width.of("❤\u{FE0F}") == 1, "a text symbol, whatever selector follows")
    #expect(Width.of("±§…–“”") == 6, "ambiguous is narrow")
    #expect(Width.of("co\u{AD}operate") == 9, "a soft hyphen shows nothing")
    #expect(Width.of("") == 0)
}

@Test func theWideTableIsTheOneOfTheStandard() {
    let wide = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter { Width.wide.contains($0) }.count
    #expect(
        wide == 182_504,
        "scalars of W and F in EastAsianWidth.txt 15.0.0, without the twelve that are marks or skin tones")
    for edge in [0x10FF, 0x1160, 0x303F, 0x4DC0, 0xD7A4, 0x2FFFE, 0x3FFFE].compactMap(Unicode.Scalar.init) {
        #expect(!Width.wide.contains(edge))
    }
}

@Test func emojiSequencesAreReducedToTheirParts() {
    #expect(glyphs("👍🏽!") == ["👍", "!"])
    #expect(glyphs("👨\u{200D}👩\u{200D}👧") == ["👨", "👩", "👧"])
    #expect(glyphs("❤\u{FE0F}") == ["❤"])
    #expect(glyphs("1\u{FE0F}\u{20E3}") == ["1\u{20E3}"])
}

@Test func aFlagIsShownAsItsTwoLetters() {
    #expect(glyphs("🇺🇸🇸🇾") == ["U", "S", "S", "Y"])
    #expect(glyphs("🇺") == ["U"])
}

@Test func lettersJoinedByAViramaAreAllKept() {
    #expect(glyphs("क्ष") == ["क\u{94D}", "ष"])
}

@Test func fourMarksAreShownAndTheRestLeftOut() {
    let text = PlainText("a" + String(repeating: "\u{301}", count: 10_000) + "b")
    let clusters = Clusters.of(text)
    #expect(clusters.map(\.width) == [1, 1])
    #expect(clusters.first?.glyph.unicodeScalars.count == 5)
}

@Test func aMarkWithNothingBeforeItSitsOnADottedCircle() {
    #expect(glyphs("\u{301}a") == ["\u{25CC}\u{301}", "a"])
}

@Test func aWordOfAMillionLettersCostsOnlyWhatIsShown() {
    let word = PlainText(String(repeating: "x", count: 1_000_000))
    #expect(Clusters.fitted(word, columns: 10).map(\.glyph).joined() == "xxxxxxxx..")
    #expect(Clusters.cut(word, columns: 3).count == 3)
    #expect(Width.of(word.string) == 1_000_000)
}

@Test(arguments: [UInt64(11), 12, 13, 14])
func clustersAddUpToTheWidthOfTheText(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<500 {
        let text = PlainText(chance.text(longest: 12))
        let clusters = Clusters.of(text)
        #expect(clusters.reduce(0) { $0 + $1.width } == Width.of(text.string), "seed \(seed): \(text)")
        for cluster in clusters { #expect(Width.of(cluster.glyph) == cluster.width, "seed \(seed): \(text)") }
        let columns = Int.random(in: 0...8, using: &chance)
        #expect(Clusters.fitted(text, columns: columns).reduce(0) { $0 + $1.width } <= columns, "seed \(seed): \(text)")
    }
}

private func glyphs(_ text: PlainText) -> [String] { Clusters.of(text).map(\.glyph) }
