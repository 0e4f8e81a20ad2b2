import News

/// What commands do to one article of any list.
enum ArticleCommands {
    /// The effects of a command on an article; none for a command that is not about one.
    static func effects(of action: Action, on article: ArticleSummary) -> [Effect] {
        switch action {
        case .open: [.go(.reader(article.id, at: nil))]
        case .toggleRead: [.setRead([article.id], !article.isRead)]
        case .flag: [.setFlag(article.id, !article.isFlagged)]
        case .tag: [.ask(.tags(article.id, article.tags))]
        case .compare: compare(article)
        case .timeline: [.go(article.story.map { .timelineStory($0) } ?? .timeline([article.id], at: nil))]
        case .browser: article.url.map { [.browse($0)] } ?? [.say("no address is known for this article")]
        case .copy:
            [
                .copy(
                    PlainText(
                        [Words.title(article.title).string, article.url?.string].compactMap { $0 }.joined(
                            separator: " ")))
            ]
        default: []
        }
    }

    private static func compare(_ article: ArticleSummary) -> [Effect] {
        guard let story = article.story, article.storySize > 1 else {
            return [.say("one article alone: no other tells this story yet")]
        }
        return [.go(.compareStory(story, first: article.id))]
    }
}
