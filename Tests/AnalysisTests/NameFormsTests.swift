import Foundation
import News
import Testing

@testable import Analysis

@Test func placeIsOneHoweverItsSoundsAreWritten() {
    let forms = NameForms([
        Told.by("A", "Heavy fighting went on in the village of Baghuz on Sunday. They hold Deir el-Zour province."),
        Told.by("B", "Heavy fighting was reported inside the village of Baghouz. Many fled Deir Az Zor province."),
        Told.by("C", "They were driven from the province of Deir Ezzor."),
    ])
    #expect(forms.areOne("Baghuz", "Baghouz"))
    #expect(forms.areOne("Deir el-Zour", "Deir Az Zor"))
    #expect(forms.areOne("Deir el-Zour", "Deir Ezzor"))
    #expect(!forms.areOne("Baghuz", "Deir Ezzor"))
    #expect(forms.why("Baghouz").map(\.string).contains { $0.contains("spelt alike") && $0.contains("villag") })
}

@Test func capitalsOfOneArticleAreReadInAnother() {
    let forms = NameForms([
        Told.by("A", "The Harbour Workers Union (HWU) called a strike on Monday."),
        Told.by("B", "On Monday the HWU refused to comment, officials said."),
    ])
    #expect(forms.areOne("HWU", "Harbour Workers Union"))
    #expect(forms.why("HWU") == ["a writes HWU for Harbour Workers Union"])
}

@Test func capitalsOfTwoBodiesAreNeither() {
    let forms = NameForms([
        Told.by("A", "The National Rifle Association (NRA) met on Monday."),
        Told.by("B", "The National Rugby Association (NRA) met on Monday."),
        Told.by("C", "On Monday the NRA met in Houston."),
    ])
    #expect(!forms.areOne("National Rifle Association", "National Rugby Association"))
    #expect(!forms.areOne("NRA", "National Rifle Association"))
}

@Test func knownCapitalsAreNotAnotherBodysOfOneArticle() {
    let forms = NameForms([
        Told.by("A", "IS fighters held the town on Monday."),
        Told.by("B", "ISIS held the town. The Icelandic Sailors (IS) sent aid."),
    ])
    #expect(!forms.areOne("ISIS", "Icelandic Sailors"))
}

@Test func twoNamesThatAnArticleTellsApartAreTwo() {
    let forms = NameForms([
        Told.by("A", "Shares of Nordea fell 3 percent on Monday while Norda Airlines rose 7 percent."),
        Told.by("B", "Shares of Norda fell 7 percent on Monday while Nordea rose 3 percent."),
    ])
    #expect(!forms.areOne("Nordea", "Norda"))
}

@Test func lastNameOfTwoPersonsIsNobodysAcrossArticles() {
    let forms = NameForms([
        Told.by("A", "It was said by President Imran Khan on Sunday. Mr Khan left."),
        Told.by("B", "London's mayor, Mayor Sadiq Khan, spoke on Sunday."),
        Told.by("C", "On Sunday Mr Khan spoke again."),
    ])
    #expect(!forms.areOne("Imran Khan", "Sadiq Khan"))
    #expect(!forms.areOne("Khan", "Sadiq Khan"))
    #expect(forms.canonical("Khan", in: ArticleKey(index: 0)) == "Imran Khan")
    #expect(forms.canonical("Khan", in: ArticleKey(index: 2)) == "Khan")
}

@Test func titleBeforeANameCountsForNothing() {
    let forms = NameForms([
        Told.by("A", "They met President Emmanuel Macron in Lyon."), Told.by("B", "In Lyon Mr Macron spoke."),
    ])
    #expect(forms.areOne("President Emmanuel Macron", "Macron"))
}

@Test func twoPlacesOfOneNameStayApartWhereTheTextsTellThem() {
    let articles = [
        Told.by("A", "The mayor of Atlanta spoke. Voters in Georgia go to the polls, as in Florida."),
        Told.by("B", "In Tbilisi ministers met. Voters in Georgia go to the polls, and in Armenia."),
        Told.by("C", "Savannah was calm. Voters in Georgia go to the polls."),
    ]
    let forms = NameForms(articles)
    let (a, b, c) = (ArticleKey(index: 0), ArticleKey(index: 1), ArticleKey(index: 2))
    #expect(!forms.areOne("Georgia", in: a, "Georgia", in: b))
    #expect(forms.areOne("Georgia", in: a, "Georgia", in: c))
}

@Test func groupsCarryTheirFormsSentencesAndReasons() {
    let articles = [
        Told.by("A", "The Harbour Workers Union (HWU) called a strike. The HWU met on Monday."),
        Told.by("B", "On Monday the HWU met officials."),
    ]
    let group = Comparison.of(articles).names.first { $0.variants.values.joined().contains { $0.text == "HWU" } }
    let a = ArticleKey(index: 0)
    #expect(group?.variants[a]?.map(\.text) == ["HWU", "Harbour Workers Union"])
    #expect(group?.variants[a]?.first?.passages.count == 2)
    #expect(
        group?.why == ["a b write HWU for Harbour Workers Union"]
            || group?.why == ["a writes HWU for Harbour Workers Union"])
    #expect(group?.kind == .organisation)
}

@Test func personWhoMayBeAnotherIsNotJoined() {
    let forms = NameForms([
        Told.by("A", "Former President Bill Clinton spoke in Ohio. Senator Hillary Clinton listened."),
        Told.by("B", "In Ohio Mrs Clinton listened."), Told.by("C", "In Ohio Prince William met King Salman."),
        Told.by("D", "In Ohio Prince Mohammed bin Salman spoke."),
    ])
    #expect(!forms.areOne("Bill Clinton", "Clinton"))
    #expect(!forms.areOne("Salman", "Mohammed bin Salman"))
}

@Test func hostileNamesAreReadInTime() {
    let syllables = ["ba", "de", "ki", "lo", "mu", "na", "ro", "sha"]
    let names = (0..<3_000).map { number in
        String(number, radix: 8).compactMap { $0.wholeNumberValue.map { syllables[$0] } }.joined().capitalized
            + " Smith"
    }
    let text = names.map { "They met Mr \($0) there. " }.joined() + "They met Mr Smith."
    let forms = NameForms([Told.by("A", text), Told.by("B", text)])
    #expect(forms.areOne(PlainText(names[7]), PlainText(names[7])))
    #expect(!forms.areOne(PlainText(names[7]), PlainText(names[2_000])))
    #expect(!forms.areOne("Smith", PlainText(names[7])))
}
