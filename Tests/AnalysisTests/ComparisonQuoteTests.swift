import Analysis
import News
import Testing

@Suite struct ComparisonQuotes {
    private func verdicts(_ articles: AnnotatedArticle...) -> [String] {
        Comparison.of(articles).quotes.map { "\($0.verdict.rawValue) \($0.versions.count)" }
    }

    @Test func theSameWordsAreTheSameQuote() {
        let a = Told.by("A", "\"The harbour was dark and the engines had stopped,\" said Captain Ana Reyes.")
        let b = Told.by("B", "Captain Ana Reyes said: \"The harbour was dark and the engines had stopped.\"")
        #expect(verdicts(a, b) == ["same 2"])
    }

    @Test func smallChangesAreAVariantAndLargeOnesAreQuotedDifferently() {
        let a = Told.by("A", "\"The harbour was dark and the engines had stopped,\" said Captain Ana Reyes.")
        let b = Told.by("B", "\"The harbour was dark and the engines had all stopped,\" said Captain Ana Reyes.")
        let c = Told.by("C", "\"The harbour was black and our engines were cut,\" said Captain Ana Reyes.")
        #expect(verdicts(a, b) == ["variant 2"])
        #expect(verdicts(a, c) == ["distorted 2"])
    }

    @Test func aWordExchangedForItsLikeIsQuotedDifferently() {
        let a = Told.by(
            "A", "\"The clashes are ferocious because they defend their last stronghold,\" said Omar Saleh.")
        let b = Told.by("B", "\"The fighting is fierce since they protect their final bastion,\" said Omar Saleh.")
        #expect(verdicts(a, b) == ["distorted 2"])
        let c = Told.by("C", "\"At least 30 people died here on Sunday,\" said Omar Saleh.")
        let d = Told.by("D", "\"At least 50 people died here on Sunday,\" said Omar Saleh.")
        #expect(verdicts(c, d) == ["distorted 2"])
    }

    @Test func shorterOrSpeltAnotherWayIsAVariant() {
        let a = Told.by("A", "\"We can't organise a vote in twelve days, thank God,\" said Ali Demir.")
        let b = Told.by("B", "\"We cannot organize a vote in 12 days,\" said Ali Demir.")
        #expect(verdicts(a, b) == ["variant 2"])
    }

    @Test func spellingsOfTwoCountriesAreOneWord() {
        let a = Told.by("A", "\"We analysed the centre's programmes and favoured a grey catalogue,\" said Ali Demir.")
        let b = Told.by("B", "\"We analyzed the center's programs and favored a gray catalogue,\" said Ali Demir.")
        #expect(verdicts(a, b) == ["variant 2"])
    }

