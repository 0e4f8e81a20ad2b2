import Drawing
import News

extension ArticlesScreen {
    /// Carries out a command of the list.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        wanted = nil
        if let item = ListWindow.goal(of: action, times: count) {
            go(to: item)
            return []
        }
        if window.move(action, times: count) { return [] }
        window.rest()
        if let selected, let effects = marked.effects(of: action, on: selected) { return effects }
        switch action {
        case .visitAll: return [.visitFeeds(nil)]
        case .days: return [.go(.days(query: query))]
        case .next, .previous: return goToUnread(forward: action == .next)
        case .markAllRead: return [.markAllRead(query: query)]
        case .sort: return reorder()
        case .keepSearch: return query.isEmpty ? [.say("this list is no search")] : [.ask(.searchName(query: query))]
        default: return selected.map { ArticleCommands.effects(of: action, on: $0) } ?? [.say("no article here")]
        }
    }

    /// Selects an item, the nearest that is loaded; one further down is waited for while pages come.
    mutating func go(to item: Int) {
        window.select(item)
        wanted = item >= items.count && (next != nil || isLoading) ? item : nil
    }

    private mutating func goToUnread(forward: Bool) -> [Effect] {
        let places =
            forward
            ? Array(items.indices.dropFirst(window.selection + 1)) : items.indices.prefix(window.selection).reversed()
        guard let place = places.first(where: { !items[$0].isRead }) else {
            return [.say(forward ? "no unread article below" : "no unread article above")]
        }
        window.select(place)
        return []
    }

    private mutating func reorder() -> [Effect] {
        guard !query.isEmpty else { return [.say("newest first; only a search can be sorted by best match")] }
        sort = sort == .newest ? .relevance : .newest
        (next, total, isLoading, hasAsked) = (nil, nil, false, false)
        return []
    }
}
