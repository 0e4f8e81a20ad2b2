import Foundation
import News
import Testing

@Test func keysKeepTheirOrderAndUnknownsAreNull() {
    let value = JSONValue.object([("z", .integer(1)), ("a", .text(nil)), ("m", .array([.bool(true), .null]))])
    #expect(value.line == #"{"z":1,"a":null,"m":[true,null]}"#)
}

@Test func numbersPrintWholeWhereTheyAreWhole() {
    #expect(JSONValue.number(orNull: 3000).line == "3000")
    #expect(JSONValue.number(orNull: 4.5).line == "4.5")
    #expect(JSONValue.number(orNull: nil).line == "null")
    #expect(JSONValue.number(.nan).line == "null")
    #expect(JSONValue.number(.infinity).line == "null")
    #expect(JSONValue.integer(orNull: nil).line == "null")
}

@Test func everyStringComesBackFromFoundation() throws {
    let hostile = [
        "\"\\/\u{8}\n\r\t", "\u{1B}\u{7F}\0", "\u{2028}\u{2029}", "😀 é 日本", String(repeating: "\\\"", count: 1000),
    ]
    for text in hostile {
        let line = JSONValue.array([.string(text)]).line
        #expect(!line.contains("\n"))
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
        #expect(try JSONDecoder().decode([String].self, from: Data(line.utf8)) == [text])
    }
}

@Test func aSpanIsCutByScalars() {
    let block = Block(index: 3, line: 7, role: .body, text: "e\u{301}t 日本")
    let span = Span(in: block, start: 4, end: 6)
    #expect(span.text == "日本")
    #expect(span.line == 7)
    #expect(span.overlaps(Span(in: block, start: 5, end: 6)))
    #expect(!span.overlaps(Span(in: block, start: 0, end: 4)))
}
