import News

extension StoriesScreen {
    /// Carries out a command of the list, or of the articles inside the selected story.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        entering = nil
        if action == .days { return [.go(.days(query: ""))] }
        if action == .visitAll { return [.visitFeeds(nil)] }
        if inside != nil { return carryOutInside(action, count: count) }
        if window.move(action, times: count) { return [] }
        window.rest()
        if action == .cancel, merging != nil {
            merging = nil
            return [.say("the stories stay two")]
        }
        guard let selected else { return action == .markAllRead ? [.markAllRead(query: "")] : [] }
        switch action {
        case .open: return open(selected)
        case .next, .previous: return goToUnread(forward: action == .next)
        case .markAllRead: return [.markAllRead(query: "")]
        case .toggleRead: return [.setRead(selected.articles, selected.unread > 0)]
        case .compare, .why: return compare(selected, first: nil)
        case .timeline: return [.go(.timelineStory(selected.id))]
        case .copy: return [.copy(selected.title.text)]
        case .merge: return merge(selected)
        case .rename: return [.ask(.storyName(selected.id, selected.title.text))]
        case .mark where selectedArticle != nil:
            return selectedArticle.flatMap { marked.effects(of: action, on: $0) } ?? []
        case .flag, .tag, .browser, .mark:
            guard let article = selectedArticle else {
                return [.say("choose an article first: Enter leads into the story")]
            }
            return ArticleCommands.effects(of: action, on: article)
        default: return []
        }
    }

    private mutating func open(_ story: Story) -> [Effect] {
        if story.articles.count == 1 { return [.go(.reader(story.articles[0], at: nil))] }
        entering = story.id
        enter()
        return []
    }

    /// Leads into the selected story as soon as its articles are known.
    mutating func enter() {
        guard let articles = selectedOpened?.articles, !articles.isEmpty else { return }
        var window = ListWindow()
        window.setCount(articles.count)
        (inside, entering) = (window, nil)
    }

    private mutating func carryOutInside(_ action: Action, count: Int?) -> [Effect] {
        guard let story = selected else {
            inside = nil
            return []
        }
        if inside?.move(action, times: count) == true { return [] }
        if action == .mark || action == .compare, let selectedArticle,
            let effects = marked.effects(of: action, on: selectedArticle)
        {
            return effects
        }
        switch action {
        case .back, .cancel:
            inside = nil
            return []
        case .next, .previous: return goToUnreadInside(forward: action == .next)
        case .compare: return compare(story, first: selectedArticle?.id)
        case .why: return selectedArticle.map { [.explainJoining($0.id)] } ?? []
        case .merge: return split(story)
        case .rename: return [.ask(.storyName(story.id, story.title.text))]
        case .timeline: return [.go(.timelineStory(story.id))]
        case .markAllRead: return [.setRead(story.articles, true)]
        default: return selectedArticle.map { ArticleCommands.effects(of: action, on: $0) } ?? []
        }
    }

    /// The first of two stories is chosen, or merged into this one.
    private mutating func merge(_ story: Story) -> [Effect] {
        guard let first = merging else {
            merging = story.id
            return [.say("merge it into which story? go there and press the key again; Esc leaves it")]
        }
        merging = nil
        return first == story.id ? [.say("the stories stay two")] : [.mergeStories(first, into: story.id)]
    }

    /// What is marked of a story, else the selected article, is split off.
    private func split(_ story: Story) -> [Effect] {
        let chosen = story.articles.filter { id in marked.articles.contains { $0.id == id } }
        let articles = chosen.isEmpty ? [selectedArticle?.id].compactMap { $0 } : chosen
        guard articles.count < story.articles.count else { return [.say("these are all of its articles")] }
        return articles.isEmpty ? [] : [.splitStory(articles)]
    }

    private func compare(_ story: Story, first: ArticleID?) -> [Effect] {
        guard story.articles.count > 1 else { return [.say("one article alone: no other tells this story yet")] }
        return [.go(.compareStory(story.id, first: first))]
    }

    private mutating func goToUnread(forward: Bool) -> [Effect] {
        let places =
            forward
            ? Array(items.indices.dropFirst(window.selection + 1)) : items.indices.prefix(window.selection).reversed()
        guard let place = places.first(where: { items[$0].unread > 0 }) else {
            return [.say(forward ? "no story with unread articles below" : "no story with unread articles above")]
        }
        window.select(place)
        return []
    }

    private mutating func goToUnreadInside(forward: Bool) -> [Effect] {
        guard let articles = selectedOpened?.articles, let place = inside?.selection else { return [] }
        let places = forward ? Array(articles.indices.dropFirst(place + 1)) : articles.indices.prefix(place).reversed()
        guard let unread = places.first(where: { !articles[$0].isRead }) else {
            return [.say("no other unread article in this story")]
        }
        inside?.select(unread)
        return []
    }
}
