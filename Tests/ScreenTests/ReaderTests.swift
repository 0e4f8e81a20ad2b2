import Drawing
import News
import Testing

@testable import Screens

@Test func anArticleIsMarkedReadWhenItIsOpened() {
    var stage = Stage()
    stage.press("Tab Enter")
    #expect(stage.effects.contains(.setRead([Sample.id(0)], true)))
}

@Test func aSentenceItIsOpenedAtIsMarked() {
    var stage = Stage()
    _ = stage.desk.go(.reader(Sample.id(1), at: SentenceID(block: 5, ordinal: 1)))
    stage.arrive(.article(Sample.article(1), Sample.summaries[1], block: nil, siblings: []))
    let marked = stage.picture.filter { $0.hasPrefix(">") }
    #expect(marked.count == 3)
    #expect(marked.first?.contains("LINDMOUTH: The river Lind") == true)
    #expect(stage.picture.contains(" > opened here: line 9; https://coast.example/river"))
}

@Test func thePlaceOfTheLastVisitIsShownAgain() {
    var stage = Stage(rows: 16)
    _ = stage.desk.go(.reader(Sample.id(1), at: nil))
    stage.arrive(.article(Sample.article(1), Sample.summaries[1], block: 6, siblings: []))
    #expect(stage.picture[3].hasPrefix("   11   : We hear them"))
}

@Test func theSameWordsStayFirstWhenTheWidthChanges() {
    var stage = Stage(rows: 16)
    stage.press("Tab j Enter")
    for _ in 0..<4 { stage.press("Space") }
    let block = stage.picture[3]
    stage.resize(61, 16)
    stage.resize(80, 16)
    #expect(stage.picture[3] == block)
}

@Test func aLineIsFoundByItsNumberInTheSource() {
    var stage = Stage(rows: 12)
    stage.press("Tab j Enter 1 3 g")
    #expect(stage.picture[3].hasPrefix("   13 -- Boats"))
}

@Test func findingLooksPastAccentsCaseAndCurlyQuotes() {
    let finder = WordFinder("'cafe LIND")
    #expect(finder.places(in: "the ‘Café Lind’, a 'cafe lind'") == [4..<14, 19..<29])
    #expect(WordFinder("").places(in: "anything") == [])
    #expect(WordFinder("aab").places(in: "aaab aab") == [1..<4, 5..<8])
}

@Test func whatIsFoundInFoldedTextIsUnfolded() {
    var stage = Stage()
    stage.press("Tab j Enter / \"comments\" Enter")
    #expect(stage.picture.contains { $0.hasPrefix(">  28 [page] No comments") })
    stage.press("Esc")
    #expect(!stage.picture.contains { $0.hasPrefix(">") })
}

@Test func theReaderCopiesWhatItShows() {
    var stage = Stage()
    stage.press("Tab j Enter y o")
    let title = "‘Water everywhere’ as river breaks its banks at Lindmouth"
    #expect(stage.effects.contains(.copy("\(PlainText(title)), Coast Radio, 2019-02-10, https://coast.example/river")))
    #expect(stage.effects.last == .browse("https://coast.example/river"))
}

@Test func aMegabyteOfOneWordIsShownInLines() {
    var article = Sample.article(0)
    let word = PlainText(String(repeating: "x", count: 1_000_000))
    article.article.blocks = [Block(index: 0, line: 1, role: .body, text: word)]
    var stage = Stage()
    _ = stage.desk.go(.reader(Sample.id(0), at: nil))
    stage.arrive(.article(article, Sample.summaries[0], block: nil, siblings: []))
    stage.press("G")
    #expect(stage.picture[0].hasSuffix("100%"))
    #expect(stage.picture.allSatisfy { Width.of($0) <= 80 })
}
