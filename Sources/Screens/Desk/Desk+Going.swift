import News

extension Desk {
    /// Shows another screen, or goes back.
    public mutating func go(_ destination: Destination) -> [Effect] {
        (awaited, prompt) = (nil, nil)
        switch destination {
        case .reader(let id, let sentence): return open(ReaderScreen(id: id, at: sentence))
        case .compare(let ids, let place): return open(CompareScreen(ids: lettered(ids), at: place))
        case .timeline(let ids, let place): return open(TimelineScreen(ids: lettered(ids), at: place))
        case .compareStory(let story, _), .timelineStory(let story):
            guard let ids = shelf[story]?.articles.map(\.id) else {
                awaited = destination
                return [.openStory(story)]
            }
            guard !ids.isEmpty else {
                message = Message(text: "that story cannot be opened", style: .warning)
                return []
            }
            return go(destination.withArticles(ids))
        case .search(let query): return open(SearchScreen(query: query))
        case .articles(let query, let title): return open(ArticlesScreen(query: query, title: title))
        case .days(let query): return open(DaysScreen(query: query))
        case .tracked: return open(TrackedScreen())
        case .help(let scope): return open(HelpScreen(about: scope))
        case .neighbour(let action): return goToNeighbour(action)
        case .back: return goBack()
        }
    }

    /// As many articles as there are letters; says so where some are left out.
    private mutating func lettered(_ ids: [ArticleID]) -> [ArticleID] {
        guard ids.count > Desk.mostArticles else { return ids }
        message = Message(text: "the first \(Desk.mostArticles) of \(ids.count) articles: there are no more letters")
        return Array(ids.prefix(Desk.mostArticles))
    }

    private mutating func open(_ screen: any Screen) -> [Effect] {
        pile.append(Sheet(screen))
        var effects: [Effect] = []
        for (id, opened) in shelf.all {
            effects += tell(.arrived(.storyOpened(id, opened.articles, opened.findings)))
        }
        if !marked.isEmpty { effects += tell(.arrived(.marked(marked))) }
        return effects + tell(.shown(size))
    }

    private mutating func goBack() -> [Effect] {
        guard pile.count > 1, var closed = pile.popLast() else { return leave() }
        let last = carryOut(closed.screen.update(.closed))
        return last + tell(.shown(size))
    }

    private mutating func goToNeighbour(_ action: Action) -> [Effect] {
        guard pile.count > 1, [.stories, .articles, .search].contains(pile[pile.count - 2].screen.scope) else {
            message = Message(text: "no list behind this article")
            return []
        }
        var effects = goBack()
        effects += tell(.command(action, count: nil))
        if message == nil { effects += tell(.command(.open, count: nil)) }
        return effects
    }
}

extension Destination {
    /// The same for a story whose articles are known: the one named first, then the others in their order.
    func withArticles(_ ids: [ArticleID]) -> Destination {
        switch self {
        case .compareStory(_, let first): .compare([first].compactMap { $0 } + ids.filter { $0 != first }, at: nil)
        case .timelineStory: .timeline(ids, at: nil)
        default: self
        }
    }
}
