import News
import Testing

@testable import Drawing

@Test func typingPutsLettersAtTheCursor() {
    var entry = TextEntry("bagz")
    entry.moveLeft()
    for letter in "hu" { entry.handle(.character(letter)) }
    #expect(entry.text == "baghuz")
    #expect(entry.cursor == 5)
    #expect(entry.head == "baghu")
    #expect(entry.tail == "z")
}

@Test func wordsAndEndsAreDeletedAsInAShell() {
    var entry = TextEntry("final push  ")
    entry.handle(.control("w"))
    #expect(entry.text == "final ")
    entry.handle(.control("u"))
    #expect(entry.isEmpty)
    entry = TextEntry("final push")
    entry.moveToStart()
    entry.handle(.delete)
    #expect(entry.text == "inal push")
    entry.handle(.control("k"))
    #expect(entry.isEmpty)
    let meanings = [Key.enter, .function(1), .home].map { entry.handle($0) }
    #expect(meanings == [false, false, true])
}

@Test func aLetterAndItsMarksArePassedAndDeletedAsOne() {
    var entry = TextEntry("ae\u{301}b")
    entry.moveLeft()
    entry.moveLeft()
    #expect(entry.cursor == 1)
    entry.moveRight()
    entry.deleteBackward()
    #expect(entry.text == "ab")
    #expect(entry.cursor == 1)
}

@Test func hostileKeysPutNothingIn() {
    var entry = TextEntry()
    for character in "\u{1B}\u{9B}\u{202E}\u{E0041}\u{7}" { entry.handle(.character(character)) }
    #expect(entry.isEmpty)
}

@Test func aLineTakesNoMoreThanItsMost() {
    var entry = TextEntry(PlainText(String(repeating: "x", count: 1_000_000)))
    entry.insert("more")
    #expect(entry.text.scalarCount == TextEntry.longest)
}

@Test func aLongLineShowsThePartAroundTheCursor() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    var entry = TextEntry("outlet:VOA fighters")
    canvas.put("/", row: 0, column: 0)
    entry.draw(into: &canvas, row: 0, column: 2)
    #expect(canvas.picture == ["/  fighters"])
    #expect(canvas.cursor == Place(row: 0, column: 11))
    entry.moveToStart()
    entry.draw(into: &canvas, row: 0, column: 2)
    #expect(canvas.picture == ["/ outlet:VOA"])
    #expect(canvas.cursor == Place(row: 0, column: 2))
}

@Test(arguments: [UInt64(31), 32, 33])
func theCursorAlwaysStandsBetweenClusters(seed: UInt64) {
    var chance = Chance(seed: seed)
    let keys: [Key] = [
        .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k"), .character("x"),
        .character("\u{301}"), .character("👍🏽"), .character("中"), .character(" "),
    ]
    var entry = TextEntry()
    for _ in 0..<500 {
        entry.handle(keys.randomElement(using: &chance) ?? .left)
        #expect((0...entry.text.scalarCount).contains(entry.cursor), "seed \(seed)")
        let columns = Width.of(entry.head.string) + Width.of(entry.tail.string)
        #expect(
            columns == Width.of(entry.text.string) || entry.tail.string.unicodeScalars.first?.value == 0x301,
            "seed \(seed)")
        var canvas = Canvas(size: Size(columns: 7, rows: 1))
        entry.draw(into: &canvas, row: 0, column: 1)
        #expect((1..<7).contains(canvas.cursor?.column ?? 0), "seed \(seed)")
    }
}
