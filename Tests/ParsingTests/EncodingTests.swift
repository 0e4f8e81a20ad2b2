import News
import Testing

@testable import Parsing

private let sentence = "Prices rose by 5 per cent – “too much”, the café’s owner said, and closed at noon on Friday."

private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return bigEndian ? [high, low] : [low, high]
    }
}

@Test func keepsCurlyQuotesOfUTF8() throws {
    let article = try Sample.article(sentence)
    #expect(article.blocks[0].text.string == sentence)
    #expect(article.source.bozo == nil)
}

@Test func readsUTF8AfterAByteOrderMark() throws {
    #expect(try Sample.article([0xEF, 0xBB, 0xBF] + Array(sentence.utf8)).blocks[0].text.string == sentence)
}

@Test(arguments: [true, false]) func readsUTF16WithAndWithoutAMark(bigEndian: Bool) throws {
    let bytes = utf16(sentence, bigEndian: bigEndian)
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    #expect(try Sample.article(mark + bytes).blocks[0].text.string == sentence)
    #expect(try Sample.article(bytes).blocks[0].text.string == sentence)
    #expect(!ContentKind.isBinary(bytes))
}

@Test func readsWindows1252AndSaysSo() throws {
    let bytes: [UInt8] =
        Array("The caf".utf8) + [0xE9, 0x92] + Array("s owner said ".utf8) + [0x93] + Array("too much".utf8)
        + [0x94] + Array(" and that was the end of it, the newspapers reported on Monday.".utf8)
    let article = try Sample.article(bytes)
    #expect(article.blocks[0].text.string.hasPrefix("The café’s owner said “too much” and"))
    #expect(article.source.bozo == "encoding not stated, read as WINDOWS-1252")
}

@Test func readsCyrillicByItsLetters() throws {
    let words = "Силы безопасности сообщили в воскресенье, что бои за последнюю деревню на востоке страны продолжаются."
    let bytes = words.unicodeScalars.map { scalar -> UInt8 in
        scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
    }
    let article = try Sample.article(bytes)
    #expect(article.blocks[0].text.string == words)
}

@Test func marksDamagedUTF8AndTellsWhere() throws {
    let bytes =
        Array("Première ligne, déjà vue.\n\nSeconde ligne ".utf8) + [0xFF]
        + Array(" abîmée là-bas, où était l’été.".utf8)
    let article = try Sample.article(bytes)
    #expect(article.blocks[1].text.string.contains("ligne \u{FFFD} abîmée"))
    #expect(article.source.bozo == "1 malformed place in UTF-8, shown as U+FFFD, the first on line 3")
}

@Test func countsLinesEndedByCarriageReturns() throws {
    let text =
        "First paragraph of the story, long enough to be one.\r\n\r\nSecond paragraph of it, just as long as that.\r\rThird."
    #expect(try Sample.article(text).blocks.map(\.line) == [1, 3, 5])
}

@Test func trimsNoBreakSpacesAtTheEndsAndKeepsThemInside() throws {
    let article = try Sample.article("\u{A0} The battle of\u{A0}Baghuz went on, the spokesman said. \u{A0}\n")
    #expect(article.blocks[0].text == "The battle of\u{A0}Baghuz went on, the spokesman said.")
}
