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
    #expect(found.last == "Bush = Bush (person)")
}

@Test("A shared last name is the bearer's whom the role, the article so far or the paragraph shows")
func aSharedSurnameIsToldApart() {
    let found = names(
        "Prosecutor Anna Schmidt charged the mayor, Peter Schmidt, on Monday.", "They met Mayor Schmidt at noon.",
        "It was Anna Schmidt who wrote first. On Friday Schmidt wrote again.", "But Schmidt slept.")
    #expect(
        found.suffix(4) == [
            "Schmidt = Peter Schmidt (person)", "Anna Schmidt = Anna Schmidt (person)",
            "Schmidt = Anna Schmidt (person)",
            "Schmidt = Schmidt (person)",
        ])
}

@Test("How an article goes on tells a person: the last name alone that says something, or that is a relative's too")
func aPersonIsToldByTheLastName() {
    #expect(
        names("It was led by Tamsin Orrell then. But Orrell said no.").first == "Tamsin Orrell = Tamsin Orrell (person)"
    )
    #expect(names("They met Erik Solberg and Ylva Solberg.").last == "Ylva Solberg = Ylva Solberg (person)")
    #expect(
        names("It was built by Norvik Sparebank then. But Sparebank Tower fell.").contains { $0.hasSuffix("(person)") }
            == false)
}

@Test("Names go on over nicknames, the owners of bodies, subjects joined by and, and Korean given names")
func namesGoOn() {
    #expect(
        names("They knew Robert \"Bob\" Alderson well.") == [#"Robert "Bob" Alderson = Robert "Bob" Alderson (person)"#]
    )
    #expect(
        names("They met the Dockers' Federation on Monday.") == [
            "Dockers' Federation = Dockers' Federation (organisation)"
        ])
    #expect(
        names("They asked the National Aeronautics and Space Administration.")
            == [
                "National Aeronautics and Space Administration = National Aeronautics and Space Administration (organisation)"
            ])
    #expect(names("They met Moon Jae-in there.") == ["Moon Jae-in = Moon Jae-in (person)"])
    #expect(names("They buried Jan Novotny in June.") == ["Jan Novotny = Jan Novotny (person)"])
    #expect(names("They named it the James Webb Space Telescope.").last?.hasSuffix("(other)") == true)
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

@Test("A number word with a capital is no name, nor is the word after a dateline's hyphen")
func numbersAreNoNames() {
    #expect(
        names(
            "PORT LENNOX (Reuters) - Two lorries collided near Elgin. One driver died.",
            "Residents fled - Seven of them."
        )
        .allSatisfy { !$0.hasPrefix("Two") && !$0.hasPrefix("One") && !$0.hasPrefix("Seven") })
    #expect(names("They watched it on Channel Four in Elgin.").contains { $0.hasPrefix("Channel Four") })
}

@Test("What ends like a company's name is no person, even behind a given name; a surname that is a trade still is")
func companies() {
    #expect(
        names("Marlow Lines said it would cut jobs, and Victoria Hotels said nothing.") == [
            "Marlow Lines = Marlow Lines (organisation)", "Victoria Hotels = Victoria Hotels (organisation)",
        ])
    #expect(
        names("Hazel Banks, 45, met nurse Dana Steel.") == [
            "Hazel Banks = Hazel Banks (person)", "Dana Steel = Dana Steel (person)",
        ])
}
