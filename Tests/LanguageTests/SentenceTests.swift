import News
import Testing

@testable import Language

private func sentences(_ text: PlainText) -> [String] {
    SentenceSplitter.sentences(of: [Block(index: 0, line: nil, role: .body, text: text)]).map(\.span.text.string)
}

@Test func aFullStopEndsASentence() {
    #expect(sentences("It rained. We left.  Nobody came") == ["It rained.", "We left.", "Nobody came"])
}

@Test(arguments: [
    "U.S.-backed forces met U.S. President Donald Trump.", "He spoke to Gen. John Smith and Mrs. Jones on Aug. 10.",
    "George W. Bush and J. K. Rowling met.", "It rose 4.5 percent to 3.2 million.", "They left at 4 a.m. Saturday.",
    "Apple Inc. Chief Executive Tim Cook spoke in San Jose, Calif. on Monday.", "“Why?” Mr Bali asked.",
    "\"Is it over?\" he said.", "They wait ... and wait.", "See www.example.com. for more",
    "Visit news.example.com today.",
    "The final territory. located in the east.",
])
func staysOneSentence(_ text: String) {
    #expect(sentences(PlainText(text)) == [text])
}

@Test(arguments: [
    ("He left the U.S. The war went on.", "He left the U.S.", "The war went on."),
    ("It began at 4 a.m. Police came.", "It began at 4 a.m.", "Police came."),
    ("“It is over.” He left.", "“It is over.”", "He left."),
    ("\"It is over.\" \"We won.\"", "\"It is over.\"", "\"We won.\""),
    ("He did (they say.) Then he left.", "He did (they say.)", "Then he left."),
    ("Under control. ... Village of Baghuz falls.", "Under control. ...", "Village of Baghuz falls."),
    ("They took them.More than 200 left.", "They took them.", "More than 200 left."),
    ("They wait… Nobody comes.", "They wait…", "Nobody comes."),
    ("A stop.\u{A0}\u{A0}\u{A0}Another one.", "A stop.", "Another one."),
    ("他走了。我们留下。", "他走了。", "我们留下。"),
    ("So it was. “Yes,” he said.", "So it was.", "“Yes,” he said."),
])
func becomesTwoSentences(_ text: String, _ first: String, _ second: String) {
    #expect(sentences(PlainText(text)) == [first, second])
}

@Test func onlyAnalysedBlocksHaveSentencesAndParagraphsCountTheNarrative() {
    let blocks = [
        Block(index: 0, line: 1, role: .headline, text: "Push begins"),
        Block(index: 1, line: 2, role: .caption, text: "FILE - A picture."),
        Block(index: 2, line: 3, role: .body, text: "One. Two."), Block(index: 3, line: 4, role: .body, text: "Three."),
    ]
    let found = SentenceSplitter.sentences(of: blocks)
    #expect(found.map(\.id.description) == ["0.1", "2.1", "2.2", "3.1"])
    #expect(found.map(\.paragraph) == [nil, 1, 1, 2])
}

@Test func sentenceOffsetsCountScalars() throws {
    let text: PlainText = "Café “é” 日本. Next one."
    let found = SentenceSplitter.sentences(of: [Block(index: 4, line: 9, role: .body, text: text)])
    let last = try #require(found.last)
    #expect(text.slice(last.span.start, last.span.end) == last.span.text)
    #expect(last.span.text == "Next one.")
    #expect(last.span.line == 9)
}

@Test func hostileTextIsSplitInOnePass() {
    let dots = String(repeating: ".", count: 200_000)
    #expect(sentences(PlainText(dots)).count == 1)
    let word = String(repeating: "x", count: 1_000_000)
    #expect(sentences(PlainText(word)) == [word])
    let spaced = String(repeating: ". ", count: 100_000)
    #expect(!sentences(PlainText(spaced)).isEmpty)
    let quotes = String(repeating: "\" ", count: 100_000)
    #expect(sentences(PlainText(quotes)).count == 1)
}
