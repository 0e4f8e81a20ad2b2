import Analysis
import News

/// The stage that sorts articles into stories, alone and in memory: what an import asks of it, without a library.
struct StoryStage {
    private var grouper = StoryGrouper()
    private var book = WordBook()
    /// How many stories were left when those that are over were last forgotten.
    private var left = 1_000

    /// Sorts articles that come in time order; stories of which nobody can tell any more are forgotten, as a library does.
    mutating func sort(_ articles: [Article]) {
        var earliest = Int64.max
        for article in articles {
            let second = article.published.shown?.sortSecond ?? 0
            earliest = min(earliest, second)
            let terms = StoryTerms.list(of: ArticleWords(article, book: &book))
            _ = grouper.place(StoryCandidate(id: article.id, second: second, terms: terms))
        }
        _ = grouper.takeCounts()
        guard grouper.storyCount > 2 * left else { return }
        grouper.forget(before: earliest - Int64(grouper.settings.window) * 86_400)
        left = max(1_000, grouper.storyCount)
    }
}
