import News
import Testing

@testable import Language

/// Long texts that say the same thing over and over: whatever walks back or ahead without a bound goes quadratic on one of them.
@Suite struct HostileTextTests {
    /// About 20 kB of one piece, with a figure at the end that must still be reached.
    private static func text(of piece: String) -> String {
        String(repeating: piece, count: max(1, 20_000 / piece.utf8.count)) + " In Raqqa, 512 men left on Monday."
    }

    private static func isWithin(_ spans: [Span], _ blocks: [Block]) -> Bool {
        let lengths = blocks.map(\.text.scalarCount)
        return spans.allSatisfy { $0.start < $0.end && $0.end <= lengths[$0.block] }
    }

    private static func spans(of found: AnnotatedArticle) -> [Span] {
        found.sentences.map(\.span) + found.names.map(\.span) + found.quotes.map(\.span) + found.figures.map(\.span)
            + found.times.map(\.span)
    }

    /// What is read of a paragraph of marks and brackets, of names, of speech, of numbers, of times.
    @Test(arguments: [
        "(SDF) ", "( ", "()", "A B C (", "Syrian Democratic Forces (SDF) ", "Abc of ", "Al-", "Secretary of State ",
        ". ", "...", "A.", "Jan. ", "- ", "a-", "'", "’s ", "“", "\"a\" ", "‘a ", "“A b c d e,” he said. ", "?”",
        "said ", "he ", "according to ", "said that the ", "Bali said, ", ",", ", ",
        "about ", "more than ", "one hundred and ", "tens of ", "half of ", "1,", "1-", "1 to ", "between 5 to 10 men ",
        "12:00, ", "March 1, ", "in 2014 and ", "two days later ", "late on the ",
        "http://", "a@b.", "中。", "e\u{301}", "\u{E9}",
    ])
    func aParagraphOfOneRepeatedPieceIsReadToItsEnd(piece: String) {
        let found = Annotator.annotate(article(HostileTextTests.text(of: piece)))
        #expect(
            found.sentences.last?.span.text.string.hasSuffix("on Monday.") == true
                && HostileTextTests.isWithin(HostileTextTests.spans(of: found), found.article.blocks))
    }

    @Test func initialsWithoutEndAreWalkedOnce() {
        // A run of letters and dots that ends in a digit is no abbreviation, and must not be tried again from each letter.
        let block = Block(index: 0, line: 1, role: .body, text: PlainText(String(repeating: "A.", count: 10_000) + "5"))
        let tokens = Tokenizer.tokens(of: BlockText(block))
        #expect(tokens.count <= 20_001 && tokens.last?.end == 20_001)
    }

    @Test func aWordWithoutEndIsOneWord() {
        let found = Annotator.annotate(article(String(repeating: "a", count: 50_000)))
        #expect(found.sentences.map(\.span.end) == [50_000])
    }

    @Test func combiningMarksWithoutEndAreCutAndRead() {
        let found = Annotator.annotate(article("Raqq" + String(repeating: "a\u{301}\u{302}", count: 10_000)))
        #expect(found.sentences.count == 1)
    }

    @Test(arguments: ["“Go on. ", "(", "1", "said", "Monday"])
    func aThousandParagraphsOfOnePieceAreRead(piece: String) {
        let lines = (0..<1000).map { Block(index: $0, line: $0 + 1, role: .body, text: PlainText(piece)) }
        let found = Annotator.annotate(article(of: lines))
        #expect(
            found.sentences.count >= 1000 && HostileTextTests.isWithin(HostileTextTests.spans(of: found), lines))
    }

    @Test func theSentenceAroundASpanIsFoundInAnyBlock() {
        let found = Annotator.annotate(article("One man left. Two men stayed.", "Nobody came. All went home."))
        let spans = found.sentences.map(\.span)
        #expect(spans.map { found.sentence(around: $0) } == found.sentences)
        #expect(found.sentences.map { found.sentence($0.id) } == found.sentences)
        let beyond = Span(block: 7, line: nil, start: 0, end: 3, text: "Two")
        #expect(found.sentence(around: beyond) == nil)
    }
}
