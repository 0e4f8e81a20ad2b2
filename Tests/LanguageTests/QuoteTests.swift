import News
import Testing

@testable import Language

/// A quote as one line: kind | words | speaker | as written | cue | agency.
private func quotes(_ paragraphs: [String]) -> [String] {
    let blocks = paragraphs.enumerated().map { Block(index: $0, line: nil, role: .body, text: PlainText($1)) }
    return Annotator.annotate(article(of: blocks)).quotes.map { quote in
        let parts = [quote.speaker, quote.speakerText, quote.cue, quote.agency].map { $0?.string ?? "-" }
        return ([quote.isDirect ? "direct" : "indirect", quote.span.text.string] + parts).joined(separator: " | ")
    }
}

@Test(arguments: [
    (
        "\"Heavy fighting is going on,\" said Mustafa Bali, an SDF spokesman.",
        "direct | Heavy fighting is going on, | Mustafa Bali | Mustafa Bali | said | -"
    ),
    (
        "“The battle is very fierce,” Mustafa Bali told The Associated Press.",
        "direct | The battle is very fierce, | Mustafa Bali | Mustafa Bali | told | AP"
    ),
    (
        "Mustafa Bali, an SDF spokesman, tweeted Saturday, \"The village will be cleared soon.\"",
        "direct | The village will be cleared soon. | Mustafa Bali | Mustafa Bali | tweeted | -"
    ),
    (
        "\"We have launched an assault. They are advancing,\" a field commander told AFP Sunday.",
        "direct | We have launched an assault. They are advancing, | - | a field commander | told | AFP"
    ),
    (
        "\"He was brave,\" said the sister of Mark Dole, Ruth.",
        "direct | He was brave, | - | the sister of Mark Dole | said | -"
    ),
    ("‘I will not go,’ said John Smith.", "direct | I will not go, | John Smith | John Smith | said | -"),
    (
        "John Smith said: \"It's over, they 'won' it.\"",
        "direct | It's over, they 'won' it. | John Smith | John Smith | said | -"
    ),
    (
        "''The stock has not done well,'' said John Smith.",
        "direct | The stock has not done well, | John Smith | John Smith | said | -"
    ),
    (
        "According to Mustafa Bali, more than 600 fighters are left.",
        "indirect | more than 600 fighters are left | Mustafa Bali | Mustafa Bali | According to | -"
    ),
    (
        "More than 600 fighters are left, according to Mustafa Bali.",
        "indirect | More than 600 fighters are left | Mustafa Bali | Mustafa Bali | according to | -"
    ),
    (
        "Mustafa Bali said heavy fighting was ongoing inside the village.",
        "indirect | heavy fighting was ongoing inside the village | Mustafa Bali | Mustafa Bali | said | -"
    ),
    (
        "The United Nations estimates more than 400,000 Syrians have died.",
        "indirect | more than 400,000 Syrians have died | United Nations | The United Nations | estimates | -"
    ),
    (
        "The administrator of the camp, Nabil Hassan, told VOA that many were foreign nationals.",
        "indirect | many were foreign nationals | Nabil Hassan | The administrator of the camp, Nabil Hassan | told | VOA"
    ),
])
func readsTheQuote(_ text: String, _ expected: String) { #expect(quotes([text]) == [expected]) }

@Test func whenItWasSaidIsNotWhatWasSaid() {
    #expect(
        quotes(["“We will not yield,” Ali Hassan said after Omar Khan resigned."]) == [
            "direct | We will not yield, | Ali Hassan | Ali Hassan | said | -"
        ])
}

@Test(arguments: [
    "The group's \"caliphate\" has shrunk to a village.", "Turkey views the militia as “terrorists”.",
    "He did not say how long it would last.", "He declined to say who won.", "The boys' club and the girls' club met.",
    "She wrote a book called “Women Who Work” and left.", "Several states and reports say otherwise to no one.",
])
func isNoQuoteOfAName(_ text: String) {
    #expect(quotes([text]).allSatisfy { !$0.contains("direct | ") || $0.hasPrefix("indirect") })
}

@Test func aPronounIsTheLastSpeakerOrTheOnlyPersonNamed() {
    let found = quotes(["Mustafa Bali said the village was taken.", "“The clashes are ferocious,” he said."])
    #expect(found.last == "direct | The clashes are ferocious, | Mustafa Bali | he | said | -")
}

@Test func aPronounStaysUnresolvedAfterSomebodyWithoutAName() {
    let found = quotes([
        "Mustafa Bali left.", "A commander of the SDF said the fighting was continuing.", "“It is heavy,” he told AFP.",
    ])
    #expect(found.last == "direct | It is heavy, | - | he | told | AFP")
}

@Test func aPronounStaysUnresolvedBetweenTwoPersons() {
    let found = quotes(["John Smith met David Jones on Monday.", "“It went very well,” he said."])
    #expect(found == ["direct | It went very well, | - | he | said | -"])
}

@Test func aRoleGoesBackToTheOneWhoHasIt() {
    let found = quotes(["Mustafa Bali, an SDF spokesman, arrived.", "“It is nearly over now,” the spokesman said."])
    #expect(found == ["direct | It is nearly over now, | Mustafa Bali | the spokesman | said | -"])
}

@Test func aQuotationRunsOverParagraphs() {
    let found = quotes(["“We left at dawn. It was cold.", "“Then we came back,” said John Smith."])
    #expect(
        found == [
            "direct | We left at dawn. It was cold. | John Smith | John Smith | said | -",
            "direct | Then we came back, | John Smith | John Smith | said | -",
        ])
}

