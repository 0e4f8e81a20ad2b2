import News

extension FeedsScreen {
    /// Carries out a command of the list.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        if window.move(action, times: count) { return [] }
        window.rest()
        switch action {
        case .open: return open()
        case .next, .previous: return goToUnread(forward: action == .next)
        case .subscribe: return [.ask(.feedAddress)]
        case .cancel: return [.stopVisiting]
        case .visitAll: return feeds.isEmpty ? [.say("no feed is subscribed to yet")] : [.visitFeeds(nil)]
        default: return carryOutOnChosen(action)
        }
    }

    private func carryOutOnChosen(_ action: Action) -> [Effect] {
        if case .search(let kept) = selected {
            guard action == .unsubscribe else { return [] }
            return [.forgetSearch(name: kept.name.string), .say("forgotten: \(kept.name)")]
        }
        let chosen = chosen
        guard !chosen.isEmpty else { return [] }
        switch action {
        case .visit: return visit(chosen)
        case .markAllRead: return chosen.filter { $0.unread > 0 }.map { .markAllRead(query: $0.query) }
        case .pause:
            // A group where any is awake is put to sleep as a whole.
            let isPaused = chosen.contains { !$0.isPaused }
            return chosen.map { .pauseFeed($0.id, isPaused) }
        case .rename, .unsubscribe, .tag, .copy:
            guard case .feed(let feed) = selected else { return [.say("choose one feed first")] }
            return carryOut(action, on: feed)
        default: return []
        }
    }

    private func carryOut(_ action: Action, on feed: Subscription) -> [Effect] {
        switch action {
        case .rename: [.ask(.feedName(feed.id, feed.ownName ?? .empty))]
        case .tag: [.ask(.feedGroup(feed.id, feed.group ?? .empty))]
        case .unsubscribe: [.ask(.unsubscribing(feed.id, feed.title))]
        case .copy: [.copy(feed.url)]
        default: []
        }
    }

    private func visit(_ chosen: [Subscription]) -> [Effect] {
        let awake = chosen.filter { !$0.isPaused }.map(\.id)
        return awake.isEmpty ? [.say("paused: it is not visited")] : [.visitFeeds(awake)]
    }

    private mutating func open() -> [Effect] {
        switch selected {
        case .feed(let feed): return [.go(.articles(query: feed.query, title: feed.title))]
        case .search(let kept): return [.go(.articles(query: kept.query, title: kept.name))]
        case .group(let name, _):
            if folded.remove(name) == nil { folded.insert(name) }
            layOut()
            return []
        case nil: return []
        }
    }

    private mutating func goToUnread(forward: Bool) -> [Effect] {
        let places =
            forward
            ? Array(rows.indices.dropFirst(window.selection + 1)) : rows.indices.prefix(window.selection).reversed()
        let unread = places.first { place in
            if case .feed(let feed) = rows[place] { return feed.unread > 0 }
            return false
        }
        guard let unread else {
            return [.say(forward ? "no feed with unread articles below" : "no feed with unread articles above")]
        }
        window.select(unread)
        return []
    }
}