    @Test func partsOfOneQuotationAreOne() {
        let a = Told.by("A", "\"We will appeal,\" Nina Kraus told Reuters. \"This ruling cannot stand.\"")
        let b = Told.by("B", "Nina Kraus said: \"We will appeal. This ruling cannot stand.\"")
        #expect(verdicts(a, b) == ["same 2"])
        #expect(
            Comparison.of([a, b]).quotes.first?.versions.first?.text
                == "We will appeal,\u{201D} \u{2026} \u{201C}This ruling cannot stand.")
    }

    @Test func whatWasWrittenAndWhatWasSaidAreTwo() {
        let a = Told.by("A", "Tom Briggs tweeted: \"Our forces have entered the town and hold the bridge.\"")
        let b = Told.by("B", "\"Our forces are in the town and the fight is fierce,\" Tom Briggs told AFP.")
        #expect(verdicts(a, b) == ["only 1", "only 1"])
    }

    @Test func likeWordsOfTwoSpeechesAreTwo() {
        let a = Told.by("A", "\"We are ready for talks without conditions,\" said Pavel Orlov.")
        let b = Told.by("B", "\"We are ready to defend every village,\" said Pavel Orlov.")
        #expect(verdicts(a, b) == ["only 1", "only 1"])
    }

    @Test func otherWordsAreAnotherQuote() {
        let a = Told.by("A", "\"The harbour was dark and the engines had stopped,\" said Captain Ana Reyes.")
        let b = Told.by("B", "\"We will find out who loaded all that rice,\" said Captain Ana Reyes.")
        #expect(verdicts(a, b) == ["only 1", "only 1"])
    }

    @Test func aSharedQuoteSetsItsSentencesSideBySide() {
        let a = Told.by("A", "\"The harbour was black and our engines were cut,\" said Captain Ana Reyes.")
        let b = Told.by("B", "Captain Ana Reyes told the inquiry: \"The harbour was dark and the engines were cut.\"")
        let comparison = Comparison.of([a, b])
        #expect(comparison.alignments.contains { $0.why.contains { $0.string.hasPrefix("shared quote") } })
    }

    @Test("Words that an article says were translated are reworded, not quoted differently, and it is said why")
    func translatedWordsAreNotDistorted() {
        let a = Told.by(
            "A", "\"We will not let the armed groups decide for the people,\" Karim Haddad said, speaking in Arabic.")
        let b = Told.by(
            "B", "\"We shall not allow armed groups to decide in the people's name,\" said Karim Haddad.")
        #expect(verdicts(a, b) == ["variant 2"])
        #expect(Comparison.of([a, b]).quotes.first?.why == ["a has it translated (\u{201C}in Arabic\u{201D})"])
    }

    @Test("An office of another tongue excuses other words, not a few words changed")
    func anOfficeOfAnotherTongue() {
        let a = Told.by(
            "A", "\"We will close three plants and open five mines this year,\" said Iranian minister Omid Karimi.")
        let b = Told.by(
            "B", "\"We will close five plants and open three mines this year,\" said Iranian minister Omid Karimi.")
        let c = Told.by(
            "C",
            "\"Three plants shall be closed by us while five new mines open this year,\" said minister Omid Karimi.")
        #expect(verdicts(a, b) == ["distorted 2"])
        #expect(!verdicts(a, c).contains("distorted 2"))
    }

    @Test("What is said twice in the year is no one quotation, however alike; on one day it is")
    func anotherOccasion() {
        let may = "\"The victory belongs to the people of this city,\" Mayor Ada Lind told supporters in May."
        let autumn = "\"The victory belongs to the workers of this city,\" Mayor Ada Lind told supporters in October."
        #expect(verdicts(Told.by("A", on: nil, may), Told.by("B", on: nil, autumn)) == ["only 1", "only 1"])
        let again = "\"The victory belongs to the workers of this city,\" Mayor Ada Lind told supporters in May."
        #expect(verdicts(Told.by("A", on: nil, may), Told.by("B", on: nil, again)) == ["distorted 2"])
        let ready = "\"We are ready to talk with the union at any time,\" Transport Minister Jan Havel said."
        let unions = "\"We are ready to talk to the unions at any time,\" Transport Minister Jan Havel said."
        #expect(
            verdicts(Told.by("A", on: "2024-05-07", ready), Told.by("B", on: "2024-10-15", unions))
                == ["told 2", "told 2"])
        #expect(
            verdicts(Told.by("A", on: "2024-05-07", ready), Told.by("B", on: "2024-05-08", unions)) == ["variant 2"])
    }

    @Test("The same praise at two funerals is two speeches")
    func otherPersons() {
        let one =
            "\"We have lost a great friend and a brave soldier,\" President Ivo Marek said at the funeral of Karl Toms."
        let two =
            "\"We have lost a great friend and a fine teacher,\" President Ivo Marek said at the funeral of Eva Roth."
        #expect(verdicts(Told.by("A", on: nil, one), Told.by("B", on: nil, two)) == ["only 1", "only 1"])
    }

    @Test("A phrase of two words in common is no quotation changed")
    func aPhraseInCommon() {
        let one = Told.by("A", "\"They left doors unlocked,\" said Ruth Vane, whose shop was robbed.")
        let two = Told.by("B", "\"Nobody can say who left doors unlocked,\" said Ruth Vane, whose shop was robbed.")
        #expect(!verdicts(one, two).contains { $0.hasPrefix("distorted") })
    }

    @Test("A \"not\" in another place is quoted differently")
    func aDenialMoved() {
        let one = Told.by("A", "\"I have not decided whether I will run again,\" Senator Paul Weir said on Sunday.")
        let two = Told.by("B", "\"I have decided that I will not run again,\" Senator Paul Weir said on Sunday.")
        #expect(verdicts(one, two) == ["distorted 2"])
        let cut = Told.by("C", "\"I will not sell the family farm to anybody,\" Senator Paul Weir said on Sunday.")
        let turned = Told.by("D", "\"I will sell the family farm to anybody,\" Senator Paul Weir said on Sunday.")
        #expect(verdicts(cut, turned) == ["distorted 2"])
    }
}
