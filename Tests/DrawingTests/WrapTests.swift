import News
import Testing

@testable import Drawing

@Test func linesBreakAtSpaces() {
    #expect(
        wrapped("They destroyed fortifications in the village of Baghuz.", 20) == [
            "They destroyed", "fortifications in", "the village of", "Baghuz.",
        ])
}

@Test func linesBreakAfterHyphensBetweenLetters() {
    #expect(wrapped("U.S.-backed forces", 8) == ["U.S.-", "backed", "forces"])
    #expect(wrapped("ISIL-held", 20) == ["ISIL-held"])
    #expect(wrapped("range 500-1,000", 10) == ["range", "500-1,000"], "a range of numbers stays whole")
    #expect(wrapped("word -not", 6) == ["word", "-not"])
}

@Test func lineOffsetsPointIntoTheText() {
    let text: PlainText = "été  à Baghouz"
    let lines = Wrap.lines(text, columns: 7)
    #expect(lines.map(\.text.string) == ["été  à", "Baghouz"])
    #expect(lines.map(\.start) == [0, 7])
    #expect(lines.map(\.end) == [6, 14])
    for line in lines { #expect(text.slice(line.start, line.end) == line.text) }
}

@Test func spacesAtABreakBelongToNoLine() {
    #expect(wrapped("one    two", 4) == ["one", "two"])
    #expect(wrapped("  one two  ", 20) == ["  one two"])
    #expect(wrapped("     ", 3) == [""])
    #expect(wrapped("", 10) == [""])
}

@Test func noBreakSpacesDoNotBreak() {
    #expect(wrapped("about 3,000\u{A0}fighters left", 14) == ["about", "3,000\u{A0}fighters", "left"])
}

@Test func longWordsAreCutWhereTheLineIsFull() {
    #expect(wrapped("see https://example.org/a", 10) == ["see", "https://ex", "ample.org/", "a"])
}

@Test func eastAsianTextBreaksBetweenCharactersButNotBeforePunctuation() {
    #expect(wrapped("叙利亚民主力量宣布。", 8) == ["叙利亚民", "主力量宣", "布。"])
    #expect(wrapped("民主力量。宣布", 8) == ["民主力", "量。宣布"])
    #expect(wrapped("中文字", 3) == ["中", "文", "字"])
    #expect(wrapped("中", 1) == ["中"], "never less than two columns")
}

@Test func marksStayWithTheirLetters() {
    let text = PlainText(String(repeating: "e\u{301}", count: 5))
    #expect(Wrap.lines(text, columns: 2).map(\.text.scalarCount) == [4, 4, 2])
}

@Test func aMegabyteInOneWordIsWrappedInLinearTime() {
    let lines = Wrap.lines(PlainText(String(repeating: "w", count: 200_000)), columns: 50)
    #expect(lines.count == 4_000)
    #expect(lines.last?.end == 200_000)
}

@Test(arguments: [UInt64(21), 22, 23, 24, 25, 26])
func everyLineFitsAndNothingButSpacesIsLost(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<300 {
        let text = PlainText(chance.text(longest: 40))
        let columns = Int.random(in: 0...24, using: &chance)
        let lines = Wrap.lines(text, columns: columns)
        var previous = 0
        for line in lines {
            #expect(Width.of(line.text.string) <= max(2, columns), "seed \(seed): \(text)")
            #expect(line.text == text.slice(line.start, line.end), "seed \(seed): \(text)")
            let lost = text.slice(previous, line.start).string
            #expect(lost.unicodeScalars.allSatisfy { $0 == " " || Width.of($0) == 0 }, "seed \(seed): \(text)")
            previous = line.end
        }
    }
}

private func wrapped(_ text: PlainText, _ columns: Int) -> [String] {
    Wrap.lines(text, columns: columns).map(\.text.string)
}
