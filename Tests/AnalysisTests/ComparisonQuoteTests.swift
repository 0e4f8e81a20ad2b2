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
            Comparison.of([a, b]).quotes.first?.versions.first?.text == "We will appeal, This ruling cannot stand.")
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
}
