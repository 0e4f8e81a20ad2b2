import News
import Testing

@testable import Language

/// The direct quotations of a paragraph, each with its speaker: "words | speaker".
private func direct(_ text: PlainText) -> [String] {
    let annotated = Annotator.annotate(article(of: [Block(index: 0, line: nil, role: .body, text: text)]))
    return annotated.quotes.filter(\.isDirect).map { "\($0.span.text) | \($0.speaker?.string ?? "-")" }
}

@Test("An apostrophe for letters left out opens no quotation")
func apostrophesForLettersLeftOut() {
    #expect(
        direct("Boys of the '90s met. Tom Hale said: 'We've moved on since '98.'") == [
            "We've moved on since '98. | Tom Hale"
        ])
    #expect(
        direct("'Twas late, said Ana Leal. 'We loved every minute,' said Ana Leal.") == [
            "We loved every minute, | Ana Leal"
        ])
}

@Test("Words after a person's deed are that person's, where the sentence names nobody else")
func wordsAfterADeed() {
    #expect(
        direct("Ana Leal shook her head. \"They lied to us for years.\"") == ["They lied to us for years. | Ana Leal"])
    #expect(direct("Ana Leal met Tom Hale. \"They lied to us for years.\"") == ["They lied to us for years. | -"])
}

@Test("A phrase of four words and more is somebody's, unless it narrows a noun")
func phrasesInMarks() {
    #expect(
        direct("It came to be known \"as the loser of the main course\" there.") == [
            "as the loser of the main course | -"
        ])
    #expect(direct("They sold it on a \"first come first served\" basis.").isEmpty)
    #expect(direct("It was, in the judge's words, 'a sham'.") == ["a sham | -"])
    #expect(
        direct("Ana Leal accused the firm of being \"slow and careless\" on Monday.") == [
            "slow and careless | Ana Leal"
        ])
}
