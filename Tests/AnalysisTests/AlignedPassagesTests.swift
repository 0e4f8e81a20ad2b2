import News
import Testing

@testable import Analysis

/// Which sentences face each other, as "a line - b line"; a paragraph is one sentence.
private func pairs(_ a: String, _ b: String, on days: (String, String) = ("2024-06-03", "2024-06-03")) -> [String] {
    let comparison = Comparison.of([Told.by("A", on: days.0, a), Told.by("B", on: days.1, b)])
    return comparison.alignments.map { "\($0.a.sentence.block + 1)-\($0.b.sentence.block + 1)" }
}

@Suite struct AlignedPassages {
    @Test func aTextWithItsWordsTradedAndItsOrderChangedIsFoundSentenceBySentence() {
        let told = """
            Train services across Norvania ground to a halt on Monday as thousands of rail workers walked off the job over pay.

            The National Rail Union said 18,000 drivers and conductors had joined the strike, the first in eleven years.

            Transport Minister Ilse Korhonen called the strike irresponsible and urged workers to return to the negotiating table.

            Freight operators warned that supermarkets could run short of fresh food by Thursday.

            In 2013 a strike of nine days cost the economy an estimated $300 million.
            """
        let traded = """
            Railway services throughout Norvania came to a standstill on Monday as hundreds of railway employees left their work over salary.

            Transport Minister Ilse Korhonen referred to the strike as irresponsible and asked employees to go back to the bargaining table.

            In accordance with the National Rail Union, 18,000 motorists and conductors had taken part in the strike, the primary in 11 years.

            Freight carriers cautioned that grocery stores might run out of fresh meals by Thursday.
            """
        #expect(pairs(told, traded) == ["1-1", "2-3", "3-2", "4-4"])
    }

    @Test func aSentenceThatAnotherTextPutsTogetherWithItsNeighbourFacesThePairOfThem() {
        let split = """
            A cholera outbreak in the Banda Delta has killed 31 people and infected more than 1,400 since early July.

            Most of the dead are children under the age of five.

            Markets and schools in Osare will remain shut until the end of the month.
            """
        let merged = """
            A cholera epidemic in the Banda Delta has left 31 dead and sickened 1,400 since July, most of the dead children below the age of 5.

            Schools and markets in Osare stay closed until the end of the month.
            """
        #expect(pairs(split, merged) == ["1-1", "2-1", "3-2"])
    }

    @Test func anotherEventOfTheSameKindFacesNothing() {
        let tarsk = """
            A strong earthquake struck the mountainous Tarsk province early on Sunday, killing at least 27 people, officials said.

            Rescue workers dug through the rubble of collapsed houses in search of survivors.

            "We were asleep when the walls began to shake," said Farid Amani, a farmer.
            """
        let olvera = """
            An earthquake shook the Olvera coast on Tuesday, killing at least 11 people, the civil protection agency said.

            Rescue workers searched the rubble of a collapsed hotel for survivors.

            "Everything was shaking and people were screaming," said Lucia Ferro, a waitress.
            """
        #expect(pairs(tarsk, olvera, on: ("2024-01-14", "2024-02-20")).isEmpty)
    }

    @Test func somebodysNameAndOfficeAloneIsNoSharedTelling() {
        let collapsed = "Interior Minister Pavel Orsun said 120 houses had collapsed in the valley."
        #expect(pairs(collapsed, "A book fair was opened by Interior Minister Pavel Orsun.").isEmpty)
    }

    @Test func oneSpellingOfANameMeetsTheOther() {
        #expect(NameFrame.of("baghuz") == NameFrame.of("baghouz"))
        #expect(NameFrame.of("mohammed") == NameFrame.of("muhammad"))
        #expect(NameFrame.of("zour") == nil, "too short to tell by its consonants")
    }

    @Test(arguments: [
        (
            "The minister rejected the union's offer on Friday.",
            "On Friday the minister turned down the union's offer.",
            true
        ),
        (
            "Shares in the chipmaker fell 12 percent after it cut its forecast for the year.",
            "The chipmaker cut its forecast for the year, sending its shares down 12 percent.", true
        ),
        (
            "The mine had been fined twice, and its owner was not available for comment.",
            "Relatives of the miners waited at the gate while the owner gave an interview.", false
        ),
    ])
    func twoSentencesSayTheSameOrNot(a: String, b: String, same: Bool) {
        #expect(Paraphrase(PlainText(a), PlainText(b)).isLikely == same)
        #expect(Paraphrase(PlainText(b), PlainText(a)).isLikely == same)
    }
}
