import Drawing
import News

extension SearchScreen {
    /// Takes a key while the line is typed: letters go into it, Up and Down into the results.
    mutating func type(_ key: Key) -> [Effect] {
        wanted = nil
        switch key {
        case .enter: return selected.map { [.go(.reader($0.article.id, at: nil))] } ?? [.say("nothing to open yet")]
        case .escape:
            if showsFields {
                showsFields = false
                return []
            }
            return [.go(.back)]
        case .tab, .backTab: showsFields.toggle()
        case .down:
            guard !hits.isEmpty else { return [] }
            showsFields = false
            focus = .results
            if window.selection == 0, hits.count > 1 { window.select(1) }
        case .pageDown: _ = window.move(.pageDown)
        case .pageUp: _ = window.move(.pageUp)
        default:
            let before = entry.text
            entry.handle(key)
            if entry.text != before { return send() }
        }
        return []
    }

    /// Carries out a command on the results; two of them also while typing, by their Ctrl keys.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        wanted = nil
        if focus == .results, action == .mark || action == .compare, let article = selected?.article,
            let effects = marked.effects(of: action, on: article)
        {
            window.rest()
            return effects
        }
        switch action {
        case .keepSearch: return query.isEmpty ? [.say("type a search first")] : [.ask(.searchName(query: query))]
        case .sort:
            sort = sort == .newest ? .relevance : .newest
            return query.isEmpty ? [] : send()
        case .days: return query.isEmpty ? [.say("type a search first")] : [.go(.days(query: query))]
        case .search, .back, .cancel: focus = .line
        case .up where window.selection == 0: focus = .line
        case .nextView, .previousView: showsFields.toggle()
        case .next, .previous: return goToUnread(forward: action == .next)
        default:
            if let item = ListWindow.goal(of: action, times: count) {
                go(to: item)
                return []
            }
            if window.move(action, times: count) { return [] }
            window.rest()
            return selected.map { ArticleCommands.effects(of: action, on: $0.article) } ?? []
        }
        return []
    }

    private mutating func goToUnread(forward: Bool) -> [Effect] {
        let places =
            forward
            ? Array(hits.indices.dropFirst(window.selection + 1)) : hits.indices.prefix(window.selection).reversed()
        guard let place = places.first(where: { !hits[$0].article.isRead }) else {
            return [.say(forward ? "no unread article below" : "no unread article above")]
        }
        window.select(place)
        return []
    }
}
