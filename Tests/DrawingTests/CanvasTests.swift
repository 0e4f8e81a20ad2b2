import News
import Testing

@testable import Drawing

@Test func textIsDrawnWhereItIsPut() {
    var canvas = Canvas(size: Size(columns: 12, rows: 2))
    let used = canvas.put("fighters", row: 1, column: 2, style: .strong)
    #expect(used == 8)
    #expect(canvas.picture == ["", "  fighters"])
    #expect(canvas.looks(row: 1) == "..ssssssss")
}

@Test func textThatDoesNotFitEndsInTwoDots() {
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    canvas.put("Heavy clashes in Syria", row: 0, column: 0)
    #expect(canvas.picture == ["Heavy cl.."])
    canvas.put("Heavy clashes in Syria", row: 0, column: 0, limit: 8)
    #expect(canvas.picture == ["Heavy..l.."], "the space before the dots is dropped, the rest of the row is left alone")
}

@Test func aWideCharacterAtTheEdgeIsLeftOut() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    canvas.put("中文字", row: 0, column: 0, ellipsis: false)
    #expect(canvas.picture == ["中文"])
    #expect(canvas[row: 0, column: 1].glyph.isEmpty)
    #expect(canvas[row: 0, column: 4].glyph == " ")
}

@Test func writingOverHalfAWideCharacterBlanksTheOtherHalf() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("中文字", row: 0, column: 0)
    canvas.put("x", row: 0, column: 1)
    #expect(canvas.picture == [" x文字"])
    canvas.put("y", row: 0, column: 4)
    #expect(canvas.picture == [" x文y"])
}

@Test func pastingCutsNoWideCharacter() {
    var inner = Canvas(size: Size(columns: 4, rows: 1))
    inner.put("中文", row: 0, column: 0)
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("字字字", row: 0, column: 0)
    canvas.paste(inner, row: 0, column: 3)
    #expect(canvas.picture == ["字 中"])
    canvas.paste(inner, row: 0, column: -1)
    #expect(canvas.picture == [" 文中"])
}

@Test func pastingBringsTheCursorAlong() {
    var inner = Canvas(size: Size(columns: 4, rows: 1))
    inner.cursor = Place(row: 0, column: 2)
    var canvas = Canvas(size: Size(columns: 10, rows: 5))
    canvas.paste(inner, row: 3, column: 5)
    #expect(canvas.cursor == Place(row: 3, column: 7))
}

@Test func restylingHalfAWideCharacterRestylesItAll() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("a中b", row: 0, column: 0)
    canvas.restyle(row: 0, column: 2, count: 1, style: .match)
    #expect(canvas.looks(row: 0) == ".mm")
    canvas.restyle(row: 0, column: 0, count: 2, style: .dim)
    #expect(canvas.looks(row: 0) == "ddd")
}

@Test func whatLiesOutsideIsClippedAndNeverAnError() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    for (row, column) in [(-1, 0), (2, 0), (0, -3), (0, 4), (Int.max, Int.max), (Int.min, Int.min)] {
        canvas.put("text", row: row, column: column)
        canvas.fill(row: row, column: column, count: .max, glyph: "#")
        canvas.restyle(row: row, column: column, count: .max, style: .dim)
    }
    canvas.fill(row: 0, glyph: "中")
    #expect(canvas.picture == ["", ""])
    #expect(Canvas(size: Size(columns: -4, rows: 7)).picture == ["", "", "", "", "", "", ""])
}

@Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
func noDrawingBreaksTheGrid(seed: UInt64) {
    var chance = Chance(seed: seed)
    var canvas = Canvas(
        size: Size(columns: .random(in: 0...30, using: &chance), rows: .random(in: 0...6, using: &chance)))
    for _ in 0..<400 {
        let (row, column) = (Int.random(in: -2...7, using: &chance), Int.random(in: -4...32, using: &chance))
        let style = Style.allCases.randomElement(using: &chance) ?? .plain
        switch Int.random(in: 0..<4, using: &chance) {
        case 0:
            let text = PlainText(chance.text(longest: 20))
            let limit = Int.random(in: -1...40, using: &chance)
            let used = canvas.put(
                text, row: row, column: column, style: style, limit: limit, ellipsis: .random(using: &chance))
            #expect(used <= max(0, limit), "seed \(seed)")
        case 1: canvas.fill(row: row, column: column, count: .random(in: -1...9, using: &chance), glyph: "中")
        case 2:
            canvas.restyle(row: row, column: column, count: .random(in: -1...9, using: &chance), style: style)
        default:
            var other = Canvas(size: Size(columns: .random(in: 0...9, using: &chance), rows: 2))
            other.put(PlainText(chance.text(longest: 9)), row: 0, column: 0)
            canvas.paste(other, row: row, column: column)
        }
        #expect(isWhole(canvas), "seed \(seed)")
    }
}

/// Whether every row is exactly as wide as the canvas and every wide character has both its halves, in one style.
private func isWhole(_ canvas: Canvas) -> Bool {
    guard canvas.cells.count == canvas.rows * canvas.columns else { return false }
    for row in 0..<canvas.rows {
        var column = 0
        while column < canvas.columns {
            let cell = canvas[row: row, column: column]
            let width = Width.of(cell.glyph)
            guard width == 1 || width == 2, column + width <= canvas.columns else { return false }
            if width == 2 {
                let half = canvas[row: row, column: column + 1]
                guard half.glyph.isEmpty, half.style == cell.style else { return false }
            }
            column += width
        }
    }
    return true
}
