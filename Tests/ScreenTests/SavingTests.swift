import News
import Testing

@testable import Screens

@Test func sAsksForANameAndSavesTheComparison() {
    var stage = Stage()
    stage.press("c s")
    #expect(stage.picture.last?.hasPrefix(" save as (.html .md .csv .txt):") == true)
    stage.press("\"river.html\" Enter")
    let request = SaveRequest(articles: stage.world.summaries.map(\.id), name: "river.html")
    #expect(stage.effects.last == .save(request))
    stage.arrive(.said("saved as river.html"))
    #expect(stage.picture.last == " saved as river.html")
}

@Test func aFileThatIsThereIsReplacedOnlyWhereTheReaderSaysSo() {
    var stage = Stage()
    stage.press("c s \"river.md\" Enter")
    var request = SaveRequest(articles: stage.world.summaries.map(\.id), name: "river.md")
    stage.arrive(.fileExists(request))
    #expect(stage.picture.last?.hasPrefix(" river.md exists; replace it? y or n:") == true)
    stage.press("n Enter")
    #expect(stage.picture.last == " not saved")
    #expect(stage.effects.last == .save(request))
    stage.arrive(.fileExists(request))
    stage.press("y Enter")
    request.replaces = true
    #expect(stage.effects.last == .save(request))
}

@Test func anEmptyNameAndEscSaveNothing() {
    var stage = Stage()
    stage.press("c s Enter")
    #expect(stage.picture.last == " not saved: it needs a name")
    stage.press("s \"x.md\" Esc")
    #expect(!stage.effects.contains { if case .save = $0 { true } else { false } })
}

@Test func vAsksForTheVersionBefore() throws {
    var stage = Stage()
    stage.press("Enter Enter")
    let id = try #require(
        stage.effects.compactMap { effect -> ArticleID? in if case .loadArticle(let id) = effect { id } else { nil } }
            .last)
    stage.press("V")
    #expect(stage.picture.last == " its text has not changed since it came in: one version is kept")
    var article = try #require(stage.world.articles.first { $0.article.id == id })
    var summary = try #require(stage.world.summaries.first { $0.id == id })
    (article.article.version, summary.version) = (3, 3)
    stage.arrive(.article(article, summary, block: nil, siblings: []))
    stage.press("V")
    #expect(stage.effects.contains(.compare([ArticleID(id, version: 2), ArticleID(id, version: 3)])))
}