@Test func aSecondPartHasTheSameSpeaker() {
    let found = quotes(["“We left,” said John Smith. “It was very cold there.”"])
    #expect(found.last == "direct | It was very cold there. | John Smith | John Smith | said | -")
}

@Test func quoteOffsetsExcludeTheMarks() throws {
    let text = "«x» “Café life was very calm,” said Émile Roux."
    let quote = try #require(Annotator.annotate(article(text)).quotes.first)
    #expect(PlainText(text).slice(quote.span.start, quote.span.end) == quote.span.text)
}

@Test func aFigureIsStatedByWhoSaysIt() {
    let figures = Annotator.annotate(
        article("Mustafa Bali, an SDF spokesman, said about 20,000 civilians fled. Some 30 men stayed.")
    ).figures
    #expect(figures.map(\.source) == ["Mustafa Bali", nil])
}

@Test func anAgeIsNoSpeaker() {
    #expect(
        quotes(["Rosa Delgado, 71, of Port Ellen, said she was leaving her home."]) == [
            "indirect | she was leaving her home | Rosa Delgado | Rosa Delgado | said | -"
        ])
}

@Test func whereTheyStoodIsNotWhatWasSaid() {
    #expect(
        quotes(["\"We shall appeal,\" Peter Amis told reporters outside the court."]) == [
            "direct | We shall appeal, | Peter Amis | Peter Amis | told | -"
        ])
}

@Test func whoConcedesDefeatIsNotQuoted() {
    #expect(quotes(["Erik Sollen, who has been in office since 2015, conceded defeat shortly after midnight."]) == [])
}

@Test func aDatelineIsNoPartOfWhatIsSaid() {
    #expect(
        quotes(["MARLOW, Jan 19 (Reuters) - The old pier burned down on Tuesday, officials said."]) == [
            "indirect | The old pier burned down on Tuesday | - | officials | said | -"
        ])
}

@Test(arguments: [
    ("«C’est fini», the minister, Paul Renard, told reporters.", "direct | C’est fini | Paul Renard"),
    (
        "\"He told me, 'You will never work here again,'\" John Smith testified.",
        "direct | He told me, 'You will never work here again,' | John Smith"
    ),
    ("“Workers are paying,” said its chairman, Timo Aho.", "direct | Workers are paying, | Timo Aho"),
    (
        "A spokeswoman for the plant, Dana Reed, said: “We regret the delay.”",
        "direct | We regret the delay. | Dana Reed"
    ),
    (
        "State media quoted General Pavel Orlov as saying the drill was “purely defensive in nature”.",
        "direct | purely defensive in nature | Pavel Orlov"
    ),
])
func readsWhoSpoke(_ text: String, _ expected: String) {
    let read = quotes([text]).filter { $0.hasPrefix("direct") }.map {
        $0.split(separator: "|").prefix(3).joined(separator: "|")
    }
    #expect(read.map { $0.trimmingPrefix(" ") }.map { String($0).trimmed } == [expected])
}

@Test func aShortSentenceOfItsOwnIsSpeech() {
    let read = quotes(["“We were told to run,” said Omar Khan. “So we ran.”"])
    #expect(read.map { $0.contains("Omar Khan") } == [true, true])
}

@Test func wordsOfAnotherAreNotGivenToWhoSpokeBefore() {
    let read = quotes(["\"Nobody has come here,\" said Omar Khan. One message on the wall: \"We are on our own now.\""])
    #expect(read.last?.contains("Omar Khan") == false)
}

@Test func whatSomebodyDeniesHavingSaidIsNotQuotedAsSaid() {
    for text in [
        "Finance minister Ana Reyes denied that she had said \"the mills must close\".",
        "Ana Reyes denied saying \"the mills must close\".",
    ] {
        #expect(!quotes([text]).contains { $0.hasPrefix("direct") && $0.contains("Reyes | ") }, "\(text)")
    }
    let both = quotes(["Ana Reyes denied the charge and said: \"The mills stay open.\""])
    #expect(both.contains { $0.hasPrefix("direct | The mills stay open. | Ana Reyes |") }, "\(both)")
}

@Test(arguments: [
    "Speaking on Sunday night, Omar Khan appeared on “Good Morning Europe” and left.",
    "The army shelled the town, but heavy fighting continued.",
])
func saysNothingOfAnybody(_ text: String) { #expect(quotes([text]) == []) }

extension String {
    fileprivate var trimmed: String {
        var words = self[...]
        while words.last == " " { words.removeLast() }
        return String(words)
    }
}

@Test(
    "A clause that tells what the speaker did is not the speaker",
    arguments: [
        ("Divers who reached the wreck at dawn said \"there was no sound from inside\".", "Divers"),
        ("A baker whose oven exploded said \"it was like thunder\".", "A baker"),
        ("\"We ran for the stairs,\" guests who had left the hotel told reporters.", "guests"),
        ("The guard shot a man who witnesses said had a knife.", "witnesses"),
        ("Nobody knows who the owner is, the head of the council said.", "the head of the council"),
    ])
func readsTheSubjectOfARelativeClause(_ text: String, _ speaker: String) {
    let block = Block(index: 0, line: nil, role: .body, text: PlainText(text))
    #expect(Annotator.annotate(article(of: [block])).quotes.first?.speakerText?.string == speaker)
}
