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
}
