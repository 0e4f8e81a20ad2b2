import Analysis
import News

/// What a stage answers from.
struct World {
    var stories: [Story]
    var summaries: [ArticleSummary]
    var articles: [AnnotatedArticle]
    var comparison: Comparison?
    /// The texts an article had; one alone where nothing is said here.
    var versions: [ArticleID: [ArticleVersion]] = [:]

    /// The made-up articles.
    static let sample = World(
        stories: Sample.stories, summaries: Sample.summaries, articles: Sample.summaries.indices.map(Sample.article),
        comparison: Sample.comparison)

    /// The five articles of `seeds/`, parsed, annotated and compared.
    static let seeds = World(
        stories: Seeds.stories, summaries: Seeds.summaries, articles: Seeds.articles, comparison: Seeds.comparison)

    /// No article at all.
    static let empty = World(stories: [], summaries: [], articles: [], comparison: nil)

    /// The made-up articles and more stories after theirs.
    static func crowded(_ others: Int) -> World {
        var world = World.sample
        world.stories += Sample.others(others)
        return world
    }
}
