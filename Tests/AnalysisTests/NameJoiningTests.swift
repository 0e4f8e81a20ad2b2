import Foundation
import News
import Testing

@testable import Analysis

@Test("Two persons of one last name stay two, and the bare name is whose the text shows")
func namesakesStayTwo() {
    let forms = NameForms([
        Told.by("A", "Prosecutor Anna Schmidt charged the mayor, Peter Schmidt, on Monday.\n\nSchmidt denied it."),
        Told.by("B", "Peter Schmidt was charged on Monday. Schmidt said he was innocent."),
    ])
    #expect(!forms.areOne("Anna Schmidt", "Peter Schmidt"))
    #expect(forms.canonical("Schmidt", in: ArticleKey(index: 0)) == "Schmidt")
    #expect(forms.canonical("Schmidt", in: ArticleKey(index: 1)) == "Peter Schmidt")
}

@Test("A bare name that is spelt otherwise than the last name is not that person")
func aPortIsNoPresident() {
    let forms = NameForms([
        Told.by("A", "The ferry left Maren on Sunday. Boats from Maren searched the strait."),
        Told.by("B", "President Olga Marin flew to the coast. Marin thanked the crews."),
    ])
    #expect(!forms.areOne("Olga Marin", "Maren"))
    #expect(forms.areOne("Olga Marin", "Marin"))
}

@Test("Waters and mountains are one with and without the word for them, towns are not")
func watersAndMountains() {
    let forms = NameForms([
        Told.by("A", "The River Elbe rose again. They left Lake Geneva and climbed Mount Brocken."),
        Told.by("B", "Water from the Elbe ran on. They live in Geneva and saw the Brocken."),
    ])
    #expect(forms.areOne("River Elbe", "Elbe"))
    #expect(forms.areOne("Mount Brocken", "Brocken"))
    #expect(!forms.areOne("Lake Geneva", "Geneva"))
}

@Test("One given name and a last name a letter apart are one where the words around them agree")
func lastNamesALetterApart() {
    let forms = NameForms([
        Told.by("A", "The search was led by Derek Thompson, chair of governors. They met Anna Morton, a teacher."),
        Told.by("B", "The chair of governors, Derek Thomson, led the search. They met Anna Martin in Leeds."),
    ])
    #expect(forms.areOne("Derek Thompson", "Derek Thomson"))
    #expect(!forms.areOne("Anna Morton", "Anna Martin"))
}

@Test("Second last names, first given names, nicknames and Mac may be left out or written otherwise")
func fullerNamesOfPersons() {
    let forms = NameForms([
        Told.by(
            "A",
            "They removed Pedro Castillo on Monday. They met Luis Alberto Ruiz and Robert \"Bob\" Alderson. They saw Fiona McAllister."
        ),
        Told.by(
            "B",
            "They removed Pedro Castillo Terrones. Later Castillo said no. They met Alberto Ruiz and Bob Alderson. They saw Fiona MacAllister."
        ),
    ])
    #expect(forms.areOne("Pedro Castillo", "Pedro Castillo Terrones"))
    #expect(forms.areOne("Luis Alberto Ruiz", "Alberto Ruiz"))
    #expect(forms.areOne("Robert \"Bob\" Alderson", "Bob Alderson"))
    #expect(forms.areOne("Fiona McAllister", "Fiona MacAllister"))
}

@Test(
    "Look-alikes are kept apart",
    arguments: [
        ("Iran", "Iraq"), ("Austria", "Australia"), ("Niger", "Nigeria"), ("Mali", "Malawi"),
        ("Hassan Karimi", "Hossein Karimi"),
    ])
func lookAlikesStayTwo(one: String, other: String) {
    let forms = NameForms([
        Told.by("A", "They said the border of \(one) was quiet on Monday."),
        Told.by("B", "They said the border of \(other) was quiet on Monday."),
    ])
    #expect(!forms.areOne(PlainText(one), PlainText(other)))
}
