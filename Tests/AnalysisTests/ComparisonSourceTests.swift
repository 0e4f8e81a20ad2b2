import Analysis
import News
import Testing

@Suite struct ComparisonSources {
    private func sources(_ articles: AnnotatedArticle...) -> [String] {
        Comparison.of(articles).sources.map { source in
            "\(source.kind.rawValue) \(source.name) \(source.articles.map(\.description).joined()) \(source.citations.count)"
        }
    }

    @Test func aPersonWithEveryPlaceAndTitle() {
        let a = Told.by(
            "A",
            "The dam held, said Ana Reyes, the head of the river authority. \"Nobody was hurt,\" Reyes told reporters.")
        let b = Told.by("B", "River chief Ana Reyes said nobody was hurt when the water rose over the wall.")
        let reyes = Comparison.of([a, b]).sources.first
        #expect(reyes?.name == "Ana Reyes")
        #expect(reyes?.kind == .person)
        #expect(reyes?.citations.map(\.passage.article.description) == ["a", "a", "b"])
        #expect(reyes?.citations.map(\.isQuoted) == [false, true, false])
        #expect(reyes?.titles == ["head of the river authority", "River chief"])
    }

    @Test func aBodyCalledByItsKindIsOneThroughTheStory() {
        let a = Told.by("A", "Forty people were saved from a boat, the coast guard said.")
        let b = Told.by("B", "The coast guard said the boat had left on Sunday with forty people.")
        #expect(sources(a, b) == ["organisation coast guard ab 2"])
    }

    @Test func somebodyUnnamedIsNeverJoined() {
        let a = Told.by("A", "A senior official who asked not to be named said talks could resume next week.")
        let b = Told.by("B", "A senior official said talks had failed for good.")
        #expect(sources(a, b) == ["unnamed a senior official a 1", "unnamed a senior official b 1"])
    }

    @Test func anOutletIsNoSourceOfItself() {
        let a = Told.by("Al Jazeera", "\"We ran,\" Omar Haddad told Al Jazeera. Police said the street was closed.")
        #expect(sources(a) == ["person Omar Haddad a 1", "organisation police a 1"])
    }

    @Test func wordsQuotedWithinAReportAreOneCitation() {
        let a = Told.by("A", "Eva Holm said the measure was \"about fairness and nothing else\" on Tuesday.")
        #expect(sources(a) == ["person Eva Holm a 1"])
    }

    @Test func nobodyIsCitedForWhatHappened() {
        let a = Told.by("A", "The army shelled the town, but heavy fighting continued.")
        #expect(sources(a) == [])
    }
}
