import News
import Testing

@testable import Language

/// The names as lines: text = canonical (kind).
private func names(_ paragraphs: String...) -> [String] {
    let blocks = paragraphs.enumerated().map { Block(index: $0, line: nil, role: .body, text: PlainText($1)) }
    return Annotator.annotate(article(of: blocks)).names.map {
        "\($0.span.text) = \($0.canonical) (\($0.kind.rawValue))"
    }
}

@Test func anAcronymStandsForItsLongForm() {
    #expect(
        names("The Syrian Democratic Forces (SDF) advanced. Later the SDF stopped.") == [
            "Syrian Democratic Forces = Syrian Democratic Forces (organisation)",
            "SDF = Syrian Democratic Forces (organisation)", "SDF = Syrian Democratic Forces (organisation)",
        ])
}

@Test func anAcronymMaySpanSmallWords() {
    #expect(
        names("They fought the Islamic State of Iraq and the Levant (ISIL, ISIS) there.").first
            == "Islamic State of Iraq and the Levant = Islamic State of Iraq and the Levant (organisation)")
}

@Test func aSurnameIsTheFullNameSeenBefore() {
    #expect(
        names("It was said by Mustafa Bali on Sunday.", "He added that Bali left.") == [
            "Mustafa Bali = Mustafa Bali (person)", "Bali = Mustafa Bali (person)",
        ])
}

@Test func aSurnameOfTwoPersonsIsNeither() {
    let found = names("It was George Bush and Barbara Bush.", "They saw Bush there.")
    #expect(found.last == "Bush = Bush (other)")
}

@Test func aTitleMakesAPersonAndIsNoPartOfTheName() {
    #expect(
        names("They met President Donald Trump and Gen. Xyl Brock.") == [
            "Donald Trump = Donald Trump (person)", "Xyl Brock = Xyl Brock (person)",
        ])
}

@Test func landsAreKnownByTheNounsBesideThem() {
    #expect(
        names("They took the village of Baghuz in Deir el-Zour province near the Euphrates River.") == [
            "Baghuz = Baghuz (place)", "Deir el-Zour = Deir el-Zour (place)",
            "Euphrates River = Euphrates River (place)",
        ])
}

@Test func whatIsNotKnownIsOther() { #expect(names("They used Zorbix again.") == ["Zorbix = Zorbix (other)"]) }

@Test func sentenceBeginningsAreNoNames() {
    #expect(names("Heavy fighting went on. Civilians fled. Meanwhile rain fell.") == [])
    #expect(names("Senior SDF officials left. Syrian civilians stayed on Monday.") == ["SDF = SDF (other)"])
}

@Test func titleCaseShowsOnlyNamesKnownElsewhere() {
    let found = names("Backed Fighters Launch Final Push Near Baghuz", "They entered the town of Baghuz.")
    #expect(found == ["Baghuz = Baghuz (place)", "Baghuz = Baghuz (place)"])
}

@Test func otherLanguagesGetNoNames() {
    #expect(
        names(
            "Die Regierung in Berlin hat am Montag neue Regeln für die Wirtschaft des Landes beschlossen und Ausnahmen genannt."
        ) == [])
}

@Test func aBodyJustNamedIsMeantByItsHead() {
    let found = names("The Syrian Observatory for Human Rights counted them.", "They left, the Observatory said.")
    #expect(found.last == "Observatory = Syrian Observatory for Human Rights (organisation)")
}

@Test func aNameIsNotShortForABodyThatBeginsWithIt() {
    #expect(names("The Earth Observatory wrote.", "They live on Earth.").last == "Earth = Earth (other)")
    let town = names("The Fairhaven Police Department sent a car.", "They live in Fairhaven.")
    #expect(town.last == "Fairhaven = Fairhaven (other)")
}

@Test func aTradeThatOpensASentenceIsNoPartOfTheName() {
    #expect(names("Lawyer Sergey Markelov was shot.") == ["Sergey Markelov = Sergey Markelov (person)"])
}

@Test func aPlaceBeforeARoleIsStillAPlace() {
    #expect(names("In Tripoli, Libyan leader Moammar Qaddafi spoke.").first == "Tripoli = Tripoli (place)")
}
