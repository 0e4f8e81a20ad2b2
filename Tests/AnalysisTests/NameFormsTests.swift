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
