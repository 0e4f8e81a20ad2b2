import Analysis
import News
import Testing

@testable import Screens

/// `V`: the versions of an article, asked of the library both in the reader and in the comparison.
@Suite struct VersionKeyTests {
    private let id = Sample.id(1)

    /// The second article of the sample in three versions, its headline changed once and its standfirst once.
    private func stage() -> Stage {
        var stage = Stage()
        let heads: [(PlainText, PlainText?)] = [
            ("River breaks its banks at Lindmouth", nil),
            ("‘Water everywhere’ as river breaks its banks at Lindmouth", "Crews search the upper town."),
            (
                "‘Water everywhere’ as river breaks its banks at Lindmouth",
                "Crews search the lower town; the council speaks of 600 people in the area."
            ),
        ]
        stage.world.versions[id] = heads.enumerated().map { place, head in
            ArticleVersion(
                article: id, number: place + 1, title: Title(text: head.0, isFirstLine: false), standfirst: head.1,
                published: Sample.dating(1), retrieved: nil)
        }
        return stage
    }

    private var pair: Effect { .compare([ArticleID(id, version: 2), ArticleID(id, version: 3)]) }

    @Test func theReaderAsksTheLibraryAndComparesTheLastTwo() {
        var stage = stage()
        stage.press("Enter j Enter")
        #expect(stage.effects.contains(.loadArticle(id)))
        stage.press("V")
        #expect(stage.effects.contains(.loadVersions([id])))
        #expect(stage.effects.contains(pair), "its own line said that there is one version")
    }

    @Test func anArticleOfOneVersionSaysSo() {
        var stage = stage()
        stage.press("Enter Enter V")
        #expect(stage.picture.last == " its text has not changed since it came in: one version is kept")
    }

    @Test func theComparisonAsksForTheArticleUnderTheCursor() {
        var stage = stage()
        stage.world.comparison = nil
        stage.press("c Tab Tab Tab Tab Tab Tab")
        #expect(!stage.effects.contains(pair), "the facet of the headlines asks too, and compares nothing")
        while !(stage.picture.first { $0.hasPrefix("> ") } ?? "").contains("Water everywhere") { stage.press("j") }
        stage.press("V")
        #expect(stage.effects.contains(pair))
    }

    @Test func theFirstOfTwoScreensAloneIsLeft() {
        var stage = stage()
        stage.press("c Tab Tab Tab Tab Tab Tab j Enter V")
        #expect(stage.effects.filter { $0 == pair }.count == 1, "the comparison under the reader hears the answer too")
    }

    @Test func theHeadlinesBeforeStandUnderTheOneNow() {
        var stage = stage()
        stage.press("c Tab Tab Tab Tab Tab Tab j j")
        let shown = stage.picture
        let start = shown.firstIndex { $0.hasPrefix("  b ") } ?? 0
        #expect(
            Array(shown[start..<start + 9]) == [
                "  b Coast Radio, 10 Feb 2019, version 3",
                "    headline    ‘Water everywhere’ as river breaks its banks at Lindmouth",
                ">   standfirst  Crews search the lower town; the council speaks of 600 people",
                "                in the area.",
                "    before      version 2, 10 Feb 2019: standfirst changed after it",
                "                Crews search the [upper] town.",
                "    before      version 1, 10 Feb 2019: headline changed after it, standfirst",
                "                added",
                "                River breaks its banks at Lindmouth",
            ])
    }
}
